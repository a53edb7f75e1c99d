/** Which networks the anomaly lab trains, which are shipped, and the traps. Pure. */

import { makeSetup } from '../../experiment/setup.js';
import { t } from '../../strings/t.js';

/** @typedef {import('../../experiment/types.js').Setup} Setup */
/** @typedef {'error' | 'error-by-ink' | 'ink'} Score */

export const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** What each shipped network learned from. @type {Readonly<Record<string, number[]>>} */
export const LEARNED = { 'only-three': [3], 'all-but-one': [0, 2, 3, 4, 5, 6, 7, 8, 9] };

/** Passes over the digits of one class; several classes take fewer, which is about as many steps. */
const EPOCHS = 40;
const FEWEST_EPOCHS = 8;

/**
 * A network that learns these digits alone: noise on its input keeps it from copying what it has never seen. That of one
 * class is crates/autoencoder-cli/experiments/one-class.json.
 * @param {number[]} classes @returns {Setup}
 */
export function oneClassSetup(classes, seed = 1) {
  return makeSetup({
    classes: [...classes],
    seed,
    hidden_dims: [128],
    latent_dim: 32,
    corruption: [{ kind: 'gaussian', std_dev: 0.5 }],
    learning_rate: 0.004,
    schedule: 'cosine',
    batch_size: 64,
    epochs: Math.max(FEWEST_EPOCHS, Math.round(EPOCHS / Math.max(1, classes.length))),
    exact: true,
  });
}

/** Scores in their order, and what each is. @type {readonly { id: Score, title: string, about: string }[]} */
export const SCORES = [
  {
    id: 'error',
    title: t`Error`,
    about: t`SSE: squared error of the reconstruction, summed over 784 pixels`,
  },
  {
    id: 'error-by-ink',
    title: t`Error ÷ ink`,
    about: t`The same divided by the sum of the squared pixels, at least 1`,
  },
  { id: 'ink', title: t`Ink alone`, about: t`The sum of the squared pixels: no network is asked` },
];

/** What the axis of a score is called. @param {string} score */
export const axisName = (score) =>
  score === 'error' ? t`SSE a picture` : (SCORES.find(({ id }) => id === score)?.title ?? '');

/**
 * @typedef {object} Trap
 * @property {string} id
 * @property {string} title
 * @property {keyof typeof LEARNED} model
 * @property {Score} score
 * @property {boolean} againstInk
 * @property {boolean} [onTest] puts the threshold where it is best on the test digits
 */

/** @type {readonly Trap[]} */
export const TRAPS = [
  { id: 'easy', title: t`Digit 1 as the anomaly`, model: 'all-but-one', score: 'error', againstInk: false },
  { id: 'ink', title: t`Scores that only count ink`, model: 'all-but-one', score: 'ink', againstInk: true },
  { id: 'tasks', title: t`One class against nine`, model: 'only-three', score: 'error', againstInk: false },
  {
    id: 'chosen',
    title: t`Threshold chosen on the test data`,
    model: 'only-three',
    score: 'error',
    againstInk: false,
    onTest: true,
  },
];

/** Digits in words: "3", "3 and 5", "0, 2 and 3". @param {readonly number[]} digits */
export function listed(digits) {
  const last = String(digits.at(-1) ?? '');
  return digits.length < 2 ? last : t`${digits.slice(0, -1).join(', ')} and ${last}`;
}

/** Digits that a word names: "3", "0,2" or "02"; null where it names none. @param {string | null} word */
export function digitsOf(word) {
  const found = DIGITS.filter((digit) => (word ?? '').includes(String(digit)));
  return found.length ? found : null;
}
