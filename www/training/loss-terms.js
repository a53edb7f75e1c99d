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
 * @property {import('./foretold.js').Foretold[]} foretold
 * @typedef {{ run: number, term: Term }} Line
 * @typedef {{ quantity: 'sse' | 'terms', chosen: number }} Look the squared error, or the terms of the loss; `chosen` is the
 *   run whose terms are shown where those of all have no unit in common
 */

import { t } from '../strings/t.js';
import { LOSSES } from '../experiment/kinds/losses.js';
import { PENALTIES } from '../experiment/kinds/penalties.js';
import { mapValues } from '../experiment/map-values.js';
import { foretold } from './foretold.js';
import { PENALTY_TERMS } from './loss-points.js';

/** @type {Record<Term, { title: string, help: string }>} */
export const TERMS = {
  total: { title: t`total`, help: t`What training minimises: reconstruction and penalties added up.` },
  reconstruction: { title: t`reconstruction`, help: t`How far the rebuilt training images are from the clean ones.` },
  ...mapValues(PENALTIES, ({ term }) => term),
  validation: { title: t`validation`, help: t`The reconstruction term on images that are not trained on.` },
  training_sse: {
    title: t`in training`,
    help: t`The squared error of what it learns from, mean over the latest steps, whatever the loss.`,
  },
  sse: { title: t`test`, help: t`The squared error of what it does not learn from, whatever the loss.` },
};

/**
 * What a history cannot know of its losses: the unit of the reconstruction, which penalties count, and what was foretold.
 *
 * @param {import('../experiment/types.js').Setup} setup
 * @returns {{ unit: Unit, terms: PenaltyTerm[], foretold: import('./foretold.js').Foretold[] }}
 */
export function lossOf(setup) {
  const { loss, penalties = [] } = setup.experiment;
  return { unit: LOSSES[loss].unit, terms: penalties.map(({ kind }) => kind), foretold: foretold(setup) };
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

/** @param {string} what @param {string} sample `image`, or `point` for data in the plane */
export const perSample = (what, sample) => (sample === 'image' ? t`${what} per image` : t`${what} per point`);

/**
 * @param {Unit} unit @param {string} sample what the loss is of: `image`, or `point` for data in the plane
 */
export function unitWords(unit, sample) {
  return perSample(Object.values(LOSSES).find((loss) => loss.unit === unit)?.measure ?? '', sample);
}

/** Whether a term is measured now and then, and each time of one network. @param {Term} term */
export const isOfValidation = (term) => term === 'validation' || term === 'sse';

/** Whether the losses are measured in different units, which no axis can have both of. @param {Run[]} runs */
export const mixed = (runs) => new Set(runs.map(({ unit }) => unit)).size > 1;

/** The places of the runs that are drawn: of losses in different units the terms of one alone. @param {Run[]} runs @param {Look} look */
export function drawnRuns(runs, { quantity, chosen }) {
  const places = runs.map((_, place) => place);
  return quantity === 'terms' && mixed(runs) ? places.filter((place) => place === chosen) : places;
}

/**
 * Terms to show, in the order of the legend. Without penalties the total is the reconstruction, and not said twice.
 * @param {Run[]} runs @param {Look} look @returns {Term[]}
 */
export function termsOf(runs, look) {
  if (look.quantity === 'sse') return ['training_sse', 'sse'];
  const drawn = drawnRuns(runs, look);
  const penalties = PENALTY_TERMS.filter((term) => drawn.some((run) => runs[run]?.terms.includes(term)));
  return [...(penalties.length ? /** @type {const} */ (['total']) : []), 'reconstruction', ...penalties, 'validation'];
}

/** One line for each term of each run; a penalty that a run has not is no line. @param {Run[]} runs @param {Look} look @returns {Line[]} */
export function linesOf(runs, look) {
  const terms = termsOf(runs, look);
  return drawnRuns(runs, look).flatMap((run) =>
    terms.filter((term) => !isPenalty(term) || runs[run]?.terms.includes(term)).map((term) => ({ run, term })),
  );
}

/** What the numbers that are drawn are in. @param {Run[]} runs @param {string} sample @param {Look} look */
export function unitOf(runs, sample, look) {
  const unit = runs[drawnRuns(runs, look)[0] ?? 0]?.unit ?? 'sse_per_image';
  return unitWords(look.quantity === 'sse' ? 'sse_per_image' : unit, sample);
}

/** What all runs are held against, each once; none beside terms of the loss. @param {Run[]} runs @param {Look} look */
export function foretoldOf(runs, { quantity }) {
  const all = quantity === 'sse' ? runs.flatMap((run) => run.foretold) : [];
  const known = new Map(all.map((each) => [`${each.title} ${each.sse}`, each]));
  return [...known.values()].sort((a, b) => a.sse - b.sse);
}

/** @param {Term} term @returns {term is PenaltyTerm} */
function isPenalty(term) {
  return PENALTY_TERMS.some((penalty) => penalty === term);
}
