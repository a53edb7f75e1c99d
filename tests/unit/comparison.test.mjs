import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { applyChange } from '../../www/experiment/changes.js';
import { makeSetup } from '../../www/experiment/setup.js';
import { formatSetups, MOST_RUNS, parseSetups } from '../../www/experiment/setup-link.js';
import { Autosave } from '../../www/training/autosave.js';
import { Comparison } from '../../www/training/comparison.js';
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
