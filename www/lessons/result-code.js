/**
 * What a student hands in, as 28 letters and digits: which network came out at which step with which error, and of which
 * lesson. Pure.
 *
 * @typedef {object} Result
 * @property {string} hash of the weights; of a code that was read, the first ten of its sixteen digits
 * @property {number} sse per test image, to the precision of a single float
 * @property {number} step
 * @property {number} lesson its id
 */
import { t } from '../strings/t.js';
import { CHECK_BITS, checkOf, lettersOf, plainLetters, valueOf } from './check-digits.js';

const VERSION = 1n;
/** First to last, and how many bits of each. */
const PARTS = /** @type {const} */ ([
  ['version', 4n],
  ['hash', 40n],
  ['sse', 32n],
  ['step', 24n],
  ['lesson', 16n],
]);
const BITS = PARTS.reduce((sum, [, bits]) => sum + bits, 0n);
const LETTERS = Number((BITS + CHECK_BITS) / 5n);
const HASH_DIGITS = 10;
export const MOST_STEPS = 2 ** 24 - 1;

/** @param {Result} result @returns {string} in groups of four */
export function makeCode({ hash, sse, step, lesson }) {
  const of = {
    version: VERSION,
    hash: BigInt(`0x${fingerprintOf(hash)}`),
    sse: bitsOf(sse),
    step: BigInt(step),
    lesson: BigInt(lesson),
  };
  const value = PARTS.reduce((all, [name, bits]) => (all << bits) | of[name], 0n);
  const letters = lettersOf((value << CHECK_BITS) | BigInt(checkOf(value, BITS)), LETTERS);
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** @param {string} text @returns {{ result?: Result, wrong?: string }} */
export function readCode(text) {
  const letters = plainLetters(text);
  if (letters.length !== LETTERS) {
    return {
      wrong: t`A result code has ${LETTERS} letters and digits, and this one has ${letters.length}: type it once more.`,
    };
  }
  const all = valueOf(letters);
  const value = (all ?? 0n) >> CHECK_BITS;
  if (all === undefined || (all & ((1n << CHECK_BITS) - 1n)) !== BigInt(checkOf(value, BITS))) {
    return { wrong: t`The result code is mistyped, since its check digits do not fit: compare it letter by letter.` };
  }
  const of = /** @type {Record<typeof PARTS[number][0], bigint>} */ ({});
  let rest = value;
  for (const [name, bits] of [...PARTS].reverse()) {
    of[name] = rest & ((1n << bits) - 1n);
    rest >>= bits;
  }
  if (of.version !== VERSION) {
    return {
      wrong: t`The result code is of version ${of.version}, and this page reads version ${VERSION}: check it with the page that it was made with.`,
    };
  }
  const hash = of.hash.toString(16).padStart(HASH_DIGITS, '0');
  return { result: { hash, sse: floatOf(of.sse), step: Number(of.step), lesson: Number(of.lesson) } };
}

/** As much of a hash as a code holds. @param {string} hash */
export function fingerprintOf(hash) {
  return hash.slice(0, HASH_DIGITS);
}

/** @param {number} value */
function bitsOf(value) {
  return BigInt(new Uint32Array(Float32Array.of(value).buffer)[0] ?? 0);
}

/** @param {bigint} bits */
function floatOf(bits) {
  return new Float32Array(Uint32Array.of(Number(bits)).buffer)[0] ?? NaN;
}
