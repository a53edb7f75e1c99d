import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Autosave } from '../../www/training/autosave.js';

test('a run is saved a second after its start, and then ever less often, up to ten seconds apart', async (t) => {
  let now = 60_000;
  t.mock.method(performance, 'now', () => now);
  const autosave = new Autosave({ load: async () => undefined, store: async () => {} }, 'A');
  autosave.skip('0');
  const run = /** @type {import('../../www/training/autosave.js').SavedRun} */ (/** @type {unknown} */ ({}));
  /** @type {number[]} */
  const saves = [];
  for (; now < 100_000; now += 100) {
    if (!autosave.due) continue;
    saves.push((now - 60_000) / 1000);
    assert.ok(await autosave.save({ start: 1, step: now, mark: String(now) }, async () => run));
  }
  assert.deepEqual(saves, [1.1, 3.2, 7.3, 15.4, 25.5, 35.6]);
  autosave.skip('0');
  assert.equal(autosave.due, false);
  now += 1100;
  assert.ok(autosave.due, 'another run has a first second of its own');
});

test('whoever waits for the newest save hears how it ended, though another began it', async () => {
  const run = /** @type {import('../../www/training/autosave.js').SavedRun} */ (/** @type {unknown} */ ({}));
  /** @type {(() => void)[]} */
  const held = [];
  let refused = false;
  const store = async () => {
    await new Promise((release) => held.push(() => release(undefined)));
    if (refused) throw new Error('The disk is full.');
  };
  const autosave = new Autosave({ load: async () => undefined, store }, 'A');
  await autosave.settled();
  const save = (/** @type {string} */ mark) => autosave.save({ start: 1, step: 5, mark }, async () => run);

  const first = save('5');
  assert.equal(await save('5'), false, 'of this state a save is under way');
  let over = false;
  const settled = autosave.settled().then(() => (over = true));
  while (held.length === 0) await undefined;
  assert.equal(over, false);
  held.pop()?.();
  await settled;
  assert.equal(await first, true);

  refused = true;
  const second = save('6');
  while (held.length === 0) await undefined;
  held.pop()?.();
  await assert.rejects(second, /The disk is full/);
  assert.equal(await save('6'), false);
  await assert.rejects(autosave.settled(), /The disk is full/);
});
