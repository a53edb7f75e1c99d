/**
 * Whoever trains a network in a worker.
 * @typedef {object} Trainer
 * @property {boolean} idle whether it neither trains nor is being started
 * @property {() => Promise<void>} park puts the network away and ends its worker; it may ask for another turn at once
 */

const MOST_WORKERS = 4;

/** @returns {number} workers that train at once without slowing one another down */
export function workersAtOnce() {
  return Math.min(MOST_WORKERS, globalThis.navigator?.hardwareConcurrency || 1);
}

/** So long a network trains while others wait. */
const TURN_MS = 10_000;
/** Whoever has just got a worker may be about to use it. */
const GRACE_MS = 1000;
const LOOK_EVERY_MS = 250;

/**
 * Shares out workers that train: there are as many as the machine has cores, and each beyond would slow all others down.
 * Whoever comes when all are taken waits in a queue; a network that stands still makes room at once, one that trains when
 * it has had its turn.
 */
export class Turns {
  #size;
  #turnMs;
  /** Who has a worker, and since when. @type {Map<Trainer, number>} */
  #holders = new Map();
  /** @type {{ trainer: Trainer, begin: () => void }[]} */
  #queue = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #parking = false;

  /** @param {number} size workers at most @param {number} [turnMs] */
  constructor(size, turnMs = TURN_MS) {
    this.#size = size;
    this.#turnMs = turnMs;
  }

  /** Resolves when the trainer may have a worker. @param {Trainer} trainer @returns {Promise<void>} */
  async take(trainer) {
    if (this.#holders.has(trainer)) return undefined;
    if (this.#queue.length === 0 && this.#free) {
      this.#holders.set(trainer, performance.now());
      return undefined;
    }
    return new Promise((resolve) => {
      this.#queue.push({ trainer, begin: resolve });
      this.#look();
    });
  }

  /** The trainer has no worker any more and wants none. @param {Trainer} trainer */
  leave(trainer) {
    this.#holders.delete(trainer);
    this.#queue = this.#queue.filter((each) => each.trainer !== trainer);
    this.#admit();
  }

  /** Whether there is a worker for one more; one that is being put away still has its own. */
  get #free() {
    return this.#holders.size + Number(this.#parking) < this.#size;
  }

  #admit() {
    while (this.#free) {
      const next = this.#queue.shift();
      if (!next) return;
      this.#holders.set(next.trainer, performance.now());
      next.begin();
    }
  }

  /** Looks for somebody to make room, now and then for as long as anybody waits. */
  async #look() {
    clearTimeout(this.#timer);
    if (this.#queue.length === 0) return;
    const holders = [...this.#holders];
    const now = performance.now();
    const [from] =
      holders.find(([{ idle }, since]) => idle && now - since >= GRACE_MS) ??
      holders.find(([, since]) => now - since >= this.#turnMs) ??
      [];
    if (from && !this.#parking) {
      this.#parking = true;
      // Whoever wants to go on afterwards waits behind the others.
      this.#holders.delete(from);
      await from.park().finally(() => (this.#parking = false));
      this.#admit();
    }
    this.#timer = setTimeout(() => this.#look(), LOOK_EVERY_MS);
  }
}
