/**
 * All that a link says of training runs: its form in the URL hash. Pure: no DOM, no clock.
 *
 * Names are the core's, behind `training.`. Links are edited by hand: each value is read on its own and held to the
 * limits of this page, and each correction is one sentence. What fits to what is the core's to judge. A setting that
 * is left out is nothing (no noise, no penalty, no hidden layer) where it can be, else that of `FIRST_SETTINGS`.
 *
 * @typedef {import('./types.js').Setup} Setup
 * @typedef {import('./settings.js').Settings} Settings
 */
import { t } from '../strings/t.js';
import { hasClasses, sideOf } from './kinds/data-kinds.js';
import { OPTIMIZERS } from './kinds/optimizers.js';
import { settingsOfLink } from './link-text.js';
import { TRAINING, atMost } from './page-state.js';
import { quote } from './quote.js';
import { SETTINGS, SETTING_NAMES } from './settings.js';
import { FIRST_SETTINGS, makeSetup, NOTHING, settingsOf } from './setup.js';

/** Runs that can stand beside each other: more lines of one colour nobody can tell apart. */
export const MOST_RUNS = 4;

/** What the names of each run begin with: the first has no letter of its own. */
const PREFIXES = ['', 'b.', 'c.', 'd.'].map((letter) => TRAINING + letter);

/** Settings that not every rule of update has, and the rules that have them. */
const RULES = SETTING_NAMES.map((name) => {
  const kinds = Object.entries(OPTIMIZERS).filter(([, { numbers }]) => Object.hasOwn(numbers, name));
  return /** @type {const} */ ([name, kinds.map(([kind]) => kind)]);
}).filter(([, kinds]) => kinds.length > 0);

/** The part of a link that replays these runs. @param {Setup[]} setups @returns {[key: string, value: string][]} */
export function formatSetups(setups) {
  return setups.flatMap((setup, i) => formatSetup(setup, PREFIXES[i]));
}

/**
 * The part of a link that replays this setup, whatever the defaults will be then.
 *
 * @param {Setup} setup @param {string} [prefix] what the names begin with
 * @returns {[key: string, value: string][]}
 */
export function formatSetup(setup, prefix = TRAINING) {
  const settings = settingsOf(setup);
  const said = SETTING_NAMES.filter((key) => {
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
  return /** @type {import('./link-codecs.js').Codec<any>} */ (SETTINGS[key]);
}

/**
 * @param {string} hash of a link, with or without its #
 * @returns {{ setups: Setup[], reports: string[] }} none, one, or several to compare
 */
export function parseSetups(hash) {
  const query = settingsOfLink(hash);
  const read = PREFIXES.map((prefix) => parseSetup(query, prefix));
  const setups = read[0]?.setup ? read.flatMap(({ setup }) => setup ?? []) : [];
  return { setups, reports: atMost(read.flatMap(({ reports }) => reports)) };
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
    if (PREFIXES.findLast((each) => key.startsWith(each)) !== prefix) continue;
    const name = SETTING_NAMES.find((each) => prefix + each === key);
    if (!name) reports.push(t`${quote(key)} is not a setting of this page; ignored.`);
    else if (read.has(name)) reports.push(t`${key} is given twice; using the first.`);
    else {
      const { value, wrong } = codec(name).parse(text, fallback(name));
      if (wrong) reports.push(t`${key}=${quote(text)} ${wrong}; using ${say(name, value)}.`);
      read.set(name, value);
    }
  }
  if (!read.size) return { setup: null, reports: atMost(reports) };
  const setup = makeSetup({ ...fitting(read), ...Object.fromEntries(read) });
  const { kind } = setup.experiment.optimizer;
  for (const [name, kinds] of RULES) {
    if (!read.has(/** @type {keyof Settings} */ (name)) || kinds.includes(kind)) continue;
    const [last, others] = [kinds.at(-1), kinds.slice(0, -1).join(', ')];
    reports.push(
      others
        ? t`${prefix + name} is a setting of ${others} and ${last}, not of ${kind}; ignored.`
        : t`${prefix + name} is a setting of ${last}, not of ${kind}; ignored.`,
    );
  }
  return { setup, reports: atMost(reports) };
}

/** Points are no probabilities: what a link leaves out is then another. @param {Map<string, unknown>} read @returns {Partial<Settings>} */
function fitting(read) {
  const data = /** @type {import('./types.js').DataKind | undefined} */ (read.get('data'));
  const points = data !== undefined && sideOf(data) === 0 && read.get('loss') !== 'binary_cross_entropy';
  return points ? { loss: 'mean_squared_error', output_activation: 'identity' } : {};
}

/** @param {keyof Settings} name */
function fallback(name) {
  return { ...FIRST_SETTINGS, ...NOTHING }[name];
}

/** @param {keyof Settings} name @param {unknown} value */
function say(name, value) {
  return value === undefined ? 'none' : codec(name).format(value);
}
