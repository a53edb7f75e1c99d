/** The core says what it refuses in English, with the fields its sentence is made of: here that is said in the page's language. */

import { formatExponential, formatNumber, otherLanguage, t, tell } from '../strings/t.js';
import { CORE_WORDS } from './core-words.js';

/** A number as the core writes it. @param {unknown} value */
const number = (value) => formatNumber(Number(value), { maximumFractionDigits: 20, useGrouping: false });

/** By the name of the error. @type {Map<string, (fields: Record<string, any>) => string>} */
const SENTENCES = new Map(
  Object.entries({
    Config: ({ field, value, expected }) => t`${field} is ${words(value)}; expected ${words(expected)}`,
    Json: ({ reason }) => t`the config cannot be read: ${words(reason)}`,
    Shape: ({ what, found, expected }) => t`${words(what)} has ${found} values; expected ${expected}`,
    Idx: ({ reason }) => t`the IDX file cannot be read: ${words(reason)}`,
    Checkpoint: ({ reason }) => t`the checkpoint cannot be read: ${words(reason)}`,
    Data: ({ reason }) => t`the data cannot be used: ${words(reason)}`,
    Diverged: ({ step, learning_rate }) =>
      t`training diverged at step ${step}: the loss is no longer a finite number; expected a smaller learning rate than ${number(learning_rate)}`,
    Exploded: ({ step, first, loss, learning_rate }) =>
      t`training diverged at step ${step}: the loss grew from ${formatNumber(first, { maximumFractionDigits: 3 })} to ${formatExponential(loss ?? Infinity, 3)}; expected a smaller learning rate than ${number(learning_rate)}`,
  }),
);

/** @param {string} name of an error @param {Record<string, unknown>} fields @returns {string | undefined} undefined: its own sentence stands */
export function coreSentence(name, fields) {
  return otherLanguage() && SENTENCES.get(name)?.(fields);
}

/** How the core's words with values in them look; English never asks. @type {[string, RegExp][] | undefined} */
let patterns;

/** @returns {[string, RegExp][]} */
const makePatterns = () =>
  CORE_WORDS.map((english) => [
    english,
    new RegExp(`^${english.replace(/[.*+?^$()[\]|\\]/g, '\\$&').replace(/\{\d+\}/g, '(.+?)')}$`),
  ]);

/** A part of the core's sentence; what is none of its words, such as a name or what a library says, stays. @param {unknown} part */
function words(part) {
  const text = String(part);
  patterns ??= makePatterns();
  for (const [english, pattern] of patterns) {
    const [whole, ...values] = pattern.exec(text) ?? [];
    if (whole !== undefined) return tell(english, values);
  }
  return text;
}
