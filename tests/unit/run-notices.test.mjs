import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeSetup } from '../../www/experiment/setup.js';
import { RunNotices } from '../../www/training/run-notices.js';

function notices() {
  /** @type {Map<string, { label: string, act: () => void }[]>} */
  const shown = new Map();
  /** @type {string[]} */
  const spoken = [];
  /** @type {string[]} */
  const refusals = [];
  const element = {
    say: (/** @type {string} */ text) => shown.set(text, []),
    ask: (/** @type {string} */ text, /** @type {any} */ choices) => shown.set(text, choices),
    dismiss: (/** @type {string} */ text) => shown.delete(text),
  };
  const made = new RunNotices(
    /** @type {any} */ (element),
    (text) => spoken.push(text),
    (why) => refusals.push(why),
  );
  return { made, shown, spoken, refusals };
}

/** @param {import('../../www/experiment/remedies.js').Cause} cause @param {string} why @param {object} [settings] */
function diverged(cause, why, settings) {
  return /** @type {any} */ ({
    setup: makeSetup({ learning_rate: 0.05, ...settings }),
    playing: false,
    progress: { ended: 'diverged', cause, why, steps: 1200 },
  });
}

const RAN_AWAY = 'training diverged: the loss grew';

test('a run that diverged is asked about once, and its fixes mend the setup', () => {
  const { made, shown, spoken } = notices();
  const run = diverged('exploded', RAN_AWAY);
  /** @type {any[]} */
  const mended = [];
  made.watch(run, (mend) => mended.push(mend(run.setup)));
  made.watch(run, () => assert.fail('asked twice'));
  const [[text, choices]] = /** @type {[[string, any[]]]} */ ([...shown]);
  assert.match(
    text,
    /learning rate of 0\.05.*no gradient is clipped\. The last good weights are kept, at step 1,200\.$/,
  );
  assert.deepEqual(spoken, [text]);
  for (const { act } of choices) act();
  assert.deepEqual(
    mended.map(({ experiment }) => [experiment.optimizer.learning_rate, experiment.clip_norm]),
    [
      [0.005, undefined],
      [0.05, 1],
    ],
  );
});

test('what no setting mends offers none, and what clips already is not told to clip', () => {
  const { made, shown } = notices();
  made.watch(diverged('other', 'something else.'), () => {});
  made.watch(diverged('exploded', RAN_AWAY, { clip_norm: 1 }), () => {});
  assert.deepEqual(
    [...shown.values()].map((choices) => choices.map(({ label }) => label)),
    [[], ['Learning rate 0.005']],
  );
});

test('points that cross-entropy cannot compare are offered squared error', () => {
  const { made, shown } = notices();
  const run = diverged(
    'out_of_range',
    'expected numbers from 0 to 1, since binary_cross_entropy compares probabilities.',
  );
  /** @type {any} */
  let mended;
  made.watch(run, (mend) => (mended = mend(run.setup)));
  [...shown.values()][0]?.[0]?.act();
  assert.deepEqual(
    [mended.experiment.loss, mended.experiment.model.output_activation],
    ['mean_squared_error', 'identity'],
  );
});

test('the question goes when the run goes on, and comes again when it diverges again', () => {
  const { made, shown } = notices();
  const run = diverged('exploded', RAN_AWAY);
  made.watch(run, () => {});
  made.watch(Object.assign(run, { playing: true }), () => {});
  assert.equal(shown.size, 0);
  made.watch(Object.assign(run, { playing: false }), () => {});
  assert.equal(shown.size, 1);
});

test('refusals do not pile up: the newest stands, until something is accepted', () => {
  const { made, shown, refusals } = notices();
  for (const why of ['one.', 'two.', '']) made.refuse(why);
  assert.deepEqual([[...shown.keys()], refusals], [[], ['one.', 'two.', '']]);
});
