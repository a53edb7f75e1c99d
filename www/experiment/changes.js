/**
 * What a person's change makes of a setup, and whether training has to start anew for it. Pure.
 *
 * @typedef {import('./types.js').Setup} Setup
 * @typedef {import('./settings.js').Settings} Settings
 *
 * @typedef {'corruption' | 'penalties'} KindList
 * @typedef {{ setting: keyof Settings, value: unknown }} SettingChange undefined: nothing, where that is a value
 * @typedef {{ list: KindList, kind: string, on: boolean, numbers?: { kind: string } | undefined }} KindChange switches a kind
 *   of noise or penalty; `numbers` are those that it had before it was switched off
 * @typedef {{ list: KindList, kind: string, number: string, value: number | undefined }} NumberChange of a kind that is on
 * @typedef {SettingChange | KindChange | NumberChange} Change
 */
import { CORRUPTIONS } from './kinds/corruptions.js';
import { sideOf } from './kinds/data-kinds.js';
import { LOSSES } from './kinds/losses.js';
import { OPTIMIZERS } from './kinds/optimizers.js';
import { PENALTIES } from './kinds/penalties.js';
import { mapValues } from './map-values.js';
import { SETTINGS, SETTING_NAMES } from './settings.js';
import { makeSetup, NOTHING, settingsOf } from './setup.js';

const RECORDS = { corruption: CORRUPTIONS, penalties: PENALTIES };

/** @param {Setup} setup @param {Change} change @returns {Setup} */
export function applyChange(setup, change) {
  const settings = settingsOf(setup);
  return makeSetup({ ...settings, ...changed(settings, change) });
}

/** @param {Settings} settings @param {Change} change @returns {Partial<Settings>} */
function changed(settings, change) {
  if ('setting' in change) return { ...consequences(change), ...settingChange(change) };
  const { list, kind } = change;
  if ('number' in change) {
    const { number, value = 0 } = change;
    return { [list]: settings[list].map((each) => (each.kind === kind ? { ...each, [number]: value } : each)) };
  }
  const others = settings[list].filter((each) => each.kind !== kind);
  return { [list]: change.on ? [...others, change.numbers ?? usualOf(list, kind)] : others };
}

/** @param {SettingChange} change @returns {Partial<Settings>} */
function settingChange({ setting, value }) {
  return { [setting]: value ?? /** @type {Partial<Settings>} */ (NOTHING)[setting] };
}

/** Other settings that have to follow. @param {SettingChange} change @returns {Partial<Settings>} */
function consequences({ setting, value }) {
  if (setting === 'data' && sideOf(/** @type {Settings['data']} */ (value)) === 0) return POINTS;
  if (setting === 'optimizer') return OPTIMIZERS[/** @type {Settings['optimizer']} */ (value)].fresh;
  if (setting !== 'loss') return {};
  const loss = /** @type {import('./kinds/record.js').LossRecord} */ (LOSSES[/** @type {Settings['loss']} */ (value)]);
  return loss.requires ? { [loss.requires.setting]: loss.requires.is } : {};
}

/** Coordinates are no probabilities and no images. @type {Partial<Settings>} */
const POINTS = { loss: 'mean_squared_error', output_activation: 'identity', channels: [] };

/** @param {KindList} list @param {string} kind */
function usualOf(list, kind) {
  const records = /** @type {Record<string, { numbers: Record<string, { usual: number }> }>} */ (RECORDS[list]);
  return { kind, ...mapValues(records[kind].numbers, ({ usual }) => usual) };
}

/**
 * Whether a change needs a training that starts anew: other data, another network or batch, another rule of update.
 *
 * @param {Setup} before @param {Setup} after
 */
export function startsAnew(before, after) {
  const [old, now] = [settingsOf(before), settingsOf(after)];
  return SETTING_NAMES.some((name) => SETTINGS[name].anew && String(old[name]) !== String(now[name]));
}
