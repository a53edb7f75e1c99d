/**
 * What replays a run from its beginning: the setup it began with, and every change with the step at which it came. Pure.
 *
 * @typedef {import('./types.js').Setup} Setup
 * @typedef {{ step: number, setup: Setup }} Turning from this step on the setup is another
 * @typedef {{ setup: Setup, turnings: Turning[] }} Trail
 */
import { settingsOfLink } from './link-text.js';
import { TRAINING } from './page-state.js';
import { formatSetup, parseSetup } from './setup-link.js';

/** A slider that is drawn to and fro while a network trains would make a link of many pages. */
const MOST_TURNINGS = 40;
/** What the name of a change in a link begins with; the step comes after it. */
const AT = 'at.';

/** @param {Setup} setup @returns {Trail} */
export function trailFrom(setup) {
  return { setup, turnings: [] };
}

/** @param {Trail} trail @param {number} step @param {Setup} setup @returns {Trail | undefined} nothing where there are too many changes to tell */
export function trailOn(trail, step, setup) {
  if (wordsOf(lastSetup(trail)) === wordsOf(setup)) return trail;
  // Of two changes at one step nothing was trained under the first.
  const before = trail.turnings.filter((each) => each.step < step);
  return before.length < MOST_TURNINGS ? { setup: trail.setup, turnings: [...before, { step, setup }] } : undefined;
}

/** @param {Trail} trail */
export function lastSetup({ setup, turnings }) {
  return turnings.at(-1)?.setup ?? setup;
}

/** The part of a trail that led to a step. @param {Trail} trail @param {number} step @returns {Trail} */
export function trailTo({ setup, turnings }, step) {
  return { setup, turnings: turnings.filter((each) => each.step < step) };
}

/** The part of a link that says how a trail differs from what everybody begins with. @param {Trail} trail @param {Setup} base @returns {[key: string, value: string][]} */
export function formatTrail({ setup, turnings }, base) {
  let before = setup;
  const later = turnings.flatMap((turning) => {
    const words = difference(before, turning.setup);
    before = turning.setup;
    return words.map(([name, value]) => /** @type {[string, string]} */ ([`${AT}${turning.step}.${name}`, value]));
  });
  const first = difference(base, setup).map(
    ([name, value]) => /** @type {[string, string]} */ ([TRAINING + name, value]),
  );
  return [...first, ...later];
}

/** @param {string} hash of a link @param {Setup} base @returns {{ trail: Trail, reports: string[] }} */
export function parseTrail(hash, base) {
  const query = [...settingsOfLink(hash)];
  const first = changed(
    base,
    query.filter(([key]) => key.startsWith(TRAINING)).map(([key, value]) => [key.slice(TRAINING.length), value]),
  );
  const reports = [...first.reports];
  /** @type {Map<number, [string, string][]>} */
  const steps = new Map();
  for (const [key, value] of query) {
    const [, step, name = ''] = /^at\.(\d{1,9})\.(\w+)$/.exec(key) ?? [];
    if (step) steps.set(Number(step), [...(steps.get(Number(step)) ?? []), [name, value]]);
  }
  let trail = trailFrom(first.setup);
  for (const [step, words] of [...steps].sort(([a], [b]) => a - b).slice(0, MOST_TURNINGS)) {
    const { setup, reports: more } = changed(lastSetup(trail), words);
    trail = trailOn(trail, step, setup) ?? trail;
    reports.push(...more);
  }
  return { trail, reports };
}

/** Settings by name, as links write them; of one that is left out the value is empty. @param {Setup} before @param {Setup} after @returns {[name: string, value: string][]} */
function difference(before, after) {
  const [old, now] = [new Map(formatSetup(before, '')), new Map(formatSetup(after, ''))];
  const gone = [...old.keys()]
    .filter((name) => !now.has(name))
    .map((name) => /** @type {[string, string]} */ ([name, '']));
  return [...[...now].filter(([name, value]) => old.get(name) !== value), ...gone];
}

/** @param {Setup} setup @param {[name: string, value: string][]} words */
function changed(setup, words) {
  const all = new Map(formatSetup(setup, ''));
  for (const [name, value] of words) {
    if (value === '') all.delete(name);
    else all.set(name, value);
  }
  const { setup: read, reports } = parseSetup(
    new URLSearchParams([...all].map(([name, value]) => [TRAINING + name, value])),
  );
  return { setup: read ?? setup, reports };
}

/** @param {Setup} setup */
const wordsOf = (setup) => String(formatSetup(setup));
