/** Which digits an attribute names. Pure, and light: room is kept for so many before anything else is there. */

import { quote } from '../experiment/quote.js';
import { t } from '../strings/t.js';

/** @template T @typedef {{ value: T, wrong?: string }} Read */

/**
 * A digit of the test set by its class, or exactly one by its place in a set.
 * @typedef {{ set: string, index: number } | { label: number }} DigitName
 * @param {string | null} text @returns {Read<DigitName[]>} empty where nothing is said
 */
export function readDigits(text) {
  /** @type {DigitName[]} */
  const value = [];
  for (const word of (text ?? '').split(/[\s,]+/).filter(Boolean)) {
    const range = /^(\d)-(\d)$/.exec(word);
    const exact = /^(test|train):(\d{1,6})$/.exec(word);
    if (/^\d$/.test(word)) value.push({ label: Number(word) });
    else if (range && Number(range[1]) <= Number(range[2])) {
      for (let label = Number(range[1]); label <= Number(range[2]); label++) value.push({ label });
    } else if (exact) value.push({ set: exact[1] ?? 'test', index: Number(exact[2]) });
    else return { value: [], wrong: t`digit="${quote(word)}" is no digit; expected 7, 0-9 or test:41.` };
  }
  return { value };
}
