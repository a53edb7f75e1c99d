/** Of the package; `Cargo.toml` has the same, which a test holds. */
export const VERSION = '0.1.0';

/** Versions that differ in this do not stand in for each other: the first number that is not 0, and those before it. @param {string} version */
export function majorOf(version) {
  return /^(?:0\.)*\d+/.exec(version)?.[0] ?? version;
}
