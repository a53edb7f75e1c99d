import { t } from '../strings/t.js';

/**
 * One setting of a link: its text, its value, and what to say of a text that is not quite one. Pure.
 *
 * @template T
 * @typedef {object} Codec
 * @property {(value: T) => string} format
 * @property {(text: string, fallback: T) => { value: T, wrong?: string }} parse `wrong` goes on after the text
 */
/** @typedef {{ low: number, high: number, whole?: boolean }} Limits inclusive */

/** @template {string} T @param {readonly T[]} names @returns {Codec<T>} */
export function oneOf(names) {
  return {
    format: (value) => value,
    parse: (text, fallback) => {
      const value = names.find((name) => name === text);
      return value === undefined ? { value: fallback, wrong: t`is none of ${names.join(', ')}` } : { value };
    },
  };
}

/** Reads one number and holds it to its limits. @param {string} text @param {Limits} limits */
function readNumber(text, { low, high, whole }) {
  const given = text.trim() === '' ? NaN : Number(text);
  if (Number.isNaN(given)) return { value: NaN, wrong: t`is not a number` };
  const value = Math.min(high, Math.max(low, whole ? Math.round(given) : given));
  if (given < low || given > high) return { value, wrong: t`is outside ${low} … ${high}` };
  return value === given ? { value } : { value, wrong: t`is not a whole number` };
}

/** The fallback may be no number at all. @template {number | undefined} [T=number] @param {Limits} limits @returns {Codec<T> & { limits: Limits }} */
export function number(limits) {
  return {
    limits,
    format: String,
    parse: (text, fallback) => {
      const { value, ...rest } = readNumber(text, limits);
      return { value: Number.isNaN(value) ? fallback : /** @type {T} */ (value), ...rest };
    },
  };
}

/** @type {Codec<boolean>} */
export const flag = {
  format: String,
  parse: (text, fallback) => {
    if (text === 'true' || text === 'false') return { value: text === 'true' };
    return { value: fallback, wrong: t`is neither true nor false` };
  },
};

/** Numbers with commas between them; `none` or nothing for an empty list. @param {Limits} limits @param {number} longest @returns {Codec<number[]> & { limits: Limits, longest: number }} */
export function numbers(limits, longest) {
  return {
    limits,
    longest,
    format: (values) => values.join(',') || 'none',
    parse: (text, fallback) => {
      if (text === '' || text === 'none') return { value: [] };
      const reads = text.split(',', longest + 1).map((part) => readNumber(part, limits));
      const bad = reads.find((read) => Number.isNaN(read.value));
      if (bad) return { value: fallback, wrong: t`is not a list of numbers` };
      const value = reads.slice(0, longest).map((read) => read.value);
      if (reads.length > longest) return { value, wrong: t`has more than ${longest} numbers` };
      const wrong = reads.find((read) => read.wrong)?.wrong;
      return wrong ? { value, wrong } : { value };
    },
  };
}

/** Digits written one after the other. @type {Codec<number[]>} */
export const classes = {
  format: (values) => values.join(''),
  parse: (text, fallback) => {
    const value = [...new Set(text)].sort().map(Number);
    return /^\d+$/.test(text) ? { value } : { value: fallback, wrong: t`names no classes from 0 to 9` };
  },
};

/**
 * Kinds with their numbers, `kind:1:0.5,other`; each kind once.
 *
 * @template {{ kind: string }} T
 * @param {Record<T['kind'], { numbers: Record<string, Limits & { usual: number }> }>} kinds numbers in the order they are written
 * @returns {Codec<T[]>}
 */
export function tagged(kinds) {
  const names = /** @type {T['kind'][]} */ (Object.keys(kinds));
  /** @param {string} part @returns {{ value?: T, wrong?: string }} */
  const parseOne = (part) => {
    const [name, ...texts] = part.split(':', 8);
    const kind = names.find((each) => each === name);
    if (!kind) return { wrong: t`is none of ${names.join(', ')}` };
    /** @type {Record<string, string | number>} */
    const value = { kind };
    const all = Object.entries(kinds[kind].numbers);
    let wrong = texts.length > all.length ? t`has more numbers than ${kind} takes` : undefined;
    all.forEach(([each, limits], i) => {
      const read = i < texts.length ? readNumber(texts[i], limits) : { value: limits.usual };
      value[each] = Number.isNaN(read.value) ? limits.usual : read.value;
      wrong ??= 'wrong' in read ? read.wrong : undefined;
    });
    return { value: /** @type {T} */ (/** @type {unknown} */ (value)), ...(wrong && { wrong }) };
  };
  return {
    format: (values) =>
      values.map((value) => formatOne(value, kinds[/** @type {T['kind']} */ (value.kind)].numbers)).join(',') || 'none',
    parse: (text) => {
      if (text === '' || text === 'none') return { value: [] };
      /** @type {T[]} */
      const value = [];
      /** @type {string | undefined} */
      let wrong;
      for (const part of text.split(',', names.length + 1)) {
        const read = parseOne(part);
        wrong ??= read.wrong;
        if (!read.value) continue;
        if (value.some((each) => each.kind === read.value?.kind)) wrong ??= t`has ${read.value.kind} twice`;
        else value.push(read.value);
      }
      return wrong ? { value, wrong } : { value };
    },
  };
}

/** @param {{ kind: string }} value @param {Record<string, { usual: number }>} all the numbers of its kind */
function formatOne(value, all) {
  const given = /** @type {Record<string, number>} */ (/** @type {unknown} */ (value));
  return [value.kind, ...Object.entries(all).map(([each, { usual }]) => given[each] ?? usual)].join(':');
}
