/**
 * The registry of what labs compute: an operation is given the module, its arguments and its job. One that takes long
 * reports progress and awaits `nextTurn` between its slices.
 */

/** @typedef {import('./protocol.js').Operations} Operations */
/** @typedef {import('./protocol.js').LabsModule} LabsModule */
/** @typedef {import('../protocol.js').JobContext} JobContext */

/** @type {{ [K in keyof Operations]: (wasm: LabsModule, args: Parameters<Operations[K]>[0], job: JobContext) => ReturnType<Operations[K]> | Promise<ReturnType<Operations[K]>> }} */
const REGISTRY = {
  kmeans: (wasm, { points, features, config }) => wasm.kmeans(points, features, config),
};

/**
 * The operations of the registry, each of which waits for the module when it is first asked for.
 *
 * @param {() => Promise<LabsModule>} load
 */
export function labOperations(load) {
  const operations = Object.entries(REGISTRY).map(([name, operation]) => [
    name,
    async (/** @type {any} */ args, /** @type {JobContext} */ job) => operation(await load(), args, job),
  ]);
  return /** @type {import('../protocol.js').Handlers<Operations>} */ (Object.fromEntries(operations));
}
