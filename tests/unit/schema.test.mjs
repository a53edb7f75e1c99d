import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ACTIVATIONS, INITIALIZATIONS } from '../../www/experiment/kinds/activations.js';
import { CORRUPTIONS } from '../../www/experiment/kinds/corruptions.js';
import { DATA_KINDS, inputDim } from '../../www/experiment/kinds/data-kinds.js';
import { LOSSES } from '../../www/experiment/kinds/losses.js';
import { OPTIMIZERS, SCHEDULES } from '../../www/experiment/kinds/optimizers.js';
import { PENALTIES } from '../../www/experiment/kinds/penalties.js';
import { parameterCount, refusals } from '../../www/experiment/network-structure.js';
import { LEVELS, SETTINGS } from '../../www/experiment/settings.js';
import { FIRST_SETTINGS, makeSetup, NOTHING, USUAL_MODEL, usualNumbers } from '../../www/experiment/setup.js';

/**
 * What the core prints of itself; its own test keeps the file current.
 *
 * @typedef {{ low: number, high?: number, above_low?: true, below_high?: true, whole?: true, default?: number }} Range
 * @typedef {Partial<Range> & { names?: unknown[], each?: Range, longest?: number, kind?: string, default?: any }} Setting
 * @typedef {import('../../www/experiment/types.js').ModelConfig} ModelConfig
 * @type {{ settings: Record<string, Setting>, starts_anew: string[], kinds: Record<string, Record<string, Record<string, Range>>>,
 *   requires: { of: string, field: string, is: string }[], toys: { toy: object, dims: number }[],
 *   models: { model: ModelConfig, parameters?: number, refused?: string }[] }}
 */
const CORE = JSON.parse(readFileSync(new URL('../fixtures/schema.json', import.meta.url), 'utf8'));

/** Settings of the page that are no part of the core's experiment. */
const OUTSIDE = ['data', 'classes', 'patience', 'exact'];
/** Where the core keeps a setting that a link calls otherwise. @type {Record<string, string>} */
const RENAMED = { corruption: 'corruption.choices', level: 'corruption.level', optimizer: 'optimizer.kind' };

/** The core's path of a setting. @param {string} name */
function pathOf(name) {
  if (name in RENAMED) return String(RENAMED[name]);
  if (name in CORE.settings) return name;
  return `model.${name}` in CORE.settings ? `model.${name}` : `optimizer.${name}`;
}

/** Every kind of update that has a number of this name. @param {string} name */
function rangesOfRules(name) {
  return Object.values(CORE.kinds['optimizer'] ?? {}).flatMap((numbers) => numbers[name] ?? []);
}

/** @param {{ low: number, high: number, whole?: boolean }} page @param {Range} core @param {string} what */
function assertWithin(page, core, what) {
  assert.ok(core.above_low ? page.low > core.low : page.low >= core.low, `${what}: the page goes below the core`);
  const high = core.high ?? Infinity;
  assert.ok(core.below_high ? page.high < high : page.high <= high, `${what}: the page goes above the core`);
  assert.ok(!core.whole || page.whole, `${what} is whole`);
}

/** @param {object} page @param {Iterable<unknown>} core @param {string} what */
function assertSameNames(page, core, what) {
  assert.deepEqual(Object.keys(page).sort(), [...core].map(String).sort(), what);
}

test('the page has a record for each name that the core knows, and no other', () => {
  const { settings, kinds } = CORE;
  for (const path of ['hidden', 'latent', 'output'].map((which) => `model.${which}_activation`)) {
    assertSameNames(ACTIVATIONS, settings[path]?.names ?? [], path);
  }
  assertSameNames(INITIALIZATIONS, settings['model.initialization']?.names ?? [], 'initialization');
  assertSameNames(LOSSES, settings['loss']?.names ?? [], 'loss');
  assertSameNames(SCHEDULES, settings['schedule']?.names ?? [], 'schedule');
  assert.deepEqual([...LEVELS], settings['corruption.level']?.names);
  assertSameNames(CORRUPTIONS, Object.keys(kinds['corruption'] ?? {}), 'corruption');
  assertSameNames(PENALTIES, Object.keys(kinds['penalty'] ?? {}), 'penalty');
  assertSameNames(OPTIMIZERS, Object.keys(kinds['optimizer'] ?? {}), 'optimizer');
});

test('each kind has the core’s numbers, within the core’s ranges, and so are its usual ones', () => {
  /** @type {[string, Record<string, { numbers: Record<string, { low: number, high: number, whole?: boolean, usual: number }> }>, string[]][]} */
  const families = [
    ['corruption', CORRUPTIONS, []],
    ['penalty', PENALTIES, []],
    ['optimizer', OPTIMIZERS, ['learning_rate', 'weight_decay']],
  ];
  for (const [family, records, shared] of families) {
    for (const [kind, { numbers }] of Object.entries(records)) {
      const core = CORE.kinds[family]?.[kind] ?? {};
      assertSameNames({ ...numbers, ...Object.fromEntries(shared.map((name) => [name, 0])) }, Object.keys(core), kind);
      for (const [name, limits] of Object.entries(numbers)) {
        const range = core[name] ?? assert.fail(`${kind}.${name}`);
        assertWithin(limits, range, `${kind}.${name}`);
        assertWithin({ low: limits.usual, high: limits.usual, whole: true }, range, `usual ${kind}.${name}`);
        assert.ok(!range.whole || Number.isInteger(limits.usual), `usual ${kind}.${name}`);
      }
    }
  }
});

test('the limits of a setting are the core’s or narrower', () => {
  for (const [name, setting] of Object.entries(SETTINGS)) {
    if (!('limits' in setting) || OUTSIDE.includes(name)) continue;
    const core = CORE.settings[pathOf(name)];
    const ranges = core ? [core.each ?? /** @type {Range} */ (core)] : rangesOfRules(name);
    assert.ok(ranges.length > 0, `${name} is a number of the core`);
    for (const range of ranges) assertWithin(setting.limits, range, name);
    if ('longest' in setting) assert.ok(setting.longest <= (core?.longest ?? 0), name);
  }
});

test('what acts at once on the page acts at once in the core', () => {
  for (const [name, { anew }] of Object.entries(SETTINGS)) {
    if (OUTSIDE.includes(name)) continue;
    const path = pathOf(name);
    const core = CORE.starts_anew.some((field) => path === field || path.startsWith(`${field}.`));
    assert.equal(anew, core, `${name} starts anew`);
  }
  for (const field of CORE.starts_anew) {
    const known = Object.keys(CORE.settings).some((path) => path === field || path.startsWith(`${field}.`));
    assert.ok(known, `${field} is a setting`);
  }
});

test('a setting that is left out means the same to both', () => {
  for (const [name, value] of Object.entries(NOTHING)) {
    if (OUTSIDE.includes(name)) continue;
    const core = CORE.settings[pathOf(name)];
    if (core) assert.deepEqual(value ?? null, core.default, name);
    // A number of update rules is nothing on the page, which says it where it is another than the rule's own.
    else if (value !== undefined)
      assert.ok(
        rangesOfRules(name).every((range) => range.default === value),
        name,
      );
  }
  for (const [name, value] of Object.entries(USUAL_MODEL)) {
    assert.equal(value, CORE.settings[`model.${name}`]?.default, name);
  }
  for (const kind of /** @type {(keyof typeof OPTIMIZERS)[]} */ (Object.keys(OPTIMIZERS))) {
    for (const [name, usual] of Object.entries(usualNumbers(kind))) {
      assert.equal(usual, CORE.kinds['optimizer']?.[kind]?.[name]?.default, `${kind}.${name}`);
    }
  }
});

test('a first visit trains what the core accepts', () => {
  const { experiment } = makeSetup(FIRST_SETTINGS);
  const required = CORE.requires.filter(({ of }) => of === experiment.loss);
  assert.ok(required.length > 0);
  for (const { field, is } of required) {
    const value = /** @type {Record<string, unknown>} */ ({ ...experiment.model })[field.replace('model.', '')];
    assert.equal(String(value), is, field);
  }
});

test('a kind requires the same of the network on the page as in the core', () => {
  /** @type {Record<string, { label: string, requires?: { setting: string, is: unknown } }>} */
  const records = { ...PENALTIES, ...LOSSES };
  const page = Object.entries(records).flatMap(([of, { requires }]) =>
    requires ? [{ of, field: `model.${requires.setting}`, is: String(requires.is) }] : [],
  );
  const kinds = CORE.requires.filter(({ of }) => of in records);
  const sorted = (/** @type {{ of: string }[]} */ list) => list.toSorted((a, b) => a.of.localeCompare(b.of));
  assert.deepEqual(sorted(page), sorted(kinds));
});

test('the page counts weights as the core does, and refuses the networks that it refuses', () => {
  assert.ok(CORE.models.some(({ refused }) => refused === 'model.tied_weights'));
  for (const { model, parameters, refused } of CORE.models) {
    const what = JSON.stringify(model);
    const { convolutions } = refusals(model);
    const [unknown, square] = ['too many', convolutions[model.channels?.length ?? 0]];
    assert.equal(Boolean(square ?? unknown), refused === 'model.input_dim', what);
    if (refused === undefined) assert.equal(parameterCount(model), parameters, what);
    if (refused === 'model.input_dim') continue;
    // A switch that is on is judged as the page judges it before it is pressed.
    const variational = model.variational && refusals({ ...model, variational: false }).variational;
    const tied = model.tied_weights && refusals({ ...model, tied_weights: false }).tied_weights;
    assert.equal(Boolean(variational), refused !== undefined, what);
    assert.equal(Boolean(tied), Boolean(model.tied_weights && model.variational), what);
  }
});

test('data that the core draws is what the core knows, with as many numbers', () => {
  const toys = Object.entries(DATA_KINDS).flatMap(([kind, record]) =>
    'toy' in record ? [{ toy: record.toy, dims: inputDim(/** @type {keyof typeof DATA_KINDS} */ (kind)) }] : [],
  );
  assert.deepEqual(toys, CORE.toys);
});
