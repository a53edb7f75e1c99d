import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setImmediate as settled } from 'node:timers/promises';
import { LABS } from '../../www/labs/index.js';
import { loadLab } from '../../www/labs/load.js';
import { LabsEngine } from '../../www/labs/client.js';
import {
  codeAt,
  gridOf,
  ownPlane,
  principalPlane,
  project,
  spaceOf,
  together,
} from '../../www/labs/code-space/plane.js';
import { Trail } from '../../www/labs/code-space/trail.js';
import { MEASURES, SHIPPED, sideBySide } from '../../www/labs/contractive/networks.js';
import { LabNetwork } from '../../www/labs/network.js';
import { operationsWith } from '../../www/labs/operations.js';
import { PartEngine } from '../../www/labs/part-engine.js';
import { PRESETS } from '../../www/experiment/presets.js';
import { read } from './sources.mjs';
import { FakeWorker, fakeWorkers, worker } from './fake-worker.mjs';
import { host } from './fake-scope.mjs';

fakeWorkers();

test('each lab says what it is, what to try, and a preset that there is, and its code is there', async () => {
  const names = LABS.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const meta of LABS) {
    for (const words of [meta.title, meta.about, meta.model]) assert.ok(words.length > 2, meta.name);
    assert.ok(
      PRESETS.some(({ name }) => name === meta.preset),
      meta.preset,
    );
    assert.equal(typeof (await loadLab(meta.name)).mount, 'function');
  }
});

test('each lab can stand in a frame', () => {
  const [, names = ''] = /WIDGETS = \[([^\]]+)\]/.exec(read('pages/embed.js')) ?? [];
  const known = [...names.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
  assert.deepEqual(known, ['playground', 'denoise', 'triptych', 'train', ...LABS.map(({ name }) => name)]);
});

test('the answer of a lab comes from its worker', async () => {
  const labs = new LabsEngine('scalar');
  assert.equal(FakeWorker.all.length, 1);
  const answer = labs.run('pixels', { part: 'codes', set: 'test', index: 3 });
  worker(0).reply({ value: Uint8Array.of(1) });
  assert.deepEqual(await answer, Uint8Array.of(1));
  labs.end();
  assert.ok(worker(0).terminated);
});

test('a lab hears it when the module of its part is not there', async () => {
  const missing = (/** @type {string} */ part) => () => Promise.reject(new Error(`The module ${part} is missing.`));
  const [codes, directions, encoders, errors] = ['codes', 'directions', 'encoders', 'errors'].map(missing);
  const scope = await host(() => operationsWith(/** @type {any} */ ({ codes, directions, encoders, errors })));
  /** @type {[operation: string, args: object, part: string][]} */
  const asked = [
    ['decodeCodes', { network: '', codes: new Float32Array() }, 'codes'],
    ['learnedNoise', { network: '' }, 'encoders'],
    ['spectrum', { network: '' }, 'directions'],
    ['anomalyCurve', {}, 'errors'],
    ['open', { part: 'errors', name: 'mine', bytes: new Uint8Array() }, 'errors'],
    ['pixels', { part: 'directions', set: 'test', index: 0 }, 'directions'],
  ];
  for (const [operation, args, part] of asked) {
    scope.hear({ id: 1, operation, args, cancellable: false });
    assert.equal((await scope.next()).error.message, `The module ${part} is missing.`, operation);
  }
});

test('a lab need not say which module it needs', async () => {
  /** @type {any[]} */
  const heard = [];
  const run = /** @type {any} */ ({ run: async (/** @type {any[]} */ ...all) => heard.push(all) });
  const engine = new PartEngine(run, 'encoders');
  const { signal } = new AbortController();
  await engine.run('open', { name: 'mine' }, { signal });
  await engine.run('pixels', { set: 'test', index: 3 });
  await engine.run('contraction', { network: 'mine', seed: 1 });
  assert.deepEqual(heard, [
    ['open', { name: 'mine', part: 'encoders' }, { signal }],
    ['pixels', { set: 'test', index: 3, part: 'encoders' }, undefined],
    ['contraction', { network: 'mine', seed: 1 }, undefined],
  ]);
});

test('a network in training is copied when it stands still, and not at each step while it learns', async () => {
  /** @type {{ name: string, bytes?: Uint8Array }[]} */
  const opened = [];
  const engine = /** @type {any} */ ({
    run: async (/** @type {string} */ _, /** @type {any} */ which) => (
      opened.push(which),
      { name: which.name, inputDim: 784 }
    ),
  });
  const live = Object.assign(new EventTarget(), {
    model: {},
    ready: true,
    standing: { playing: true, step: 3 },
    engine: { run: async () => Uint8Array.of(opened.length) },
  });
  const network = new LabNetwork(engine, new AbortController().signal);
  let heard = 0;
  network.addEventListener('ae-network', () => heard++);
  network.follow(live, new AbortController().signal, () => {});
  await settled();
  for (let i = 0; i < 5; i++) live.dispatchEvent(new Event('ae-step'));
  await settled();
  assert.deepEqual([opened.length, heard], [1, 1]);
  assert.deepEqual([network.live, network.learning, network.step], [true, true, 3]);
  live.standing.playing = false;
  live.dispatchEvent(new Event('ae-stop'));
  await settled();
  assert.deepEqual([opened.at(-1)?.bytes, network.learning], [Uint8Array.of(1), false]);
});

test('a network that reads no digits is told of, with the way out', async () => {
  const live = Object.assign(new EventTarget(), {
    model: undefined,
    ready: true,
    standing: { playing: false, step: 0 },
    engine: { run: async () => new Uint8Array() },
  });
  let told = '';
  new LabNetwork(/** @type {any} */ ({}), new AbortController().signal).follow(
    live,
    new AbortController().signal,
    (why) => (told = why),
  );
  await settled();
  assert.match(told, /train one on digits/);
});

test('a place on the map is a code, and the code lies at that place', () => {
  const plane = principalPlane(3, {
    mean: Float64Array.of(1, 2, 3),
    axes: Float64Array.of(0.6, 0.8, 0, 0, 0, 1),
    explained: 0.5,
  });
  const code = codeAt(plane, [5, -2]);
  assert.deepEqual([...code], [4, 6, 1]);
  assert.deepEqual([...project(plane, code)].map(Math.round), [5, -2]);
  assert.match(plane.about, /50 %/);
  assert.deepEqual([...project(ownPlane(2), Float32Array.of(1, 2, 3, 4))], [1, 2, 3, 4]);
  assert.deepEqual([...project(ownPlane(1), Float32Array.of(1, 2))], [1, 0, 2, 0]);
});

test('pictures behind the map stand in the middle of their cells, the first at the upper left', () => {
  const codes = gridOf(ownPlane(2), { x: { low: 0, high: 4 }, y: { low: -1, high: 1 } }, 2, 2);
  assert.deepEqual([...codes], [1, 0.5, 3, 0.5, 1, -0.5, 3, -0.5]);
});

test('in space three numbers are the code itself, and more are cut to three axes, which is said', () => {
  const axes = { mean: Float64Array.of(1, 1, 1, 1), axes: new Float64Array(12), explained: 0.62 };
  axes.axes[3] = axes.axes[4] = axes.axes[9] = 1;
  assert.match(spaceOf(4, axes).about, /62 %/);
  assert.deepEqual([...project(spaceOf(4, axes), Float32Array.of(2, 3, 4, 5))], [4, 1, 2]);
  assert.deepEqual([...project(spaceOf(3, axes), Float32Array.of(2, 3, 4))], [2, 3, 4]);
});

test('sets of codes lie one over the other', () => {
  const set = (/** @type {number[]} */ codes, /** @type {number} */ label) => ({
    codes: Float32Array.from(codes),
    labels: Uint8Array.of(label),
    units: 2,
  });
  assert.deepEqual(together([set([1, 2], 3), set([4, 5], 6)]), {
    codes: Float32Array.of(1, 2, 4, 5),
    labels: Uint8Array.of(3, 6),
    units: 2,
  });
});

test('of a long training some forty moments are kept, the first and the last among them', () => {
  const trail = new Trail();
  const codes = { codes: new Float32Array(), labels: new Uint8Array(), units: 2 };
  for (let step = 0; step < 500; step++) trail.add({ step, codes });
  const steps = trail.moments.map((each) => each.step);
  assert.ok(steps.length > 15 && steps.length <= 40, String(steps.length));
  assert.deepEqual([steps[0], steps.at(-1)], [0, 499]);
  assert.deepEqual(
    steps,
    [...steps].sort((a, b) => a - b),
  );
  trail.add({ step: 499, codes });
  assert.equal(trail.moments.length, steps.length, 'a step is there once');
  trail.add({ step: 0, codes });
  assert.equal(trail.moments.length, 1, 'another training begins another trail');
});

test('a network that is named stands beside the shipped ones, which are on the list of models', () => {
  const titles = (/** @type {string} */ named) => sideBySide(named).map(({ title }) => title);
  assert.deepEqual(titles(''), ['Plain', 'Denoising', 'Contractive']);
  assert.deepEqual(titles('small-plain'), titles(''));
  assert.deepEqual(titles('denoiser'), ['Plain', 'Denoising', 'Contractive', 'Yours']);
  const json = (/** @type {string} */ path) =>
    JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
  const listed = json('www/models/index.json').models.map((/** @type {{ name: string }} */ { name }) => name);
  assert.ok(SHIPPED.every(({ name }) => listed.includes(name)));
  const report = json('tests/fixtures/labs/contractive-plain.json');
  assert.ok(MEASURES.every(({ id }) => typeof report[id] === 'number'));
});
