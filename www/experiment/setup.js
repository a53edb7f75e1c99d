/**
 * A setup (the experiment in the core's form, and what it learns from) and its flat form, the settings. Pure.
 *
 * @typedef {import('./types.js').Setup} Setup
 * @typedef {import('./types.js').Experiment} Experiment
 * @typedef {import('./settings.js').Settings} Settings
 */
import { hasClasses, inputDim } from './kinds/data-kinds.js';
import { OPTIMIZERS } from './kinds/optimizers.js';
import { mapValues } from './map-values.js';

const ALL_CLASSES = Object.freeze([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

/** What may be left out of a link, and what that means. */
export const NOTHING = Object.freeze({
  channels: [],
  hidden_dims: [],
  tied_weights: false,
  variational: false,
  corruption: [],
  level: /** @type {const} */ ('fixed'),
  penalties: [],
  momentum: undefined,
  beta1: undefined,
  beta2: undefined,
  epsilon: undefined,
  weight_decay: 0,
  schedule: /** @type {const} */ ('constant'),
  warm_up_steps: 0,
  clip_norm: undefined,
  patience: 0,
  exact: false,
});

/** The denoiser that a first visit trains. @type {Readonly<Settings>} */
export const FIRST_SETTINGS = Object.freeze({
  ...NOTHING,
  data: 'digits',
  classes: [...ALL_CLASSES],
  seed: 1,
  hidden_dims: [512],
  latent_dim: 128,
  hidden_activation: 'silu',
  latent_activation: 'identity',
  output_activation: 'sigmoid',
  initialization: 'he',
  loss: 'binary_cross_entropy',
  corruption: [{ kind: /** @type {const} */ ('masking'), probability: 0.25 }],
  optimizer: 'adam',
  learning_rate: 0.005,
  schedule: 'cosine',
  batch_size: 128,
  epochs: 15,
});

/** A setup from a few settings; the others are nothing, or as in `FIRST_SETTINGS`. @param {Partial<Settings>} settings */
export function makeSetup(settings) {
  /** @type {Settings} */
  const all = { ...FIRST_SETTINGS, ...NOTHING, ...settings };
  return assemble(all);
}

/** @param {Settings} settings @returns {Setup} */
function assemble(settings) {
  const { data, optimizer: kind, learning_rate, weight_decay } = settings;
  const { hidden_activation, latent_activation, output_activation, initialization } = settings;
  return {
    data,
    classes: hasClasses(data) ? [...settings.classes] : [...ALL_CLASSES],
    experiment: {
      seed: settings.seed,
      model: {
        input_dim: inputDim(data),
        channels: [...settings.channels],
        hidden_dims: [...settings.hidden_dims],
        latent_dim: settings.latent_dim,
        hidden_activation,
        latent_activation,
        output_activation,
        initialization,
        tied_weights: settings.tied_weights,
        variational: settings.variational,
      },
      loss: settings.loss,
      corruption: { choices: settings.corruption.map((each) => ({ ...each })), level: settings.level },
      penalties: settings.penalties.map((each) => ({ ...each })),
      optimizer: /** @type {Experiment['optimizer']} */ ({
        kind,
        learning_rate,
        ...given(Object.keys(OPTIMIZERS[kind].numbers), settings),
        weight_decay,
      }),
      schedule: settings.schedule,
      warm_up_steps: settings.warm_up_steps,
      ...given(['clip_norm'], settings),
      batch_size: settings.batch_size,
      epochs: settings.epochs,
    },
    patience: settings.patience,
    exact: settings.exact,
  };
}

/** Those of the settings that are not undefined. @param {string[]} names @param {Settings} settings */
function given(names, settings) {
  const values = /** @type {Record<string, unknown>} */ (settings);
  return Object.fromEntries(names.map((name) => [name, values[name]]).filter(([, value]) => value !== undefined));
}

/**
 * What the core puts where an update rule is silent: said or not, it is the same experiment.
 *
 * @param {Settings['optimizer']} kind @returns {Record<string, number>}
 */
export function usualNumbers(kind) {
  const numbers = /** @type {Record<string, { usual: number }>} */ (OPTIMIZERS[kind].numbers);
  return mapValues(numbers, ({ usual }) => usual);
}

/** What the core puts where a model says nothing. */
export const USUAL_MODEL = Object.freeze({
  hidden_activation: /** @type {const} */ ('relu'),
  latent_activation: /** @type {const} */ ('identity'),
  output_activation: /** @type {const} */ ('identity'),
  initialization: /** @type {const} */ ('he'),
});

/** @param {Setup} setup @returns {Settings} */
export function settingsOf({ data, classes, experiment, patience, exact }) {
  const { model, corruption, optimizer, ...rest } = experiment;
  const { kind, ...said } = optimizer;
  const usual = usualNumbers(kind);
  const rates = Object.fromEntries(Object.entries(said).filter(([name, value]) => value !== usual[name]));
  const { choices = [], level = 'fixed' } = corruption ?? {};
  const noise = isNoisy({ experiment }) ? choices : [];
  const known = { ...NOTHING, ...USUAL_MODEL };
  const all = { ...known, ...rest, ...model, ...rates, data, classes, patience, exact, optimizer: kind, level };
  return /** @type {Settings} */ (/** @type {unknown} */ ({ ...all, corruption: noise }));
}

/** Whether what the network gets is corrupted. @param {Pick<Setup, 'experiment'>} setup */
export function isNoisy({ experiment: { corruption } }) {
  return corruption?.choices?.some(({ kind }) => kind !== 'none') ?? false;
}

/** Whether the network is a linear map, whatever it has learned. @param {Setup} setup */
export function isLinear({ experiment: { model } }) {
  const { channels = [], hidden_dims = [], latent_activation = 'identity', output_activation = 'identity' } = model;
  return (
    channels.length + hidden_dims.length === 0 && latent_activation === 'identity' && output_activation === 'identity'
  );
}
