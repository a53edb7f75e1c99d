/** The only importer of the compute module. Answers one request at a time, in order of arrival. */

import { answerWith } from '../worker-host.js';
import { DigitSets } from './digit-sets.js';
import { chooseKernel, loadWasm, remember } from '../load.js';
import { Models } from './models.js';
import { decode, ramp, rebuild, time } from './rebuild.js';

/** @typedef {import('./protocol.js').Operations} Operations */

const wasm = remember(async () => loadWasm(chooseKernel(self.name)));
const models = new Models(wasm);
const sets = new DigitSets(wasm);

// All three are needed for the first picture: none waits to be asked for.
for (const early of [wasm, models.list, () => sets.list()]) early().catch(() => {});

/** @type {{ [K in keyof Operations]: (args: Parameters<Operations[K]>[0]) => Promise<ReturnType<Operations[K]>> }} */
const operations = {
  start: async () => ({ kernel: chooseKernel(self.name), ramp: ramp(await wasm()) }),
  models: () => models.list(),
  loadModel: ({ name, bytes }) => models.load(name, bytes),
  sets: () => sets.list(),
  digit: ({ set, index }) => sets.digit(set, index),
  pick: ({ set, label, not }) => sets.pick(set, label, not),
  rebuild: async ({ model, ...rest }) => rebuild(await wasm(), models.get(model), rest),
  normalize: async ({ ink, width, height }) => (await wasm()).normalizeInk(ink, width, height) ?? null,
  time: async ({ model }) => time(models.get(model)),
  decode: async ({ model, ...rest }) => decode(await wasm(), models.get(model), rest),
};

answerWith(operations);
