/** What trials say: the same as `autoencoder lab pretraining --json`, grouped as they are shown. Pure. */

/**
 * @typedef {'pretrained' | 'random'} Start
 * @typedef {object} Trial as the command line prints it
 * @property {Start} start
 * @property {number} seed
 * @property {number} labels
 * @property {number[]} updates
 * @property {number[]} error_rate_on_test_images
 *
 * @typedef {object} Bands of the trials of one start, over their seeds
 * @property {Start} start
 * @property {number[]} updates
 * @property {import('../../draw/band.js').Band[]} rates after each of these updates
 * @property {number} seeds
 */

import { bandOf } from '../../draw/band.js';
import { t } from '../../strings/t.js';

/** Where an encoder may start from, in the order in which it is shown. @type {Record<Start, string>} */
export const STARTS = { pretrained: t`from the pretrained layers`, random: t`from random weights` };

/** One class is told once, and so on up to every training digit. */
export const LABELS = [10, 100, 1000, 12_000];
export const TRIAL_SEEDS = [1, 2, 3];
export const UPDATES = 400;

/** The bands of one number of labels; a start without trials has none. @param {Trial[]} trials @param {number} labels @returns {Bands[]} */
export function bandsOf(trials, labels) {
  return /** @type {Start[]} */ (Object.keys(STARTS)).flatMap((start) => {
    const own = trials.filter((each) => each.start === start && each.labels === labels);
    const longest = own.reduce((a, b) => (b.updates.length > a.length ? b.updates : a), /** @type {number[]} */ ([]));
    // Before the first update nine of ten are wrong, whatever the start.
    const measured = longest.map((_, i) => i).slice(1);
    if (measured.length === 0) return [];
    const rates = measured.map((i) => bandOf(own.flatMap(({ error_rate_on_test_images: all }) => all[i] ?? [])));
    return [{ start, updates: measured.map((i) => longest[i] ?? 0), rates, seeds: own.length }];
  });
}
