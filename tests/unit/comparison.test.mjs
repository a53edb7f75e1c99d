import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { applyChange } from '../../www/experiment/changes.js';
import { makeSetup } from '../../www/experiment/setup.js';
import { formatSetups, MOST_RUNS, parseSetups } from '../../www/experiment/setup-link.js';
import { Turns } from '../../www/engine/training/turns.js';
import { Autosave } from '../../www/training/autosave.js';
import { Comparison } from '../../www/training/comparison.js';
import { SeedRepeats } from '../../www/training/seed-repeats.js';
import { TrainingRun } from '../../www/training/training-run.js';
import { tick, useFakeTrainingWorkers, worker } from './fake-training-worker.mjs';

useFakeTrainingWorkers();
const SETUP = makeSetup({ hidden_dims: [8], epochs: 3 });
/** @param {number} seed */
const seeded = (seed) => applyChange(SETUP, { setting: 'seed', value: seed });
/** @type {Comparison | undefined} */
let open;
afterEach(() => open?.end());

/** @param {number} runs */
function comparing(runs) {
  const setups = Array.from({ length: runs }, (_, i) => seeded(i + 1));
  open = new Comparison((name, setup) => new TrainingRun(name, setup, null), setups);
  return open;
}
/** @param {Comparison} comparison */
const standing = ({ runs, run }) => [
  runs.map(({ name, setup }) => `${name}${setup.experiment.seed}`).join(' '),
  run.name,
];

test('a run that is added is that which was shown, and is shown', () => {
  const comparison = comparing(2);
  comparison.selected = 0;
  const added = comparison.add();
  assert.deepEqual(standing(comparison), ['A1 B2 C1', 'C']);
  assert.equal(comparison.run, added);
  assert.equal(comparison.full, false);
  comparison.add();
  assert.equal(comparison.runs.length, MOST_RUNS);
  assert.equal(comparison.full, true);
});

test('runs behind one that is removed move up, and whichever is shown stays shown', () => {
  const removed = (/** @type {number} */ selected, /** @type {number} */ at) => {
    const comparison = comparing(3);
    comparison.selected = selected;
    comparison.remove(/** @type {TrainingRun} */ (comparison.runs[at]));
    const told = standing(comparison);
    comparison.end();
    return told;
  };
  assert.deepEqual(removed(2, 1), ['A1 B3', 'B']);
  assert.deepEqual(removed(0, 1), ['A1 B3', 'A']);
  assert.deepEqual(removed(1, 1), ['A1 B3', 'B']);
  assert.deepEqual(removed(2, 2), ['A1 B2', 'B']);
  assert.deepEqual(removed(0, 0), ['A2 B3', 'A']);
});

test('a run under another name is saved under that one, and not found under it before', async () => {
  /** @type {Map<string, any>} */
  const stored = new Map();
  const storage = {
    load: async (/** @type {string} */ name) => stored.get(name),
    store: async (/** @type {string} */ name, /** @type {any} */ run) => void stored.set(name, run),
  };
  const autosave = new Autosave(storage, 'C');
  const state = { start: 1, step: 5, mark: '5' };
  const take = async () => /** @type {any} */ ({ setup: SETUP });
  assert.equal(await autosave.save(state, take), true);
  autosave.rename('B');
  stored.set('B', { setup: seeded(9) });
  assert.equal(await autosave.loadOf(1), undefined, 'what stands under the new name is of another run');
  assert.equal(await autosave.save(state, take), true);
  assert.deepEqual([...stored.keys()], ['C', 'B']);
  assert.equal(stored.get('B').setup, SETUP);
  autosave.rename('B');
  assert.equal(await autosave.save(state, take), false, 'the same name again changes nothing');
});

test('a fork has the weights, the setup and the course of its run, and keeps none of its own past', async () => {
  const comparison = comparing(1);
  const [first] = /** @type {[TrainingRun]} */ (/** @type {unknown} */ (comparison.runs));
  await tick();
  const beginning = first.begin(SETUP);
  worker(0).begin();
  await beginning;
  first.history.add([], [{ step: 7, ssePerImage: 5, reconstruction: 4 }]);
  worker(0).tell({ steps: 7, playing: false, ended: 'paused' });
  worker(0).answer('save', Uint8Array.of(0));
  const added = comparison.add();
  await tick();
  const forking = added.fork(first);
  await tick();
  worker(0).answer('save', Uint8Array.of(1, 2, 3));
  await tick();
  const begin = worker(1).requests.find(({ operation }) => operation === 'begin');
  assert.deepEqual(begin?.args.saved, Uint8Array.of(1, 2, 3));
  worker(1).begin();
  await tick();
  worker(1).answer('save', Uint8Array.of(1, 2, 3));
  await forking;
  assert.equal(added.forkedAt, 7, 'the step at which the other stood');
  assert.equal(added.history.validation?.ssePerImage, 5);
  assert.notEqual(added.history, first.history);
  const anew = added.begin(SETUP);
  worker(1).begin();
  await anew;
  assert.equal(added.forkedAt, undefined, 'what begins anew is no fork');
});

test('a link holds as many runs as stand beside each other, in their order', () => {
  const setups = [4, 3, 2, 1].map(seeded);
  const keys = formatSetups(setups);
  const { setups: read, reports } = parseSetups(`#${new URLSearchParams(keys)}`);
  assert.deepEqual(reports, []);
  assert.deepEqual(read, setups);
  assert.ok(keys.some(([key]) => key === 'training.d.seed'));
});

test('a link without a first run compares nothing, and of too many runs the others are told', () => {
  assert.deepEqual(parseSetups('#training.b.seed=3').setups, []);
  const { setups, reports } = parseSetups('#training.seed=3&training.c.seed=5&training.e.seed=7');
  assert.deepEqual(
    setups.map(({ experiment }) => experiment.seed),
    [3, 5],
  );
  assert.deepEqual(reports, ['training.e.seed is not a setting of this page; ignored.']);
});

/** A network of the repeats is trained to its end. @param {number} at @param {number} ssePerImage */
async function trained(at, ssePerImage) {
  await tick();
  worker(at).begin();
  await tick();
  worker(at).answer('play');
  await tick();
  worker(at).tell({ playing: false, ended: 'epochs', validations: [{ step: 5, reconstruction: 1, ssePerImage }] });
  await tick();
  worker(at).answer('download', new Uint8Array([at]));
  await tick();
}

test('each setup is repeated with its seed and the next ones, once, and what is done stays when it is stopped', async () => {
  let told = 0;
  const repeats = new SeedRepeats({ turns: new Turns(1) }, new AbortController().signal, () => (told += 1));
  const setup = seeded(4_294_967_294);
  // The same setup twice is three networks.
  const over = repeats.repeat([setup, setup]);
  assert.equal(repeats.underWay, true);
  const seeds = [];
  for (const sse of [7, 9]) {
    await tick();
    seeds.push(worker(0).requests.find(({ operation }) => operation === 'begin')?.args.setup.experiment.seed);
    await trained(0, sse);
  }
  assert.deepEqual(seeds, [4_294_967_294, 4_294_967_295]);
  assert.deepEqual(repeats.of(setup), [7, 9]);
  assert.ok(Math.abs(repeats.share - 2 / 3) < 1e-9, String(repeats.share));
  repeats.cancel();
  await over;
  assert.equal(repeats.underWay, false);
  assert.deepEqual(repeats.of(setup), [7, 9]);
  assert.deepEqual(repeats.of(seeded(1)), [], 'another setup was not repeated');
  assert.ok(told > 2);
});

test('a network of the repeats that fails is told once, and the others are found', async () => {
  const repeats = new SeedRepeats({ turns: new Turns(1) }, new AbortController().signal, () => {});
  const over = assert.rejects(repeats.repeat([SETUP]), /infinite/);
  await tick();
  worker(0).begin();
  await tick();
  worker(0).answer('play');
  await tick();
  worker(0).tell({ playing: false, ended: 'diverged', why: 'The loss is infinite.' });
  await trained(0, 7);
  await trained(0, 8);
  await over;
  assert.deepEqual(repeats.of(SETUP), [7, 8]);
});
