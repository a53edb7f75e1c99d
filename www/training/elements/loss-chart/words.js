/** Writes the sentences of a loss chart. Pure. */

import { fourDigits } from '../../../draw/numbers.js';
import { TERMS, unitOf } from '../../loss-terms.js';
import { DASH_WORDS } from '../../run-dashes.js';

/**
 * @typedef {import('../../loss-terms.js').Run} Run
 * @typedef {import('../../loss-terms.js').Line} Line
 * @typedef {import('../../loss-terms.js').Term} Term
 */

/**
 * Gives the latest score of each run, and how it is measured.
 * @param {Run[]} runs @param {string} sample @param {boolean} noisy whether the samples are corrupted
 */
export function headline(runs, sample, noisy) {
  const latest = runs.map(({ name, history }) => {
    const sse = fourDigits(history.validation?.ssePerImage);
    return runs.length > 1 ? `${name} ${sse}` : sse;
  });
  const sum = sample === 'image' ? 'all pixels of an image' : 'both coordinates';
  return {
    score: `${latest.join(', ') || '–'} per ${sample}`,
    about: `Squared error, summed over ${sum}; ${noisy ? 'corrupted ' : ''}${sample}s that are not trained on.`,
  };
}

/**
 * Names the step that is read out, and the unit; both are empty while there is no step.
 * @param {{ epoch: number, cursor: number | null }} at @param {Run[]} runs @param {string} sample
 */
export function placeWords({ epoch, cursor }, runs, sample) {
  if (Number.isNaN(epoch)) return { place: '', units: '' };
  // An epoch of smaller batches has more steps: of such runs only epochs are the same.
  const steps = new Set(runs.map(({ stepsPerEpoch }) => Math.round(epoch * stepsPerEpoch).toLocaleString('en')));
  const step = steps.size > 1 ? '' : `step ${[...steps][0]}, `;
  const dashes = runs.map(({ name }, i) => `${name} ${DASH_WORDS[i]}`).join(', ');
  return {
    place: `${cursor === null ? 'Latest' : 'At'}: ${step}epoch ${epoch.toFixed(2)}`,
    units: `in ${unitOf(runs, sample)}${runs.length > 1 ? `; ${dashes}` : ''}`,
  };
}

/** Gives a line's name with the value that is read out. @param {Line} line @param {Run[]} runs @param {number | null | undefined} value */
export function entryWords({ run, term }, runs, value) {
  const name = runs.length > 1 ? `${runs[run].name} ` : '';
  return `${name}${TERMS[term].title} ${fourDigits(value)}`;
}
