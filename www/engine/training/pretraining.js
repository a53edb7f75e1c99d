/** What the worker that trains does for the question whether pretraining helps. */

import { remember } from '../assets.js';
import { DigitPacks } from '../digit-packs.js';
import { loadPretraining } from '../module.js';
import { inSlices } from '../turn.js';
import { variantsToTry } from '../variants.js';

/** @typedef {import('./protocol.js').Operations} Operations */
/** @typedef {import('./protocol.js').Experiment} Experiment */

const PIXELS = 28 * 28;
/** So long it trains before the page may be heard again. */
const SLICE_MS = 50;

/** @param {string | null} forced the variant of the compute module to use; null for the best */
export function pretrainingOperations(forced) {
  // Fused multiply-adds would make other numbers than the command line's.
  const load = remember(() => loadPretraining(variantsToTry(forced, true)));
  const packs = new DigitPacks();
  const known = remember(() => digits('train'));
  const test = remember(() => digits('test'));

  /** @param {string} set */
  async function digits(set) {
    const { wasm } = await load();
    const { pixels, labels } = await packs.fetch(wasm, set);
    return new wasm.LabelledImages(pixels, labels, PIXELS);
  }

  /** @type {Pick<import('../protocol.js').Handlers<Operations>, 'pretrain' | 'tryLabels'>} */
  const operations = {
    async pretrain({ experiment }, { signal, progress }) {
      const { wasm } = await load();
      const run = new wasm.StackPretraining(experiment, await known());
      try {
        await inSlices(
          signal,
          () => {
            if (run.steps === run.totalSteps) return false;
            run.train(1);
            return true;
          },
          () => progress(run.steps / run.totalSteps),
          SLICE_MS,
        );
        return { stack: run.checkpoint(), objectives: run.objectives };
      } finally {
        run.free();
      }
    },
    async tryLabels({ experiment, stack, labels, updates }, { signal, progress }) {
      const { wasm } = await load();
      const judges = await test();
      const trial = new wasm.LabelTrial(experiment, stack, await known(), labels, updates);
      try {
        await inSlices(
          signal,
          () => {
            if (trial.isOver) return false;
            trial.step(judges);
            return true;
          },
          () => progress((trial.updates.at(-1) ?? 0) / updates),
          SLICE_MS,
        );
        return { updates: trial.updates, errorRates: trial.errorRates };
      } finally {
        trial.free();
      }
    },
  };
  return operations;
}
