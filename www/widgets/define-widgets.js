/** Gives the elements their names. Where there is no DOM it does nothing. */

import { ELEMENTS } from './elements.js';
import { majorOf, VERSION } from '../engine/version.js';

export { VERSION };

/** Prefixes that this copy was told to leave alone, and has said so. @type {Set<string>} */
const said = new Set();

/**
 * Defines each element as `PREFIX-name`, once. Where another copy of the same major version has the names already they
 * stay; where it is of another one, this copy says so once and leaves them: another prefix gives it names of its own.
 *
 * @param {string} [prefix] what the names begin with
 */
export function defineWidgets(prefix = 'ae') {
  const registry = globalThis.customElements;
  if (!registry) return;
  for (const [name, Element] of Object.entries(ELEMENTS)) {
    const tag = `${prefix}-${name}`;
    const known = /** @type {{ version?: string } | undefined} */ (registry.get(tag));
    // A class has one name: each prefix has classes of its own.
    if (!known) registry.define(tag, /** @type {CustomElementConstructor} */ (class extends Element {}));
    else if (majorOf(String(known.version)) !== majorOf(VERSION)) tell(prefix, String(known.version));
  }
}

/** @param {string} prefix @param {string} other the version that has the names */
function tell(prefix, other) {
  if (said.has(prefix)) return;
  said.add(prefix);
  // The one thing that nobody on the page could see otherwise.
  // eslint-disable-next-line no-console
  console.warn(
    `autoencoder-playground ${VERSION}: the elements ${prefix}-… of this page are those of version ${other}. To use ` +
      `both, call define('${prefix}2') of this version and write <${prefix}2-denoise>.`,
  );
}
