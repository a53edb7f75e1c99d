/**
 * Experiments to begin with, one for each thing there is to see. Pure.
 *
 * Figures in the sentences were measured on the page's own digits, seed 1; what they claim shows within half a minute.
 *
 * @typedef {import('./setup.js').Setup} Setup
 * @typedef {import('./settings.js').Settings} Settings
 * @typedef {{ name: string, title: string, part: string, watch: string, setup: Setup }} Preset
 */
import { BASELINES } from './baselines.js';
import { PITFALLS } from './pitfall-presets.js';
import { BOTTLENECK, LINEAR, PAIR, POINTS, SPARSE } from './preset-bases.js';
import { PUBLISHED_RESULTS } from './published/results.js';
import { FIRST_SETTINGS, makeSetup } from './setup.js';
import { formatSetup } from './setup-link.js';
import { formatDecimals, t } from '../strings/t.js';

/** @param {string} part @param {string} name @param {string} title @param {Partial<Settings>} settings @param {string} watch */
function preset(part, name, title, settings, watch) {
  return { name, title, part, watch, setup: makeSetup(settings) };
}

const { pca_sse: PCA, best_affine_sse: AFFINE } = BASELINES.digits;

/** What a quarter of spoilt pixels leaves to the best affine map. @param {'masking' | 'salt_and_pepper'} kind */
function linearLimit(kind) {
  return formatDecimals(AFFINE[`${kind}:0.25`] ?? NaN, 2);
}

const PCA_32 = formatDecimals(PCA[32] ?? NaN, 1);

/** The first is what the page begins with. @type {readonly Preset[]} */
export const PRESETS = [
  preset(
    t`Start here`,
    'denoising',
    t`Denoising: missing pixels`,
    FIRST_SETTINGS,
    t`A quarter of the pixels goes missing, and after a few seconds the network fills them in. The best affine map of the same digits ends at an SSE of ${linearLimit('masking')}; this one passes it after a few epochs.`,
  ),
  preset(
    t`Why compress`,
    'spiral',
    t`A spiral in one number`,
    { ...POINTS, data: 'spiral', latent_dim: 1 },
    t`Each point of the plane has to pass through a single number. The rebuilt points find the curve, and the code becomes the way along it; where the curve is bent too hard, it tears.`,
  ),
  preset(
    t`Why compress`,
    'linear',
    t`Linear: PCA again`,
    { ...LINEAR, latent_dim: 32, learning_rate: 0.005, epochs: 60 },
    t`The angle between what the decoder spans and the principal axes falls below one degree, and the SSE stops at ${PCA_32}: that of PCA with 32 axes, which no linear network beats.`,
  ),
  preset(
    t`Through a bottleneck`,
    'bottleneck',
    t`Nonlinear bottleneck`,
    BOTTLENECK,
    t`Also 32 numbers a digit, with one nonlinear layer on either side: the SSE falls past the ${PCA_32} of PCA within two epochs and below 6 in the end.`,
  ),
  preset(
    t`Through a bottleneck`,
    'tied',
    t`Tied weights`,
    { ...BOTTLENECK, tied_weights: true },
    t`The decoder reads the weights of the encoder backwards: half as many numbers to learn, nearly the same SSE. Encoder and decoder features are the same pictures.`,
  ),
  preset(
    t`Through a bottleneck`,
    'deep',
    t`Deep: 512, 256, 128, 32`,
    { ...BOTTLENECK, hidden_dims: [512, 256, 128], learning_rate: 0.002 },
    t`Four layers each way. It starts slower than one hidden layer and each step costs more: depth has to earn its keep on data as simple as digits.`,
  ),
  preset(
    t`Through a bottleneck`,
    'convolutional',
    t`Convolutional`,
    {
      channels: [16, 32],
      latent_dim: 32,
      hidden_activation: 'leaky_relu',
      learning_rate: 0.003,
      schedule: 'cosine',
      batch_size: 64,
      epochs: 8,
    },
    t`The first layer learns sixteen 3 × 3 filters that slide over the whole image: edges and strokes, with a quarter of the weights that the dense bottleneck has.`,
  ),
  preset(
    t`Through a bottleneck`,
    'bars',
    t`Bars and stripes`,
    {
      data: 'bars_and_stripes',
      latent_dim: 32,
      latent_activation: 'relu',
      tied_weights: true,
      corruption: [{ kind: 'salt_and_pepper', probability: 0.25 }],
      penalties: [{ kind: 'l1', weight: 0.1 }],
      learning_rate: 0.01,
      schedule: 'cosine',
      epochs: 300,
    },
    t`Small images of whole rows or whole columns only. Noise goes almost completely, and the features show why: each unit turns into a few bars or a few stripes, never both.`,
  ),
  preset(
    t`Few units at a time`,
    'sparse-l1',
    t`Sparse: L1`,
    { ...SPARSE, latent_activation: 'relu', penalties: [{ kind: 'l1', weight: 0.3 }], learning_rate: 0.002 },
    t`Of 256 units, only about one in six answers to a digit: the active share falls, and features turn into pieces of strokes. Without the penalty it rises again.`,
  ),
  preset(
    t`Few units at a time`,
    'sparse-kl',
    t`Sparse: KL`,
    {
      ...SPARSE,
      latent_activation: 'sigmoid',
      initialization: 'glorot',
      penalties: [{ kind: 'kl_sparsity', weight: 3, target_activation: 0.1 }],
      learning_rate: 0.005,
    },
    t`The mean activation is pulled to 0.1, from about a half, and no unit dies on the way. Each feature is a soft template of strokes with its surroundings.`,
  ),
  preset(
    t`Against noise`,
    'denoising-gaussian',
    t`Denoising: Gaussian`,
    { ...FIRST_SETTINGS, corruption: [{ kind: 'gaussian', std_dev: 0.5 }] },
    t`Every pixel is shaken hard, yet the digit comes back: of a squared error of 196, about 10 is left. Features grow from specks into strokes, since averaging over a stroke is what beats noise.`,
  ),
  preset(
    t`Against noise`,
    'denoising-pepper',
    t`Denoising: salt & pepper`,
    { ...FIRST_SETTINGS, corruption: [{ kind: 'salt_and_pepper', probability: 0.25 }] },
    t`Wrong pixels look like right ones here, so each has to be judged by its neighbours. The SSE falls below ${linearLimit('salt_and_pepper')}, where the best affine map ends, and on to about 9.`,
  ),
  preset(
    t`Against noise`,
    'moons',
    t`Two moons: the way back`,
    {
      ...POINTS,
      data: 'two_moons',
      latent_dim: 32,
      latent_activation: 'silu',
      corruption: [{ kind: 'gaussian', std_dev: 0.15 }],
      schedule: 'cosine',
    },
    t`Noisy points are pulled back to the two arcs. How far and which way each moves is the slope of the log density there, times the variance of the noise: the network has learned the score.`,
  ),
  preset(
    t`Codes that hardly move`,
    'contractive',
    t`Contractive`,
    { ...BOTTLENECK, penalties: [{ kind: 'contractive', weight: 0.1, probes: 2 }] },
    t`The Jacobian norm, how much the code moves when the picture does, falls to a quarter of what it is without the penalty, at nearly the same SSE. Gaussian noise now does half the harm, though none was trained on.`,
  ),
  preset(
    t`Codes to look at`,
    'two-numbers',
    t`A code of two numbers`,
    PAIR,
    t`The map of codes is the code itself. Classes pull apart into rays without anyone naming them; between the rays is empty land that decodes to no digit.`,
  ),
  preset(
    t`Towards generation`,
    'variational',
    t`Variational: no holes`,
    { ...PAIR, variational: true, penalties: [{ kind: 'gaussian_kl', beta: 1, warm_up_steps: 500 }] },
    t`Codes are clouds now, kept near a standard normal: the map fills a disc around zero, and any point drawn from it decodes to something like a digit. The KL term rises while beta warms up.`,
  ),
  ...PUBLISHED_RESULTS.map(({ name, title, watch, settings }) =>
    preset(t`Published results`, name, title, settings, watch),
  ),
  ...PITFALLS.map(({ name, title, watch, settings }) => preset(t`Pitfalls`, name, title, settings, watch)),
];

const BY_LINK = new Map(PRESETS.map((each) => [String(formatSetup(each.setup)), each]));

/** The preset that a setup is, if it is one. @param {Setup} setup */
export function presetOf(setup) {
  return BY_LINK.get(String(formatSetup(setup)));
}
