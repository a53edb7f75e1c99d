/** What tells runs from one another, in a few words each. Pure. */

import { asWritten } from '../../../draw/numbers.js';
import { counted } from '../../run-status.js';
import { t } from '../../../strings/t.js';
import { ACTIVATIONS, INITIALIZATIONS } from '../../../experiment/kinds/activations.js';
import { CORRUPTIONS } from '../../../experiment/kinds/corruptions.js';
import { DATA_KINDS } from '../../../experiment/kinds/data-kinds.js';
import { LOSSES } from '../../../experiment/kinds/losses.js';
import { OPTIMIZERS, SCHEDULES } from '../../../experiment/kinds/optimizers.js';
import { PENALTIES } from '../../../experiment/kinds/penalties.js';
import { SETTINGS, SETTING_NAMES } from '../../../experiment/settings.js';
import { settingsOf, usualNumbers } from '../../../experiment/setup.js';
import { sayClasses } from '../experiment/data-and-loss.js';

/**
 * @typedef {import('../../../experiment/types.js').Setup} Setup
 * @typedef {import('../../../experiment/settings.js').Settings} Settings
 * @typedef {Record<string, { brief: string, numbers: Record<string, { usual: number, label: string }> }>} Kinds
 */

/** What a row says of each setting; nothing where the setting means nothing there. @type {{ [K in keyof Settings]: (value: any, settings: Settings) => string }} */
const WORDS = {
  data: (/** @type {Settings['data']} */ data) => DATA_KINDS[data].label.toLowerCase(),
  classes: (classes) => t`digits ${sayClasses(classes)}`,
  seed: (seed) => t`seed ${seed}`,
  channels: (channels) => (channels.length ? t`${channels.join(', ')} channels` : t`no convolutions`),
  hidden_dims: (widths) => (widths.length ? t`hidden ${widths.join(', ')}` : t`no hidden layer`),
  latent_dim: (dim) => t`a code of ${dim}`,
  hidden_activation: (/** @type {Settings['hidden_activation']} */ kind) => t`hidden ${ACTIVATIONS[kind].label}`,
  latent_activation: (/** @type {Settings['latent_activation']} */ kind) => t`code ${ACTIVATIONS[kind].label}`,
  output_activation: (/** @type {Settings['output_activation']} */ kind) => t`output ${ACTIVATIONS[kind].label}`,
  initialization: (/** @type {Settings['initialization']} */ kind) => t`first weights ${INITIALIZATIONS[kind].label}`,
  tied_weights: (tied) => (tied ? t`tied weights` : t`weights not tied`),
  variational: (variational) => (variational ? t`variational` : t`not variational`),
  loss: (/** @type {Settings['loss']} */ loss) => LOSSES[loss].brief,
  corruption: (kinds) => listed(kinds, CORRUPTIONS) || t`no noise`,
  level: (level, { corruption }) =>
    corruption.length === 0 ? '' : level === 'fixed' ? t`fixed level` : t`random level`,
  penalties: (kinds) => listed(kinds, PENALTIES) || t`no penalty`,
  optimizer: (/** @type {Settings['optimizer']} */ kind) => OPTIMIZERS[kind].label,
  learning_rate: (rate) => t`rate ${asWritten(rate)}`,
  momentum: (value, settings) => ofOptimizer('momentum', t`momentum`, value, settings),
  beta1: (value, settings) => ofOptimizer('beta1', 'β₁', value, settings),
  beta2: (value, settings) => ofOptimizer('beta2', 'β₂', value, settings),
  epsilon: (value, settings) => ofOptimizer('epsilon', 'ε', value, settings),
  weight_decay: (decay) => (decay ? t`weight decay ${asWritten(decay)}` : t`no weight decay`),
  schedule: (/** @type {Settings['schedule']} */ kind) => t`${SCHEDULES[kind].label.toLowerCase()} schedule`,
  warm_up_steps: (steps) => (steps ? t`warm-up of ${steps} steps` : t`no warm-up`),
  clip_norm: (norm) => (norm === undefined ? t`no clipping` : t`clipped at ${asWritten(norm)}`),
  batch_size: (size) => t`batches of ${size}`,
  epochs: (epochs) => counted(epochs),
  patience: (patience) => (patience ? t`patience ${patience}` : t`no early stop`),
  exact: (exact) => (exact ? t`reproducible to the bit` : t`not reproducible to the bit`),
};

/** The settings that are not the same in all of these setups, in words: a list for each. @param {Setup[]} setups @returns {string[][]} */
export function differences(setups) {
  const all = setups.map(settingsOf);
  const differing = SETTING_NAMES.filter((name) => new Set(all.map((settings) => written(name, settings))).size > 1);
  return all.map((settings) => differing.map((name) => WORDS[name](settings[name], settings)).filter(Boolean));
}

/**
 * What was changed of a setup, setting by setting, such as `L1 0.3 → 0.001`.
 * @param {Setup} before @param {Setup} now @returns {{ setting: keyof Settings, words: string }[]}
 */
export function changesSince(before, now) {
  const [old, next] = [settingsOf(before), settingsOf(now)];
  return SETTING_NAMES.filter((name) => written(name, old) !== written(name, next)).flatMap((setting) => {
    const words = turned(WORDS[setting](old[setting], old), WORDS[setting](next[setting], next));
    return words ? [{ setting, words }] : [];
  });
}

/** What both have in common is said once: `15 → 25 epochs`. @param {string} from @param {string} to */
function turned(from, to) {
  if (!from || !to || from === to) return from === to ? '' : from || to;
  const [a, b] = [from.split(' '), to.split(' ')];
  const least = Math.min(a.length, b.length) - 1;
  let [front, back] = [0, 0];
  while (front < least && a[front] === b[front]) front++;
  while (back < least - front && a.at(-1 - back) === b.at(-1 - back)) back++;
  const middle = (/** @type {string[]} */ list) => list.slice(front, list.length - back).join(' ');
  return [...a.slice(0, front), middle(a), '→', middle(b), ...a.slice(a.length - back)].join(' ');
}

/** @param {keyof Settings} name @param {Settings} settings */
function written(name, settings) {
  const value = settings[name];
  return value === undefined
    ? ''
    : /** @type {{ format: (value: unknown) => string }} */ (SETTINGS[name]).format(value);
}

/** @param {string} name @param {string} symbol @param {number | undefined} value @param {Settings} settings */
function ofOptimizer(name, symbol, value, { optimizer }) {
  const said = value ?? usualNumbers(optimizer)[name];
  return said === undefined ? '' : `${symbol} ${asWritten(said)}`;
}

/** Each kind with the number that says how strong it is, and with those that are not as usual. @param {{ kind: string }[]} list @param {Kinds} kinds */
function listed(list, kinds) {
  return list
    .map((one) => {
      const given = /** @type {Record<string, number>} */ (/** @type {unknown} */ (one));
      const { brief, numbers } = /** @type {Kinds[string]} */ (kinds[one.kind]);
      const said = Object.entries(numbers).flatMap(([name, { usual, label }], i) => {
        const value = given[name] ?? usual;
        if (i === 0) return [asWritten(value)];
        return value === usual ? [] : [`${label.toLowerCase()} ${asWritten(value)}`];
      });
      return [brief, ...said].join(' ');
    })
    .join(', ');
}
