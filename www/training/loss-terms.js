/**
 * The terms of a loss in words, and which of them a chart shows.
 *
 * @typedef {import('./loss-points.js').Term} Term
 * @typedef {import('./loss-points.js').PenaltyTerm} PenaltyTerm
 * @typedef {import('./loss-points.js').Unit} Unit
 * @typedef {object} Run
 * @property {string} name
 * @property {import('./loss-history.js').LossHistory} history
 * @property {Unit} unit of its reconstruction
 * @property {PenaltyTerm[]} terms penalties in use
 * @property {number} stepsPerEpoch
 * @typedef {{ run: number, term: Term }} Line
 */

import { LOSSES } from '../experiment/kinds/losses.js';
import { PENALTIES } from '../experiment/kinds/penalties.js';
import { mapValues } from '../experiment/map-values.js';
import { PENALTY_TERMS } from './loss-points.js';

/** @type {Record<Term, { title: string, help: string }>} */
export const TERMS = {
  total: { title: 'total', help: 'What training minimises: reconstruction and penalties added up.' },
  reconstruction: { title: 'reconstruction', help: 'How far the rebuilt training images are from the clean ones.' },
  ...mapValues(PENALTIES, ({ term }) => term),
  validation: { title: 'validation', help: 'The reconstruction term on images that are not trained on.' },
  sse: {
    title: 'squared error',
    help: 'The squared error of images that are not trained on: two losses have no other unit in common.',
  },
};

/**
 * What a history cannot know of its losses: the unit of the reconstruction, and which penalties count.
 *
 * @param {import('../experiment/types.js').Experiment} experiment
 * @returns {{ unit: Unit, terms: PenaltyTerm[] }}
 */
export function lossOf({ loss, penalties = [] }) {
  return { unit: LOSSES[loss].unit, terms: penalties.map(({ kind }) => kind) };
}

/**
 * Whether two lists of runs are drawn alike: the same histories, in the same words.
 *
 * @param {{ history: object }[]} some @param {{ history: object }[]} others
 */
export function sameCurves(some, others) {
  const looks = (/** @type {{ history: object }[]} */ curves) =>
    JSON.stringify(curves.map(({ history: _, ...look }) => look));
  return looks(some) === looks(others) && some.every(({ history }, i) => history === others[i]?.history);
}

/**
 * @param {Unit} unit @param {string} sample what the loss is of: `image`, or `point` for data in the plane
 */
export function unitWords(unit, sample) {
  return `${Object.values(LOSSES).find((loss) => loss.unit === unit)?.measure} per ${sample}`;
}

/** Whether a term is measured now and then, and each time of one network. @param {Term} term */
export const isOfValidation = (term) => term === 'validation' || term === 'sse';

/** Whether the losses are measured in different units, which no axis can have both of. @param {Run[]} runs */
const mixed = (runs) => new Set(runs.map(({ unit }) => unit)).size > 1;

/**
 * Terms to show, in the order of the legend. Without penalties the total is the reconstruction, and not said twice. Of
 * losses in different units the squared error alone can be compared.
 * @param {Run[]} runs @returns {Term[]}
 */
export function termsOf(runs) {
  if (mixed(runs)) return ['sse'];
  const penalties = PENALTY_TERMS.filter((term) => runs.some(({ terms }) => terms.includes(term)));
  return [...(penalties.length ? /** @type {const} */ (['total']) : []), 'reconstruction', ...penalties, 'validation'];
}

/** One line for each term of each run; a penalty that a run has not is no line. @param {Run[]} runs @returns {Line[]} */
export function linesOf(runs) {
  const terms = termsOf(runs);
  return runs.flatMap((one, run) =>
    terms.filter((term) => !isPenalty(term) || one.terms.includes(term)).map((term) => ({ run, term })),
  );
}

/** What the numbers of all runs are in. @param {Run[]} runs @param {string} sample */
export function unitOf(runs, sample) {
  return unitWords(mixed(runs) ? 'sse_per_image' : (runs[0]?.unit ?? 'sse_per_image'), sample);
}

/** @param {Term} term @returns {term is PenaltyTerm} */
function isPenalty(term) {
  return PENALTY_TERMS.some((penalty) => penalty === term);
}
