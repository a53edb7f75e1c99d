/** What the worker of the first screen does. */

import { remember } from '../assets.js';
import { loadInference } from '../module.js';
import { variantsToTry } from '../variants.js';
import { DigitSets } from './digit-sets.js';
import { Models } from './models.js';
import { codeReach, decode, ramp, rebuild, timeReconstruction } from './rebuild.js';

/** @typedef {import('./protocol.js').Operations} Operations */

/** As many as come with the first picture. */
const REACH_DIGITS = 100;

/** @param {import('../worker-host.js').Host} host */
export function inferenceOperations({ variant: forced }) {
  const load = remember(async () => loadInference(variantsToTry(forced)));
  const module = async () => (await load()).wasm;
  const models = new Models(module);
  const sets = new DigitSets(module);

  // All three are needed for the first picture: none waits to be asked for.
  for (const early of [load, models.list, () => sets.list()]) early().catch(() => {});

  /** @type {import('../protocol.js').Handlers<Operations>} */
  const operations = {
    start: async () => {
      const { wasm, variant } = await load();
      return { variant, ramp: ramp(wasm) };
    },
    models: () => models.usable(),
    loadModel: ({ name, bytes, own }) => models.load(name, bytes, own),
    sets: () => sets.list(),
    digit: ({ set, index }) => sets.digit(set, index),
    first: ({ set, label }) => sets.firstOf(set, label),
    pick: ({ set, label, not }) => sets.pick(set, label, not),
    rebuild: async ({ model, ...rest }) => rebuild(await module(), models.get(model), rest),
    normalize: async ({ ink, width, height }) => (await module()).normalizeInk(ink, width, height) ?? null,
    reach: async ({ model }) => codeReach(await module(), models.get(model), await sets.first(REACH_DIGITS)),
    time: async ({ model }) => timeReconstruction(models.get(model)),
    decode: async ({ model, ...rest }) => decode(await module(), models.get(model), rest),
  };
  return operations;
}
