import { latest } from '../engine/latest.js';
import { t } from '../strings/t.js';

/** @typedef {import('./protocol.js').LabOperations} LabOperations */
/** Operations that ask about a network. @typedef {{ [K in keyof LabOperations]: Parameters<LabOperations[K]>[0] extends { network: string } ? K : never }[keyof LabOperations]} NetworkOperation */

/**
 * A network in training, as far as labs know it.
 * @typedef {EventTarget & { model: unknown, data?: string, ready: boolean, standing: { playing: boolean, step: number }, engine: { run(operation: 'download', args: { format: 'checkpoint' }): Promise<Uint8Array> } }} LiveNetwork
 */

/** A network in training is looked at so often while it learns. */
const EVERY_MS = 1000;

const PIXELS = 784;
const noDigits = () => t`This network reads no digits of 28 × 28, so the lab cannot look into it: train one on digits.`;

let networks = 0;

/**
 * The network that a lab looks into, in the labs' worker: a shipped one, a file, or one in training, of which the worker
 * gets a copy now and then. Fires `ae-network` when it is another one or has learned.
 */
export class LabNetwork extends EventTarget {
  /** What the worker knows it by; empty before there is one. */
  name = '';
  /** @type {import('./protocol.js').LabModelInfo | undefined} */
  info;
  /** Whether it is one in training. */
  live = false;
  /** Whether it learns at this moment: whatever takes long would be of a network that is gone when it is there. */
  learning = false;
  /** Of a network in training: how many steps it had learned. */
  step = 0;
  /** Of a network in training: the kind of data that it learns from; empty for others. */
  data = '';
  #reads;
  #engine;
  #signal;
  #liveName = `in training ${++networks}`;

  /** @param {import('./part-engine.js').PartEngine} engine @param {AbortSignal} signal ends whatever is asked @param {number[]} [reads] how many values a network may read */
  constructor(engine, signal, reads = [PIXELS]) {
    super();
    this.#reads = reads;
    this.#engine = engine;
    this.#signal = signal;
  }

  /** Looks into a shipped network. @param {string} name */
  useShipped(name) {
    return this.#open({ name });
  }

  /** Looks into a checkpoint. @param {string} name @param {Uint8Array} bytes */
  useFile(name, bytes) {
    return this.#open({ name, bytes });
  }

  /**
   * Looks into a network in training for as long as the signal lets it.
   * @param {LiveNetwork} network @param {AbortSignal} signal @param {(why: string) => void} tell
   */
  follow(network, signal, tell) {
    let last = -Infinity;
    const copy = latest(async () => {
      const { model, engine, ready, data } = network;
      if (!ready || signal.aborted) return;
      if (!model && this.#reads.length === 1) {
        tell(noDigits());
        return;
      }
      last = performance.now();
      const { playing, step } = network.standing;
      const bytes = await engine.run('download', { format: 'checkpoint' });
      if (signal.aborted) return;
      await this.#open({ name: this.#liveName, bytes }, { playing, step, data });
      tell('');
    });
    const look = () => {
      if (network.standing.playing && performance.now() - last < EVERY_MS) return;
      copy(() => undefined).catch((error) => tell(/** @type {Error} */ (error).message));
    };
    for (const type of ['ae-live', 'ae-step', 'ae-stop', 'ae-change']) network.addEventListener(type, look, { signal });
    look();
  }

  /**
   * Asks the worker about it.
   * @template {NetworkOperation} K
   * @param {K} operation @param {Omit<Parameters<LabOperations[K]>[0], 'network'>} args
   * @returns {Promise<ReturnType<LabOperations[K]>>}
   */
  run(operation, args) {
    return this.#engine.run(operation, /** @type {any} */ ({ ...args, network: this.name }), { signal: this.#signal });
  }

  /** @param {{ name: string, bytes?: Uint8Array }} which @param {{ playing: boolean, step: number, data?: string | undefined }} [standing] of one in training */
  async #open(which, standing) {
    const info = await this.#engine.run('open', which);
    if (!this.#reads.includes(info.inputDim)) throw new Error(noDigits());
    this.info = info;
    this.name = info.name;
    this.live = standing !== undefined;
    this.learning = standing?.playing ?? false;
    this.step = standing?.step ?? 0;
    this.data = standing?.data ?? '';
    this.dispatchEvent(new Event('ae-network'));
  }
}
