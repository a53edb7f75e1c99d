/**
 * The densities whose exact score is known. Pure.
 *
 * @typedef {{ weight: number, mean: [number, number], std_dev: number }} Gaussian
 * @typedef {{ kind: 'gaussian_mixture', components: Gaussian[] }} Mixture
 * @typedef {Mixture | { kind: string, [number: string]: string | number }} Toy in the form that the core reads
 * @typedef {{ name: string, title: string, toy: Toy, noise: number }} Known `noise` that a network is trained with at first
 */

import { toyKind } from '../../experiment/kinds/data-kinds.js';
import { POINTS } from '../../experiment/preset-bases.js';
import { makeSetup } from '../../experiment/setup.js';
import { t } from '../../strings/t.js';

/** Points that a network of the lab learns from: so many that the noise of the sample is small beside what it misses. */
const COUNT = 20_000;
/** How wide the Gaussian around a drawn point is. */
const PEN = 0.15;
/** The name of the density that a person draws. */
export const DRAWN = 'drawn';

/** As `experiments/three-hills.toy.json` of the command line has it. @type {Mixture} */
const HILLS = {
  kind: 'gaussian_mixture',
  components: [
    { weight: 2, mean: [-1.2, 0], std_dev: 0.3 },
    { weight: 2, mean: [1, 0.8], std_dev: 0.35 },
    { weight: 1, mean: [0.6, -1.1], std_dev: 0.25 },
  ],
};

/** @param {'two_moons' | 'spiral' | 'circle'} data */
const ofKind = (data) => /** @type {Toy} */ (toyKind(data)?.toy);

/** Those that are built in. @type {readonly Known[]} */
export const DENSITIES = [
  { name: 'hills', title: t`Three hills`, toy: HILLS, noise: 0.4 },
  { name: 'two_moons', title: t`Two moons`, toy: ofKind('two_moons'), noise: 0.15 },
  { name: 'circle', title: t`Circle`, toy: ofKind('circle'), noise: 0.2 },
  { name: 'spiral', title: t`Spiral`, toy: ofKind('spiral'), noise: 0.1 },
];

/** A mixture of equal Gaussians at points that a person has drawn. @param {readonly [number, number][]} points @returns {Mixture} */
export function drawnMixture(points) {
  return {
    kind: 'gaussian_mixture',
    components: points.map((mean) => ({ weight: 1, mean, std_dev: PEN })),
  };
}

/** Gaussians one after the other: weight, centre, standard deviation. @param {Mixture} mixture */
export function flatMixture({ components }) {
  return Float64Array.from(components.flatMap(({ weight, mean, std_dev }) => [weight, ...mean, std_dev]));
}

/**
 * How a network of the lab is trained on a density: as `experiments/three-hills.json` says, but for the noise.
 * @param {Toy} toy @param {number} noise
 */
export function densitySetup(toy, noise) {
  const setup = makeSetup({
    ...POINTS,
    data: 'two_moons',
    initialization: 'glorot',
    hidden_dims: [32],
    latent_dim: 32,
    hidden_activation: 'tanh',
    latent_activation: 'tanh',
    corruption: [{ kind: 'gaussian', std_dev: noise }],
    learning_rate: 0.01,
    batch_size: 500,
    epochs: 120,
    exact: true,
  });
  return { ...setup, toy: { kind: toy, count: COUNT } };
}
