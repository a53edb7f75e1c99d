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
