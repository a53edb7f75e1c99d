/**
 * What a run can come to, and what would mend it: one list for all of it. Pure.
 *
 * @typedef {import('./types.js').Setup} Setup
 * @typedef {import('./types.js').Experiment} Experiment
 * @typedef {'not_finite' | 'exploded' | 'out_of_range' | 'other'} Cause the loss is no number any more, it grew far beyond
 *   its first value, the data holds numbers that the loss cannot compare, or something that no setting mends
 * @typedef {'dead_code' | 'silent_code' | 'ignored_code' | 'faint_code' | 'dead_units' | 'dark_pixels'} Lost as the core names what a network has lost
 * @typedef {Cause | Lost | 'overfitting'} Condition
 * @typedef {{ label: string, mend: (setup: Setup) => Setup }} Remedy
 */

import { formatDecimals, formatNumber, t } from '../strings/t.js';
import { PENALTIES } from './kinds/penalties.js';

/** Weaker by so much is another order of magnitude. */
const LESS = 10;
/** More than this is dearer than what a code is worth. */
const USUAL_BETA = 1;

/** What of a setup most likely mends it, the best first. @param {Condition} condition @param {Setup} setup @returns {Remedy[]} */
export function remediesFor(condition, setup) {
  const { experiment } = setup;
  const rate = experiment.optimizer.learning_rate;
  switch (condition) {
    case 'not_finite':
    case 'exploded':
      return [slower(rate), ...(experiment.clip_norm === undefined ? [CLIPPED] : [])];
    case 'out_of_range':
      return [SQUARED];
    case 'dead_code':
    case 'silent_code':
    case 'ignored_code':
    case 'faint_code':
    case 'dead_units':
      return [...weaker(experiment), slower(rate), ...leaky(experiment)].slice(0, 2);
    case 'dark_pixels':
      return [...(rectifies(experiment.model.output_activation) ? [SIGMOID] : weaker(experiment)), slower(rate)];
    case 'overfitting':
      return [...noise(setup), DECAY];
    case 'other':
      return [];
  }
}

/** Why training stopped by itself, in a sentence. @param {Setup} setup @param {Cause} cause @param {string} why the core's own sentence */
export function stopWords({ experiment }, cause, why) {
  if (cause === 'out_of_range' || cause === 'other') return t`Training stopped: ${why}`;
  const rate = written(rounded(experiment.optimizer.learning_rate));
  return experiment.clip_norm === undefined
    ? t`The loss ran away: a learning rate of ${rate} takes steps too long for this network, and no gradient is clipped.`
    : t`The loss ran away: a learning rate of ${rate} takes steps too long for this network.`;
}

/** @type {Remedy} */
const SQUARED = {
  label: t`Use squared error`,
  mend: (setup) => but(setup, { loss: 'mean_squared_error', model: model(setup, { output_activation: 'identity' }) }),
};
/** @type {Remedy} */
export const CLIPPED = { label: t`Clip gradients at 1`, mend: (setup) => but(setup, { clip_norm: 1 }) };
/** @type {Remedy} */
const SIGMOID = {
  label: t`Sigmoid as output`,
  mend: (setup) => but(setup, { model: model(setup, { output_activation: 'sigmoid' }) }),
};
/** @type {Remedy} */
const DECAY = {
  label: t`Weight decay ${formatNumber(0.01)}`,
  mend: (setup) => but(setup, { optimizer: { ...setup.experiment.optimizer, weight_decay: 0.01 } }),
};

/** @param {number} rate @returns {Remedy} */
export function slowerRate(rate) {
  const learning_rate = rounded(rate);
  return {
    label: t`Learning rate ${written(learning_rate)}`,
    mend: (setup) => but(setup, { optimizer: { ...setup.experiment.optimizer, learning_rate } }),
  };
}

/** @param {number} rate @returns {Remedy} */
const slower = (rate) => slowerRate(rate / LESS);

/** The first penalty that is on presses on the code. @param {Experiment} experiment @returns {Remedy[]} */
function weaker({ penalties = [] }) {
  for (const penalty of penalties) {
    const strength = penalty.kind === 'gaussian_kl' ? 'beta' : 'weight';
    const now = Number(/** @type {Record<string, unknown>} */ (penalty)[strength]);
    if (!(now > 0)) continue;
    const less = strength === 'beta' && now > USUAL_BETA ? USUAL_BETA : rounded(now / LESS);
    const { title } = PENALTIES[penalty.kind].term;
    return [
      {
        label: strength === 'beta' ? t`Beta ${written(less)}` : t`Weight of ${title} ${written(less)}`,
        mend: (setup) => but(setup, { penalties: withStrength(setup, penalty.kind, { [strength]: less }) }),
      },
    ];
  }
  return [];
}

/** @param {Setup} setup @param {string} kind @param {Record<string, number>} strength @returns {NonNullable<Experiment['penalties']>} */
function withStrength({ experiment: { penalties = [] } }, kind, strength) {
  return penalties.map((each) => (each.kind === kind ? { ...each, ...strength } : each));
}

/** @param {Experiment} experiment @returns {Remedy[]} */
function leaky({ model: { hidden_activation, latent_activation } }) {
  if (hidden_activation !== 'relu' && latent_activation !== 'relu') return [];
  /** @param {typeof hidden_activation} activation */
  const other = (activation) => (activation === 'relu' ? /** @type {const} */ ('leaky_relu') : activation);
  return [
    {
      label: t`Leaky ReLU`,
      mend: (setup) => {
        const { hidden_activation: hidden, latent_activation: latent } = setup.experiment.model;
        return but(setup, {
          model: model(setup, {
            ...(hidden && { hidden_activation: other(hidden) ?? hidden }),
            ...(latent && { latent_activation: other(latent) ?? latent }),
          }),
        });
      },
    },
  ];
}

/** What is spoilt anew each time cannot be learned by heart. @param {Setup} setup @returns {Remedy[]} */
function noise({ experiment: { corruption } }) {
  if (corruption?.choices?.some(({ kind }) => kind !== 'none')) return [];
  const choices = [{ kind: /** @type {const} */ ('masking'), probability: 0.25 }];
  return [
    {
      label: t`Mask a quarter of each picture`,
      mend: (setup) => but(setup, { corruption: { choices, level: 'fixed' } }),
    },
  ];
}

/** @param {string | undefined} activation */
const rectifies = (activation) => activation === 'relu' || activation === 'leaky_relu';

/** @param {Setup} setup @param {Partial<Experiment['model']>} change */
const model = (setup, change) => ({ ...setup.experiment.model, ...change });

/** @param {Setup} setup @param {Partial<Experiment>} change @returns {Setup} */
function but(setup, change) {
  return { ...setup, experiment: { ...setup.experiment, ...change } };
}

/** @param {number} value */
const rounded = (value) => Number(value.toPrecision(2));

/** @param {number} value */
const written = (value) => {
  // Written plainly wherever it can be: a formatter of its own takes long to begin with.
  const plain = /^\d+(?:\.(\d+))?$/.exec(String(rounded(value)));
  if (plain) return formatDecimals(value, plain[1]?.length ?? 0);
  return formatNumber(value, { maximumSignificantDigits: 2, useGrouping: false });
};
