/** The only importer of the compute module. Answers one request at a time, in order of arrival. */

import { DigitSets } from './digit-sets.js';
import { chooseKernel, loadWasm, remember } from './load.js';
import { Models } from './models.js';
import { decode, ramp, rebuild, time } from './rebuild.js';

/** @typedef {import('./protocol.js').Operations} Operations */

const query = new URL(self.location.href).searchParams;
const wasm = remember(async () => loadWasm(chooseKernel(query.get('kernel'))));
const models = new Models(wasm);
const sets = new DigitSets(wasm);

// All three are needed for the first picture: none waits to be asked for.
for (const early of [wasm, models.list, () => sets.list()]) early().catch(() => {});

/** @type {{ [K in keyof Operations]: (args: Parameters<Operations[K]>[0]) => Promise<ReturnType<Operations[K]>> }} */
const operations = {
  start: async () => ({ kernel: chooseKernel(query.get('kernel')), ramp: ramp(await wasm()) }),
  models: () => models.list(),
  loadModel: ({ name, bytes }) => models.load(name, bytes),
  sets: () => sets.list(),
  digit: ({ set, index }) => sets.digit(set, index),
  pick: ({ set, label, not }) => sets.pick(set, label, not),
  rebuild: async ({ model, ...rest }) => rebuild(await wasm(), models.get(model), rest),
  time: async ({ model }) => time(models.get(model)),
  decode: async ({ model, ...rest }) => decode(await wasm(), models.get(model), rest),
};

self.addEventListener('message', async (/** @type {MessageEvent<import('./protocol.js').Request>} */ event) => {
  const { id, operation, args } = event.data;
  try {
    /** @type {(args: any) => Promise<unknown>} */
    const perform = operations[operation];
    reply({ id, value: await perform(args) });
  } catch (error) {
    // After a trap the instance may hold half-written state: the page must start a new worker.
    const fatal = typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError;
    reply({ id, error: error instanceof Error ? error.message : String(error), fatal });
  }
});

/** @param {import('./protocol.js').Reply} message */
function reply(message) {
  self.postMessage(message);
}
