/** What is wrong with the runs that are shown, in sentences, each with what would mend it. Pure. */

import { remediesFor } from '../experiment/remedies.js';
import { findingWords } from './finding-words.js';
import { judged } from './judged.js';
import { overfitting, overfittingWords } from './overfitting.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */
/** @typedef {import('./indicator-items.js').Answer} Answer */
/** @typedef {{ name: string, wanted: Setup, history: import('./loss-history.js').LossHistory }} Run */
/**
 * @typedef {object} Told
 * @property {string} run whose it is
 * @property {string} sentence
 * @property {import('../experiment/remedies.js').Remedy[]} remedies each of which begins anew
 */

/**
 * What the networks have lost, then what they learn by heart; of several runs each sentence says of which.
 * @param {Run[]} runs @param {Answer[]} answers what was measured of them @returns {Told[]}
 */
export function conditionsOf(runs, answers) {
  return runs.flatMap(({ name, wanted, history }) => {
    const lost = answers.find((answer) => answer.name === name)?.result?.findings ?? [];
    const found = overfitting(judged(history));
    const all = [
      ...lost.map((finding) => ({ condition: finding.condition, sentence: findingWords(finding) })),
      ...(found ? [{ condition: /** @type {const} */ ('overfitting'), sentence: overfittingWords(found) }] : []),
    ];
    return all.map(({ condition, sentence }) => ({
      run: name,
      sentence: runs.length > 1 ? `${name}: ${sentence}` : sentence,
      remedies: remediesFor(condition, wanted),
    }));
  });
}
