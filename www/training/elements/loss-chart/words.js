/** Writes the sentences of a loss chart. Pure. */

import { formatDecimals, formatNumber, t } from '../../../strings/t.js';
import { fourDigits } from '../../../draw/numbers.js';
import { drawnRuns, mixed, perSample, TERMS, unitOf } from '../../loss-terms.js';
import { DASH_WORDS } from '../../run-dashes.js';

/**
 * @typedef {import('../../loss-terms.js').Run} Run
 * @typedef {import('../../loss-terms.js').Line} Line
 * @typedef {import('../../loss-terms.js').Term} Term
 * @typedef {import('../../loss-terms.js').Look} Look
 */

/**
 * Gives the latest score of each run, and how it is measured.
 * @param {Run[]} runs @param {string} sample @param {boolean} noisy whether the samples are corrupted
 * @param {Look} look
 */
export function headline(runs, sample, noisy, look) {
  const latest = runs.map(({ name, history }) => {
    const sse = fourDigits(history.validation?.ssePerImage);
    return runs.length > 1 ? `${name} ${sse}` : sse;
  });
  return {
    score: perSample(latest.join(', ') || '–', sample),
    about: look.quantity === 'sse' ? errorWords(sample, noisy) : termWords(runs, look),
  };
}

/** @param {string} sample @param {boolean} noisy */
function errorWords(sample, noisy) {
  if (sample === 'image')
    return noisy
      ? t`Squared error, summed over all pixels of an image; test: corrupted images that are not trained on.`
      : t`Squared error, summed over all pixels of an image; test: images that are not trained on.`;
  return noisy
    ? t`Squared error, summed over both coordinates; test: corrupted points that are not trained on.`
    : t`Squared error, summed over both coordinates; test: points that are not trained on.`;
}

/** @param {Run[]} runs @param {Look} look */
function termWords(runs, look) {
  if (!mixed(runs))
    return t`What training minimises, term by term; validation: the reconstruction of what is not trained on.`;
  const name = runs[look.chosen]?.name;
  return t`Terms of ${name} alone: these runs have losses in different units. Choose another run above to see its terms.`;
}

/**
 * Names the step that is read out, and the unit; both are empty while there is no step.
 * @param {{ epoch: number, cursor: number | null }} at @param {Run[]} runs @param {string} sample @param {Look} look
 */
export function placeWords({ epoch, cursor }, runs, sample, look) {
  if (Number.isNaN(epoch)) return { place: '', units: '' };
  // An epoch of smaller batches has more steps: of such runs only epochs are the same.
  const steps = new Set(runs.map(({ stepsPerEpoch }) => formatNumber(Math.round(epoch * stepsPerEpoch))));
  const step = steps.size > 1 ? undefined : [...steps][0];
  const dashes = drawnRuns(runs, look)
    .map((i) => `${runs[i]?.name} ${DASH_WORDS[i]}`)
    .join(', ');
  return {
    place: stepWords(cursor === null, step, formatDecimals(epoch, 2)),
    units: `${t`in ${unitOf(runs, sample, look)}`}${runs.length > 1 ? `; ${dashes}` : ''}`,
  };
}

/** @param {boolean} latest @param {string | undefined} step @param {string} epoch */
function stepWords(latest, step, epoch) {
  if (latest) return step ? t`Latest: step ${step}, epoch ${epoch}` : t`Latest: epoch ${epoch}`;
  return step ? t`At: step ${step}, epoch ${epoch}` : t`At: epoch ${epoch}`;
}

/** Gives a line's name with the value that is read out. @param {Line} line @param {Run[]} runs @param {number | null | undefined} value */
export function entryWords({ run, term }, runs, value) {
  const name = runs.length > 1 ? `${runs[run].name} ` : '';
  return `${name}${TERMS[term].title} ${fourDigits(value)}`;
}
