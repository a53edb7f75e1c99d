/** Trains a run once more, step for step, to see whether the same weights come out. */

import { TrainingEngine } from '../engine/training/client.js';
import { WorkerLost } from '../engine/worker-client.js';
import { figureOf } from '../experiment/goal.js';
import { makeSetup, settingsOf } from '../experiment/setup.js';
import { trailTo } from '../experiment/trail.js';
import { t } from '../strings/t.js';
import { valueJudged } from './hand-in.js';

/** @typedef {import('../experiment/trail.js').Trail} Trail */
/** @typedef {import('../experiment/types.js').Setup} Setup */
/** @typedef {{ hash: string, value: number, step: number }} Replayed where it ended, and what the goal is about; not at the step that was asked for if training ends before */

let runs = 0;

/** One worker that replays one run after the other. */
export class Replay {
  /** @type {TrainingEngine | undefined} */
  #engine;

  /** Ends the worker. */
  end() {
    this.#engine?.end();
    this.#engine = undefined;
  }

  /**
   * @param {Trail} trail @param {number} step to which @param {Pick<import('./lesson.js').Lesson, 'goal'>} lesson
   * @param {{ signal: AbortSignal, onProgress?: (share: number) => void }} how
   * @returns {Promise<Replayed>} rejects with a sentence, or with the signal's reason
   */
  run(trail, step, lesson, { signal, onProgress }) {
    signal.throwIfAborted();
    const engine = (this.#engine ??= new TrainingEngine(null));
    const over = new AbortController();
    const run = ++runs;
    const parts = partsOf(trail, step);
    let at = 0;
    const goOn = () => engine.run('play', { until: parts[at]?.until ?? step, slow: false });

    /** @type {Promise<Replayed>} */
    const outcome = new Promise((resolve, reject) => {
      /** @param {string} type @param {(detail: any) => void} act */
      const on = (type, act) =>
        engine.addEventListener(type, (event) => act(/** @type {CustomEvent} */ (event).detail), {
          signal: over.signal,
        });
      /** @type {import('./hand-in.js').Info | undefined} */
      let judged;
      const start = async () => {
        const { setup } = /** @type {Part} */ (parts[0]);
        const info = await engine.run('begin', { run, setup, figure: figureOf(lesson.goal) });
        judged = info ?? undefined;
        const last = parts.map((part) => part.setup.experiment.epochs * (info?.stepsPerEpoch ?? 0));
        const short = parts.findIndex(({ until }, i) => until > (last[i] ?? 0));
        if (short >= 0) return resolve({ hash: '', value: NaN, step: last[short] ?? 0 });
        engine.expectReport();
        return goOn();
      };
      const turn = async () => {
        const { setup } = /** @type {Part} */ (parts[++at]);
        await engine.run('change', { experiment: setup.experiment, patience: 0 });
        await goOn();
      };
      /** @type {import('../engine/training/protocol.js').Validation | undefined} */
      let validation;
      on('ae-step', ({ progress }) => {
        if (progress?.run !== run) return;
        engine.expectReport();
        const { ended, steps, hash, validations, why } = progress;
        validation = validations.at(-1) ?? validation;
        onProgress?.(Math.min(1, steps / step));
        if (ended === 'diverged') reject(new Error(t`The replay came to no end: ${why}`));
        // A stop is told twice: how good the network is comes a moment later.
        else if (!ended || steps !== parts[at]?.until) return;
        else if (at < parts.length - 1) turn().catch(reject);
        else if (validation && validation.step === steps)
          resolve({ hash, value: valueJudged(lesson, validation, judged) ?? NaN, step: steps });
      });
      // Half of a run is worth nothing in another worker: the line is checked once more.
      on('restart', () => reject(new WorkerLost()));
      on('ae-error', (why) => reject(new Error(why)));
      signal.addEventListener('abort', () => reject(signal.reason), { signal: over.signal });
      if (engine.failure) reject(new Error(engine.failure));
      else start().catch(reject);
    });
    return outcome
      .catch((error) => {
        this.end();
        throw error instanceof WorkerLost
          ? new Error(t`The worker that replayed it was lost: check it once more.`)
          : error;
      })
      .finally(() => {
        over.abort();
        engine.expectNone();
      });
  }
}

/** @typedef {{ setup: Setup, until: number }} Part of a run, under one setup */

/** @param {Trail} trail @param {number} step to which @returns {Part[]} */
function partsOf(trail, step) {
  const { setup, turnings } = trailTo(trail, step);
  const ends = [...turnings.map((each) => each.step), step];
  return [setup, ...turnings.map((each) => each.setup)].map((each, i) => ({
    setup: unhurried(each),
    until: ends[i] ?? step,
  }));
}

/** Patience ends a run and changes nothing else of it; the end is known here. @param {Setup} setup */
function unhurried(setup) {
  return makeSetup({ ...settingsOf(setup), patience: 0 });
}
