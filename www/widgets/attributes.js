/** The words of attributes, read: each with a sentence on what is wrong with it. Pure. */

import { CORRUPTIONS } from '../experiment/kinds/corruptions.js';
import { PRESETS } from '../experiment/presets.js';
import { parseSetup } from '../experiment/setup-link.js';
import { settingsOfLink } from '../experiment/link-text.js';
import { makeSetup, settingsOf } from '../experiment/setup.js';
import { levelOf, SEED_LIMITS, TRAINING } from '../experiment/page-state.js';
import { quote } from '../experiment/quote.js';
import { t } from '../strings/t.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */
/** @template T @typedef {import('./digit-names.js').Read<T>} Read */

const KINDS = Object.keys(CORRUPTIONS);

/** @param {string | null} text such as `masking:0.25` @returns {Read<Record<string, string> | undefined>} its words in a link */
export function readCorruption(text) {
  if (!text?.trim()) return { value: undefined };
  const [kind = '', level] = text.trim().split(':');
  const expected = t`corruption="${quote(text)}" is none; expected ${KINDS.join(', ')}, with a level as in masking:0.25.`;
  if (!KINDS.includes(kind)) return { value: undefined, wrong: expected };
  const name = levelOf(/** @type {any} */ (kind));
  if (level === undefined || !name) return { value: { corruption: kind } };
  const { low, high } = /** @type {any} */ (CORRUPTIONS)[kind].numbers[name];
  const number = Number(level);
  if (!level.trim() || !(number >= low && number <= high)) {
    return { value: undefined, wrong: t`corruption="${quote(text)}" has a level outside ${low} … ${high}.` };
  }
  return { value: { corruption: kind, [name]: String(number) } };
}

/** @param {string} name @param {string | null} text @param {{ low: number, high: number }} [limits] @returns {Read<number | undefined>} */
export function readWhole(name, text, { low, high } = SEED_LIMITS) {
  if (text === null) return { value: undefined };
  const number = Number(text);
  if (text.trim() && Number.isInteger(number) && number >= low && number <= high) return { value: number };
  return { value: undefined, wrong: t`${name}="${quote(text)}" is no whole number from ${low} to ${high}.` };
}

/**
 * The experiment of an element: that of its words, else of its preset, else none.
 * @param {{ experiment: string | null, preset: string | null, seed: string | null, epochs: string | null }} words
 * @returns {{ setup: Setup | undefined, wrong: string[] }}
 */
export function readSetup({ experiment, preset, seed, epochs }) {
  /** @type {string[]} */
  const wrong = [];
  let setup = presetSetup(preset, wrong);
  if (experiment?.trim()) {
    const read = parseSetup(prefixed(experiment));
    wrong.push(...read.reports);
    setup = read.setup ?? setup;
    if (!read.setup) wrong.push(t`experiment="${quote(experiment)}" says nothing of a network.`);
  }
  const [seeds, most] = [readWhole('seed', seed), readWhole('epochs', epochs, { low: 1, high: 10_000 })];
  wrong.push(...[seeds.wrong, most.wrong].filter((each) => each !== undefined));
  const changes = {
    ...(seeds.value !== undefined && { seed: seeds.value }),
    ...(most.value !== undefined && { epochs: most.value }),
  };
  const base = setup ?? PRESETS[0]?.setup;
  if (Object.keys(changes).length > 0 && base) setup = makeSetup({ ...settingsOf(base), ...changes });
  return { setup, wrong };
}

/** @param {string | null} name @param {string[]} wrong */
function presetSetup(name, wrong) {
  if (name === null) return undefined;
  const preset = PRESETS.find((each) => each.name === name);
  if (!preset) wrong.push(t`preset="${quote(name)}" is none of ${PRESETS.map((each) => each.name).join(', ')}.`);
  return preset?.setup;
}

/** The words of a link, whose names begin with `training.` there and may do without here. @param {string} words */
function prefixed(words) {
  const read = settingsOfLink(words);
  if ([...read.keys()].some((key) => key.startsWith(TRAINING))) return read;
  return new URLSearchParams([...read].map(([key, value]) => [TRAINING + key, value]));
}
