/** @typedef {import('./protocol.js').LabOperations} LabOperations */
/** What a lab says, which leaves out its part. @template {keyof LabOperations} K @typedef {Omit<Parameters<LabOperations[K]>[0], 'part'>} LabArguments */

/** Operations of all labs, which each part does by itself: a network belongs to the module that opened it. */
const SHARED = new Set(['open', 'pixels']);

/** The labs' worker as one lab asks it. */
export class PartEngine {
  #worker;
  #part;

  /** @param {Pick<import('./client.js').LabsEngine, 'run'>} worker @param {import('./protocol.js').LabPart} part of the lab */
  constructor(worker, part) {
    this.#worker = worker;
    this.#part = part;
  }

  /**
   * @template {keyof LabOperations} K
   * @param {K} operation @param {LabArguments<K>} args @param {import('../engine/protocol.js').JobOptions} [options]
   * @returns {Promise<ReturnType<LabOperations[K]>>} see `WorkerClient`
   */
  run(operation, args, options) {
    const all = SHARED.has(operation) ? { ...args, part: this.#part } : args;
    return this.#worker.run(operation, /** @type {any} */ (all), options);
  }
}
