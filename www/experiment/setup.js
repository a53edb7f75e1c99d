/**
 * All that a link says of a training run, and its form in the URL hash. Pure: no DOM, no clock.
 *
 * Names are those of `config.rs` behind `training.`. Links are edited by hand: each value is read on its own and held
 * to the limits of this page, and each correction is one sentence. What fits to what is the core's to judge. A setting
 * that is left out is nothing (no noise, no penalty, no hidden layer) where it can be, else that of `DEFAULTS`.
 *
 * @typedef {import('./types.js').Setup} Setup
 * @typedef {import('./types.js').Experiment} Experiment
 * @typedef {import('./settings.js').Settings} Settings
 */
import { TRAINING, atMost, quote } from './page-state.js';
import { hasClasses, inputDim, sideOf } from './data-kinds.js';
import { FIELDS } from './settings.js';

export { inputDim, sideOf, toyKind } from './data-kinds.js';

export const ALL_CLASSES = Object.freeze([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

/** What may be left out of a link, and what that means. */
const NOTHING = Object.freeze({
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
export const DEFAULTS = Object.freeze({
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

const KEYS = /** @type {(keyof Settings)[]} */ (Object.keys(FIELDS));
/** Settings that not every rule of update has. @type {Partial<Record<keyof Settings, string[]>>} */
const RULES = { momentum: ['sgd', 'nesterov'], beta1: ['adam'], beta2: ['adam'], epsilon: ['adam'] };

/** What the core puts where an update rule is silent, as in `optimizer.rs`: said or not, it is the same experiment. */
const USUAL = { sgd: { momentum: 0 }, nesterov: { momentum: 0.9 }, adam: { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } };

/** A setup from a few settings; the others are nothing, or as in `DEFAULTS`. @param {Partial<Settings>} settings */
export function makeSetup(settings) {
  /** @type {Settings} */
  const all = { ...DEFAULTS, ...NOTHING, ...settings };
  return assemble(all);
}

/** @param {Settings} settings @returns {Setup} */
function assemble(settings) {
  const { data, optimizer: kind, learning_rate, momentum, beta1, beta2, epsilon, weight_decay } = settings;
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
      optimizer:
        kind === 'adam'
          ? { kind, learning_rate, ...given({ beta1, beta2, epsilon }), weight_decay }
          : { kind, learning_rate, ...given({ momentum }), weight_decay },
      schedule: settings.schedule,
      warm_up_steps: settings.warm_up_steps,
      ...given({ clip_norm: settings.clip_norm }),
      batch_size: settings.batch_size,
      epochs: settings.epochs,
    },
    patience: settings.patience,
    exact: settings.exact,
  };
}

/** Without what is undefined. @template {string} K @param {Record<K, number | undefined>} fields */
function given(fields) {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return /** @type {Partial<Record<K, number>>} */ (Object.fromEntries(entries));
}

/** @param {Setup} setup @returns {Settings} */
export function settingsOf({ data, classes, experiment, patience, exact }) {
  const { model, corruption, optimizer, ...rest } = experiment;
  const { kind, ...said } = optimizer;
  /** @type {Record<string, number>} */
  const usual = USUAL[kind];
  const rates = /** @type {typeof said} */ (
    Object.fromEntries(Object.entries(said).filter(([name, value]) => value !== usual[name]))
  );
  const { choices = [], level = 'fixed' } = corruption ?? {};
  const noise = choices.every((choice) => choice.kind === 'none') ? [] : choices;
  const known = { ...NOTHING, hidden_activation: /** @type {const} */ ('relu'), ...IDENTITIES };
  const all = { ...known, ...rest, ...model, ...rates, data, classes, patience, exact, optimizer: kind, level };
  return /** @type {Settings} */ ({ ...all, corruption: noise });
}

/** What `config.rs` reads where a model says nothing. */
const IDENTITIES = /** @type {const} */ ({
  latent_activation: 'identity',
  output_activation: 'identity',
  initialization: 'he',
});

/** What the names of a second run begin with, for comparison with the first. */
export const COMPARED = `${TRAINING}b.`;

/**
 * The part of a link that replays this setup, whatever the defaults will be then.
 *
 * @param {Setup} setup @param {string} [prefix]
 * @returns {[key: string, value: string][]}
 */
export function formatSetup(setup, prefix = TRAINING) {
  const settings = settingsOf(setup);
  const said = KEYS.filter((key) => {
    if (key === 'classes') return hasClasses(setup.data);
    const value = settings[key];
    return !(Object.hasOwn(NOTHING, key) && isNothing(value, NOTHING[/** @type {keyof typeof NOTHING} */ (key)]));
  });
  return said.map((key) => [prefix + key, codec(key).format(settings[key])]);
}

/** @param {unknown} value @param {unknown} nothing */
function isNothing(value, nothing) {
  return Array.isArray(value) ? value.length === 0 : value === nothing;
}

/** @param {keyof Settings} key */
function codec(key) {
  return /** @type {import('./link-codecs.js').Codec<any>} */ (FIELDS[key]);
}

/**
 * @param {string} hash of a link, with or without its #
 * @returns {{ setups: Setup[], reports: string[] }} none, one, or two to compare
 */
export function parseSetups(hash) {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const [first, second] = [parseSetup(query), parseSetup(query, COMPARED)];
  const setups = [first.setup, first.setup && second.setup].filter((setup) => setup !== null);
  return { setups, reports: atMost([...first.reports, ...second.reports]) };
}

/**
 * @param {URLSearchParams} query other settings of the page may stand in it
 * @param {string} [prefix]
 * @returns {{ setup: Setup | null, reports: string[] }} null: no word of training
 */
export function parseSetup(query, prefix = TRAINING) {
  /** @type {Map<keyof Settings, unknown>} */
  const read = new Map();
  /** @type {string[]} */
  const reports = [];
  for (const [key, text] of query) {
    if (!key.startsWith(prefix) || (prefix === TRAINING && key.startsWith(COMPARED))) continue;
    const name = KEYS.find((each) => prefix + each === key);
    if (!name) reports.push(`${quote(key)} is not a setting of this page; ignored.`);
    else if (read.has(name)) reports.push(`${key} is given twice; using the first.`);
    else {
      const { value, wrong } = codec(name).parse(text, fallback(name));
      if (wrong) reports.push(`${key}=${quote(text)} ${wrong}; using ${say(name, value)}.`);
      read.set(name, value);
    }
  }
  if (!read.size) return { setup: null, reports: atMost(reports) };
  const setup = makeSetup({ ...fitting(read), ...Object.fromEntries(read) });
  const { kind } = setup.experiment.optimizer;
  for (const [name, kinds] of Object.entries(RULES)) {
    if (!read.has(/** @type {keyof Settings} */ (name)) || kinds.includes(kind)) continue;
    reports.push(`${prefix}${name} is a setting of ${kinds.join(' and ')}, not of ${kind}; ignored.`);
  }
  return { setup, reports: atMost(reports) };
}

/** Points are no probabilities: what a link leaves out is then another. @param {Map<string, unknown>} read @returns {Partial<Settings>} */
function fitting(read) {
  const data = /** @type {import('./data-kinds.js').DataKind | undefined} */ (read.get('data'));
  const points = data !== undefined && sideOf(data) === 0 && read.get('loss') !== 'binary_cross_entropy';
  return points ? { loss: 'mean_squared_error', output_activation: 'identity' } : {};
}

/** @param {keyof Settings} name */
function fallback(name) {
  return { ...DEFAULTS, ...NOTHING }[name];
}

/** @param {keyof Settings} name @param {unknown} value */
function say(name, value) {
  return value === undefined ? 'none' : codec(name).format(value);
}

/**
 * Whether a change needs a training that starts anew: other data, another network or batch, another rule of update.
 *
 * @param {Setup} before @param {Setup} after
 */
export function startsAnew(before, after) {
  const [old, now] = [settingsOf(before), settingsOf(after)];
  return KEYS.some((key) => !LIVE.has(key) && String(old[key]) !== String(now[key]));
}

/** @type {Set<keyof Settings>} */
const LIVE = new Set([
  'corruption',
  'level',
  'penalties',
  'learning_rate',
  'momentum',
  'beta1',
  'beta2',
  'epsilon',
  'weight_decay',
  'schedule',
  'warm_up_steps',
  'clip_norm',
  'epochs',
  'patience',
]);
