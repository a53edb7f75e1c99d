/**
 * What a student hands in, as 32 letters and digits: which network came out at which step with which value of the goal's
 * figure, of which lesson, and which version of the page trained it. Pure.
 *
 * @typedef {object} Result
 * @property {string} hash of the weights; of a code that was read, the first ten of its sixteen digits
 * @property {number} value of what the lesson's goal is about, to the precision of a single float
 * @property {number} step
 * @property {number} lesson its id
 * @property {string} version of the page that trained it; empty where a code of the first form does not tell
 */
import { t } from '../strings/t.js';
import { CHECK_BITS, checkOf, lettersOf, plainLetters, valueOf } from './check-digits.js';

/**
 * @typedef {'form' | 'hash' | 'value' | 'step' | 'lesson' | 'major' | 'minor' | 'patch'} Part
 * @typedef {{ number: bigint, parts: [Part, bigint][] }} Form the parts of a code, first to last, and how many bits of each
 */

/** The parts that a code has had from the beginning. @type {Form['parts']} */
const PARTS = [
  ['form', 4n],
  ['hash', 40n],
  ['value', 32n],
  ['step', 24n],
  ['lesson', 16n],
];
/** Codes of this form are still read. @type {Form} */
const OLD = { number: 1n, parts: PARTS };
/** @type {Form} */
const NEW = { number: 2n, parts: [...PARTS, ['major', 4n], ['minor', 8n], ['patch', 8n]] };
const HASH_DIGITS = 10;
export const MOST_STEPS = 2 ** 24 - 1;

/** @param {Form} form */
const bitsIn = ({ parts }) => parts.reduce((sum, [, bits]) => sum + bits, 0n);
/** Which tells one form from the other. @param {Form} form */
const lettersIn = (form) => Number((bitsIn(form) + CHECK_BITS) / 5n);

/** @param {Result} result @returns {string} in groups of four */
export function makeCode({ hash, value, step, lesson, version }) {
  const form = version ? NEW : OLD;
  const { number, parts } = form;
  const [major = 0n, minor = 0n, patch = 0n] = (/^\d+\.\d+\.\d+/.exec(version)?.[0] ?? '').split('.').map(BigInt);
  const of = {
    form: number,
    hash: BigInt(`0x${fingerprintOf(hash)}`),
    value: bitsOf(value),
    step: BigInt(step),
    lesson: BigInt(lesson),
    ...{ major, minor, patch },
  };
  const all = parts.reduce((before, [name, bits]) => (before << bits) | (of[name] & ((1n << bits) - 1n)), 0n);
  const letters = lettersOf((all << CHECK_BITS) | BigInt(checkOf(all, bitsIn(form))), lettersIn(form));
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** @param {string} text @returns {{ result?: Result, wrong?: string }} */
export function readCode(text) {
  const letters = plainLetters(text);
  const form = [NEW, OLD].find((each) => lettersIn(each) === letters.length);
  if (!form) {
    return {
      wrong: t`A result code has ${lettersIn(NEW)} letters and digits, an older one ${lettersIn(OLD)}, and this one has ${letters.length}: type it once more.`,
    };
  }
  const { number, parts } = form;
  const all = valueOf(letters);
  const value = (all ?? 0n) >> CHECK_BITS;
  if (all === undefined || (all & ((1n << CHECK_BITS) - 1n)) !== BigInt(checkOf(value, bitsIn(form)))) {
    return { wrong: t`The result code is mistyped, since its check digits do not fit: compare it letter by letter.` };
  }
  const of = /** @type {Record<Part, bigint>} */ ({});
  let rest = value;
  for (const [name, bits] of [...parts].reverse()) {
    of[name] = rest & ((1n << bits) - 1n);
    rest >>= bits;
  }
  if (of.form !== number) {
    return {
      wrong: t`The result code is of form ${of.form}, and this page reads form ${NEW.number}: check it with the page that it was made with.`,
    };
  }
  const hash = of.hash.toString(16).padStart(HASH_DIGITS, '0');
  const version = form === NEW ? `${of.major}.${of.minor}.${of.patch}` : '';
  return { result: { hash, value: floatOf(of.value), step: Number(of.step), lesson: Number(of.lesson), version } };
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
