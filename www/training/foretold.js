/**
 * What is known of a run before it begins: the squared errors that linear maps and the mean reach on the same samples. Pure.
 *
 * @typedef {import('../experiment/types.js').Setup} Setup
 * @typedef {object} Foretold
 * @property {'pca' | 'affine' | 'mean'} by
 * @property {string} title
 * @property {string} help one sentence
 * @property {number} sse
 */
import { t } from '../strings/t.js';
import { BASELINES, underNoise } from '../experiment/baselines.js';
import { sideOf } from '../experiment/kinds/data-kinds.js';
import { isNoisy } from '../experiment/setup.js';

const ALL_CLASSES = 10;

/** What holds for the samples of a setup; none for a person's own, for some classes, for other digits. @param {Setup} setup */
export function baselinesOf({ data, classes }) {
  return classes.length === ALL_CLASSES ? BASELINES[data] : undefined;
}

/** Principal axes that the page has a file of. */
const MOST_AXES = 128;

/** How many principal axes rebuild the pictures beside a run's: as many as its code has numbers; 0 where none are known. @param {Setup} setup */
export function axesBeside({ data, classes, experiment }) {
  const { latent_dim: axes } = experiment.model;
  return data === 'digits' && classes.length === ALL_CLASSES && axes <= MOST_AXES ? axes : 0;
}

/** What a run is held against, the strongest first. @param {Setup} setup @returns {Foretold[]} */
export function foretold(setup) {
  const limits = baselinesOf(setup);
  if (!limits) return [];
  const points = sideOf(setup.data) === 0;
  const mean = {
    by: /** @type {const} */ ('mean'),
    title: points ? t`the mean point` : t`the mean picture`,
    help: points ? t`Every point rebuilt as the mean of all.` : t`Every picture rebuilt as the mean of all.`,
    sse: limits.pca_sse[0] ?? NaN,
  };
  const strongest = isNoisy(setup) ? affine(setup, limits) : pca(setup, limits, points);
  return [...(strongest ? [strongest] : []), mean];
}

/** @param {Setup} setup @param {import('../experiment/baselines.js').Baselines} limits @returns {Foretold | undefined} */
function affine({ experiment: { corruption } }, limits) {
  const { choices = [], level = 'fixed' } = corruption ?? {};
  if (level !== 'fixed') return undefined;
  const sse = underNoise(limits, choices)?.bestAffine;
  if (sse === undefined) return undefined;
  const help = t`The best affine map from what is corrupted to what is clean: what any other denoiser has to beat.`;
  return { by: 'affine', title: t`best affine map`, help, sse };
}

/** @param {Setup} setup @param {import('../experiment/baselines.js').Baselines} limits @param {boolean} points @returns {Foretold} */
function pca({ experiment: { model } }, { pca_sse }, points) {
  const axes = Math.min(model.latent_dim, pca_sse.length - 1);
  const title = axes === 1 ? t`PCA, 1 axis` : t`PCA, ${axes} axes`;
  const help = points
    ? t`The points rebuilt from as many principal axes as the code has numbers: what no linear network beats.`
    : t`The pictures rebuilt from as many principal axes as the code has numbers: what no linear network beats.`;
  return { by: 'pca', title, help, sse: pca_sse[axes] ?? NaN };
}
