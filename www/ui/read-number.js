/** Reads a number as people type and paste it: with a comma or a point, grouped, or with an exponent. Pure. */

import { formatNumber, t } from '../strings/t.js';

/** @typedef {{ low: number, high: number, whole?: boolean }} Limits */
/** @typedef {{ value: number } | { refusal: string }} Read */

/** The spaces that group digits, of any width; an apostrophe does so in Switzerland. */
const SPACES = /[\s\u00a0\u2009\u202f'’]/g;
/** The signs that stand for a minus. */
const MINUS = /^[\u2212\u2013]/;

/**
 * @param {string} text @param {Limits} limits
 * @returns {Read} the number, or a sentence that says why there is none
 */
export function readNumber(text, { low, high, whole = false }) {
  const [given, least, most] = [text.trim(), plain(low), plain(high)];
  const asked = whole
    ? t`expected a whole number from ${least} to ${most}.`
    : t`expected a number from ${least} to ${most}.`;
  const refuse = (/** @type {string} */ why) => ({ refusal: `${why} ${asked}` });
  if (!given) return refuse(t`Nothing was given;`);
  const plainText = given
    .replace(MINUS, '-')
    .replace(/(e)[\u2212\u2013]/i, '$1-')
    .replace(SPACES, '');
  const [, sign, digits, exponent = ''] = /^([+-]?)([\d.,]*\d[\d.,]*)(e[+-]?\d+)?$/i.exec(plainText) ?? [];
  if (digits === undefined) return refuse(t`“${given}” is no number;`);
  const readings = readingsOf(digits, exponent !== '').map((each) => Number(`${sign}${each}${exponent}`));
  const kinds = readings.filter((value) => !whole || Number.isInteger(value));
  const within = kinds.filter((value) => value >= low && value <= high);
  if (within.length === 1) return { value: within[0] };
  if (within.length > 1) {
    const [one = '', other = ''] = within.map(plain);
    return refuse(
      digits.includes(',')
        ? t`“${given}” may mean ${one} or ${other}; write it without the comma;`
        : t`“${given}” may mean ${one} or ${other}; write it without the point;`,
    );
  }
  if (!readings.length) return refuse(t`“${given}” is no number;`);
  if (!kinds.length) return refuse(t`“${given}” is no whole number;`);
  return refuse(kinds.every((value) => value < low) ? t`“${given}” is too small;` : t`“${given}” is too large;`);
}

/**
 * What digits may mean, with a decimal point and without groups.
 * @param {string} digits with points and commas @param {boolean} scientific has an exponent, so it is not grouped
 * @returns {string[]} two for one mark before three digits, none for what is no number
 */
function readingsOf(digits, scientific) {
  const marks = digits.replace(/\d/g, '');
  const last = marks[marks.length - 1];
  const groups = new Set(marks.slice(0, -1));
  if (marks.length < 2) {
    const decimal = digits.replace(',', '.');
    return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) && !scientific ? [digits.replace(/[.,]/, ''), decimal] : [decimal];
  }
  // Several marks of one kind group; a last one of another kind is the decimal one.
  const [group] = groups;
  if (groups.size > 1 || scientific) return [];
  const [whole, fraction] = last === group ? [digits, ''] : digits.split(last);
  const threes = group === '.' ? /^\d{1,3}(\.\d{3})+$/ : /^\d{1,3}(,\d{3})+$/;
  return threes.test(whole) ? [whole.replaceAll(group, '') + (fraction && `.${fraction}`)] : [];
}

/** A limit as it is said. @param {number} value */
function plain(value) {
  return formatNumber(value, { maximumFractionDigits: 20 });
}
