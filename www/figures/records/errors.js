/** Squared errors, and what is lost in a picture. Pure. */

import { BASELINES } from '../../experiment/baselines.js';
import { fourDigits } from '../../draw/numbers.js';
import { t } from '../../strings/t.js';
import { corrupted, squaredErrors } from '../worth.js';

/** @typedef {import('../record.js').FigureRecord} FigureRecord */

const UNIT = t`squared grey levels, black 0 and white 1`;
const MEAN = fourDigits(BASELINES.digits.pca_sse[0]);
/** @type {[string, string]} */
const ONE_GREY_DIGIT = [
  t`Why is everything one grey digit?`,
  t`Near ${MEAN} the network rebuilds the mean of all digits whatever it is given: the cheapest answer to a code that tells nothing. A smaller penalty or beta, or a smaller learning rate and a new start, brings the code back.`,
];

/** @type {Record<string, FigureRecord>} */
export const ERRORS = {
  sse_corrupted: {
    name: t`SSE corrupted`,
    unit: UNIT,
    what: t`What the noise did: the difference of each of the 784 pixels of your digit and its corrupted copy, squared, then added up.`,
    why: t`It grows with the noise, and for missing pixels with the ink that goes. A denoiser is worth something only if “SSE rebuilt” is well below it.`,
    beside: corrupted,
  },
  sse_rebuilt: {
    name: t`SSE rebuilt`,
    unit: UNIT,
    what: t`The difference of each of the 784 pixels of your clean digit and of the rebuilt one, squared, then added up (sse_per_image).`,
    why: t`It is a sum, not a mean: a single pixel that is white instead of black costs 1, and 784 times the error of a mean pixel stands here. Of one digit it may be half or twice the means below.`,
    answers: [ONE_GREY_DIGIT],
    beside: squaredErrors,
  },
  sse: {
    name: t`Squared error per picture (sse_per_image)`,
    unit: UNIT,
    what: t`Differences of all pixels, squared and added up, then the mean over pictures that were not trained on. Nothing is clipped.`,
    why: t`A sum over 784 pixels: other programs print the mean over pixels, which is 784 times smaller, or half the sum. It is the same number for every loss, so networks can be compared by it.`,
    answers: [ONE_GREY_DIGIT],
    beside: squaredErrors,
  },
  training_sse: {
    name: t`SSE in training`,
    unit: UNIT,
    what: t`The squared error of the pictures that the network learns from, summed over all pixels, mean over the latest steps.`,
    why: t`Each batch is measured before the step that learns from it, so it lags behind: early in training it lies above the error of the test pictures. Later it falls below, and the gap is what the network knows by heart.`,
    beside: squaredErrors,
  },
  sse_clipped: {
    name: t`Squared error, clipped`,
    unit: UNIT,
    what: t`The same squared error after what lies below 0 or above 1 is held there, as a screen does.`,
    why: t`Clipping flatters linear maps, which leave the range of grey levels; a sigmoid cannot. With 30 numbers PCA gains about 1.3 by it, and a sigmoid nothing.`,
    beside: squaredErrors,
  },
  sse_of_atoms: {
    name: t`Squared error with and without the atom`,
    unit: UNIT,
    what: t`The squared error of this digit, summed over its 784 pixels, with all numbers of its code, and with this one set to 0.`,
    why: t`The difference is what this atom is worth for this digit. It can be small although the atom is large, where others draw the same stroke.`,
    beside: squaredErrors,
  },
  sse_to_nearest: {
    name: t`SSE to the nearest digit`,
    unit: UNIT,
    what: t`For each of 200 drawn codes the squared error between its picture and the most alike of 2,000 test digits, summed over the pixels; their mean.`,
    why: t`Small means that it looks like a digit somebody wrote. It does not tell whether all kinds of digits are drawn: the same good digit 200 times would score well. The mean picture is a trap here: blur is near everything.`,
  },
  ink: {
    name: t`Ink`,
    unit: t`squared grey levels, black 0 and white 1`,
    what: t`The sum of the squares of all 784 pixels of a picture: its error if everything were rebuilt black.`,
    why: t`A one has about half the ink of an eight. An error grows with what there is to rebuild, so a score that only counts ink already tells digits apart.`,
  },
  error_by_ink: {
    name: t`Error ÷ ink`,
    unit: t`no unit`,
    what: t`The squared error of a picture, divided by its ink (at least 1).`,
    why: t`It takes away that pictures with more ink have larger errors. Whether that makes it a better score depends on the digits: compare both areas under the curve.`,
  },
};
