import { latest } from '../engine/latest.js';

/** @typedef {import('../engine/inference/protocol.js').Operations} Operations */
/** @typedef {Parameters<Operations['rebuild']>[0]} Picture */
/** @typedef {Parameters<Operations['decode']>[0]} Code */

/**
 * A worker that takes pictures through its networks: that of trained ones, or that of one in training.
 * @typedef {object} NetworkWorker
 * @property {(operation: any, args: any) => Promise<any>} run
 *
 * @typedef {object} Owner
 * @property {() => { worker: NetworkWorker, model: string } | undefined} network the one in use, if it can be asked
 * @property {() => Pick<Picture, 'corruption' | 'seed'>} noise
 * @property {(detail: { ms: number, since: number | undefined }, acted: boolean) => void} rebuilt a picture is shown, or
 *   that there is none: time of the network, when the pen first moved for it, whether a person asked for it
 * @property {(error: Error) => void} failed
 */

/** Takes the picture on the pad through the network in use, of a burst of changes only the newest. */
export class Reconstruction {
  #view;
  #owner;
  /**
   * The requests of this instrument to each worker: in one queue with those of another they would replace each other.
   * @type {WeakMap<NetworkWorker, ReturnType<typeof queues>>}
   */
  #queues = new WeakMap();
  #asked = 0;
  #answered = 0;
  /** What the shown result is about. @type {{ model: string, pixels: Uint8Array }} */
  #shown = { model: '', pixels: new Uint8Array(28 * 28) };
  /** When the oldest stroke was made that no picture shows yet. @type {number | undefined} */
  #penSince;
  /** Whether a person did something since the last picture: then data is seen to flow. */
  #acted = true;

  /** @param {import('./view.js').DenoiseView} view @param {Owner} owner */
  constructor(view, owner) {
    this.#view = view;
    this.#owner = owner;
  }

  /** The 28 × 28 grey levels that the shown result is about. */
  get pixels() {
    return this.#shown.pixels;
  }

  /** After something that a person did. @param {number} [penSince] when the pen moved, if that is what they did */
  refresh(penSince) {
    this.#penSince ??= penSince;
    this.#acted = true;
    return this.follow();
  }

  /** After something that happened by itself, and will again. */
  follow() {
    return this.#acted ? this.renew() : this.#rebuild();
  }

  /** After something by which the shown picture is wrong. */
  renew() {
    return this.#view.busy.during(this.#rebuild());
  }

  /** @param {Float32Array} code @param {boolean} edited whether it is a person's, not the encoder's */
  decode(code, edited) {
    return this.#view.busy.during(this.#decode(code, edited));
  }

  async #rebuild() {
    const network = this.#owner.network();
    if (!network) return;
    const { worker, model } = network;
    const [view, owner] = [this.#view, this.#owner];
    /** @type {number | undefined} */
    let since;
    let acted = false;
    let noisy = true;
    let turn = 0;
    try {
      const result = await this.#queue(worker).rebuild(() => {
        turn = ++this.#asked;
        [since, this.#penSince, acted, this.#acted] = [this.#penSince, undefined, this.#acted, false];
        const noise = owner.noise();
        noisy = noise.corruption.kind !== 'none';
        return { model, source: view.pad.source, ...noise };
      });
      // A newer request took its place, or another worker answered a newer one first.
      if (result === undefined || turn < this.#answered) return;
      this.#answered = turn;
      this.#shown = { model, pixels: result?.pixels ?? new Uint8Array(28 * 28) };
      if (result) view.showRebuilt(result, noisy, acted);
      else view.showEmpty();
      owner.rebuilt({ ms: result?.ms ?? NaN, since }, acted);
    } catch (error) {
      owner.failed(/** @type {Error} */ (error));
    }
  }

  /** @param {Float32Array} code @param {boolean} edited whether it is a person's, not the encoder's */
  async #decode(code, edited) {
    const network = this.#owner.network();
    const about = this.#shown;
    this.#view.restore.disabled = !edited;
    if (!network) return;
    try {
      const result = await this.#queue(network.worker).decode(() => ({ ...about, code }));
      // A newer picture may have come meanwhile, with a code of its own.
      if (result && about === this.#shown) this.#view.showDecoded(result, edited);
    } catch (error) {
      if (about === this.#shown) this.#owner.failed(/** @type {Error} */ (error));
    }
  }

  /** @param {NetworkWorker} worker */
  #queue(worker) {
    let found = this.#queues.get(worker);
    if (!found) {
      found = queues(worker);
      this.#queues.set(worker, found);
    }
    return found;
  }
}

/** @param {NetworkWorker} worker */
function queues(worker) {
  return {
    rebuild: latest(
      (/** @type {Picture} */ args) =>
        /** @type {Promise<ReturnType<Operations['rebuild']>>} */ (worker.run('rebuild', args)),
    ),
    decode: latest(
      (/** @type {Code} */ args) =>
        /** @type {Promise<ReturnType<Operations['decode']>>} */ (worker.run('decode', args)),
    ),
  };
}
