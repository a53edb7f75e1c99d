/**
 * What a run came to, in one sentence: its squared error beside what was foretold. Pure.
 *
 * @typedef {import('../experiment/types.js').Setup} Setup
 * @typedef {import('./loss-history.js').LossHistory} LossHistory
 * @typedef {import('./foretold.js').Foretold} Foretold
 */
import { fourDigits, threeDigits } from '../draw/numbers.js';
import { sideOf } from '../experiment/kinds/data-kinds.js';
import { isLinear } from '../experiment/setup.js';
import { formatNumber, t } from '../strings/t.js';
import { foretold } from './foretold.js';

/** Errors this close, as a share, are the same: the next batch would move one by as much. */
const SAME = 0.01;
const ONE_PLACE = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
/** What is not this much better than the mean has learned nothing. */
const BETTER = 0.95;

/**
 * What a run that ended came to; until then, what it has to beat.
 * @param {Pick<import('./training-run.js').TrainingRun, 'info' | 'history' | 'setup' | 'progress' | 'wanted'>} run
 */
export function outcome({ info, history, setup, progress, wanted }) {
  const ended = progress.ended === 'epochs' || progress.ended === 'plateau';
  return (ended && info && verdict(setup, history, info.stepsPerEpoch)) || toBeat(wanted);
}

/** What has to be beaten, before and while it trains. @param {Setup} setup */
export function toBeat(setup) {
  const [first, mean] = foretold(setup);
  if (!first)
    return t`No linear map was measured on these samples: only for all classes of the data that come with the page.`;
  if (!mean) return t`To beat: ${first.title}, test SSE ${threeDigits(first.sse)}.`;
  if (first.sse === 0)
    return t`To beat: ${mean.title}, test SSE ${threeDigits(mean.sse)}; a code this large can hold a copy.`;
  return t`To beat: ${first.title}, test SSE ${threeDigits(first.sse)}; ${mean.title} gives ${threeDigits(mean.sse)}.`;
}

/**
 * The verdict on a run that ended; empty where nothing was measured.
 * @param {Setup} setup @param {LossHistory} history @param {number} stepsPerEpoch
 */
export function verdict(setup, history, stepsPerEpoch) {
  const { validation } = history;
  if (!validation || !Number.isFinite(validation.ssePerImage)) return '';
  const bound = evidence(setup, history);
  const said = besideForetold(setup, history, stepsPerEpoch, validation.ssePerImage);
  return bound ? `${said} ${bound}` : said;
}

/** @param {Setup} setup @param {LossHistory} history @param {number} stepsPerEpoch @param {number} sse */
function besideForetold(setup, history, stepsPerEpoch, sse) {
  const all = foretold(setup);
  const mean = all.find(({ by }) => by === 'mean');
  const limit = all.find(({ by }) => by !== 'mean');
  const score = fourDigits(sse);
  if (!mean) return t`Test SSE ${score}; no linear map was measured on these samples.`;
  if (sse > BETTER * mean.sse) return t`${score}: no better than ${mean.title}, ${threeDigits(mean.sse)}.`;
  if (!limit)
    return t`${score}: ${mean.title} gives ${threeDigits(mean.sse)}; no linear map was measured under this noise.`;
  if (limit.sse === 0) return t`${score}: so large a code can hold a copy, and a copy needs no learning.`;
  const words = WORDS[limit.by === 'pca' ? 'pca' : 'affine'];
  const known = { score, limit: threeDigits(limit.sse), off: percent(Math.abs(sse / limit.sse - 1)), mean };
  const same = Math.abs(sse / limit.sse - 1) <= SAME;
  if (same && limit.by === 'pca' && isLinear(setup)) return words.must(known);
  if (sse < limit.sse) return words.below({ ...known, epoch: epochBelow(history, limit.sse, stepsPerEpoch) });
  return same ? words.same(known) : words.above(known);
}

/** @typedef {{ score: string, limit: string, off: string, mean: Foretold, epoch?: number }} Known */

/** Each sentence whole. @type {Record<'pca' | 'affine', Record<'must' | 'below' | 'same' | 'above', (known: Known) => string>>} */
const WORDS = {
  pca: {
    must: ({ score, limit, off }) => t`${score}: PCA’s ${limit} to within ${off}, as a linear network must.`,
    below: ({ score, limit, epoch }) => t`${score}: below PCA’s ${limit} since epoch ${epoch}.`,
    same: ({ score, limit, off }) => t`${score}: PCA’s ${limit} to within ${off}.`,
    above: ({ score, limit, mean }) => t`${score}: above PCA’s ${limit}; ${mean.title} gives ${threeDigits(mean.sse)}.`,
  },
  affine: {
    must: ({ score, limit, off }) => t`${score}: the best affine map’s ${limit} to within ${off}.`,
    below: ({ score, limit, epoch }) => t`${score}: below the best affine map’s ${limit} since epoch ${epoch}.`,
    same: ({ score, limit, off }) => t`${score}: the best affine map’s ${limit} to within ${off}.`,
    above: ({ score, limit, mean }) =>
      t`${score}: above the best affine map’s ${limit}; ${mean.title} gives ${threeDigits(mean.sse)}.`,
  },
};

/** The bound on the evidence of a variational network: reconstruction and divergence of the newest steps. @param {Setup} setup @param {LossHistory} history */
function evidence({ data, experiment }, { latest }) {
  const kl = experiment.penalties?.find(({ kind }) => kind === 'gaussian_kl');
  if (!experiment.model.variational || kl?.kind !== 'gaussian_kl' || !latest) return '';
  if (experiment.loss !== 'binary_cross_entropy') return '';
  if (kl.beta !== 1) return t`With β = ${formatNumber(kl.beta)} the loss is no bound on log p(x).`;
  const [reconstruction, divergence] = [latest.reconstruction, latest.gaussian_kl ?? 0];
  const sum = fourDigits(reconstruction + divergence);
  const [first, second] = [fourDigits(reconstruction), fourDigits(divergence)];
  return sideOf(data) === 0
    ? t`While training, −ELBO is ${first} + ${second} = ${sum} nats per point.`
    : t`While training, −ELBO is ${first} + ${second} = ${sum} nats per image.`;
}

/** The epoch from which on all that was measured lay below. @param {LossHistory} history @param {number} sse @param {number} stepsPerEpoch */
function epochBelow(history, sse, stepsPerEpoch) {
  let first = 0;
  for (const { step, validation } of history.rows()) {
    if (!validation) continue;
    if (!(validation.ssePerImage < sse)) first = Infinity;
    else if (first === Infinity) first = step;
  }
  return Math.max(1, Math.ceil(first / stepsPerEpoch));
}

/** @param {number} share */
const percent = (share) => `${formatNumber(100 * Math.max(share, 0.001), ONE_PLACE)} %`;
