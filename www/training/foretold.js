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
import { CORRUPTIONS } from '../experiment/kinds/corruptions.js';
import { sideOf } from '../experiment/kinds/data-kinds.js';
import { tagged } from '../experiment/link-codecs.js';
import { LINEAR_LIMITS } from '../experiment/linear-limits.js';
import { isNoisy } from '../experiment/setup.js';

const ALL_CLASSES = 10;

/** The limits that hold for the samples of a setup; none for a person's own, for some classes, for other digits. @param {Setup} setup */
export function limitsOf({ data, classes }) {
  return classes.length === ALL_CLASSES ? LINEAR_LIMITS[data] : undefined;
}

/** What a run is held against, the strongest first. @param {Setup} setup @returns {Foretold[]} */
export function foretold(setup) {
  const limits = limitsOf(setup);
  if (!limits) return [];
  const points = sideOf(setup.data) === 0;
  const mean = {
    by: /** @type {const} */ ('mean'),
    title: points ? 'the mean point' : 'the mean picture',
    help: points ? 'Every point rebuilt as the mean of all.' : 'Every picture rebuilt as the mean of all.',
    sse: limits.pca_sse[0] ?? NaN,
  };
  const strongest = isNoisy(setup) ? affine(setup, limits) : pca(setup, limits, points);
  return [...(strongest ? [strongest] : []), mean];
}

/** @param {Setup} setup @param {import('../experiment/linear-limits.js').LinearLimits} limits @returns {Foretold | undefined} */
function affine({ experiment: { corruption } }, { best_affine_sse }) {
  const { choices = [], level = 'fixed' } = corruption ?? {};
  if (level !== 'fixed') return undefined;
  const noise = /** @type {import('../experiment/link-codecs.js').Codec<any>} */ (tagged(CORRUPTIONS)).format(choices);
  const sse = best_affine_sse[noise];
  if (sse === undefined) return undefined;
  const help = 'The best affine map from what is corrupted to what is clean: what any other denoiser has to beat.';
  return { by: 'affine', title: 'best affine map', help, sse };
}

/** @param {Setup} setup @param {import('../experiment/linear-limits.js').LinearLimits} limits @param {boolean} points @returns {Foretold} */
function pca({ experiment: { model } }, { pca_sse }, points) {
  const axes = Math.min(model.latent_dim, pca_sse.length - 1);
  const title = `PCA, ${axes} ${axes === 1 ? 'axis' : 'axes'}`;
  const what = points ? 'points' : 'pictures';
  const help = `The ${what} rebuilt from as many principal axes as the code has numbers: what no linear network beats.`;
  return { by: 'pca', title, help, sse: pca_sse[axes] ?? NaN };
}
