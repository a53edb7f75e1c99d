/** A network in training as a notebook has it: one element, and what the kernel hears of it. */

import { listenToModel, makeElement, tellKernel } from './element.js';

/** @typedef {import('./element.js').Model} Model */
/** @typedef {import('./element.js').Widget} Widget */
/** @typedef {import('../../../training/shown-run.js').Standing} Standing */

/** So often the kernel is told how far a run is. */
const LOOK_MS = 250;
/** A run stays for so long without a place: a cell that is run again takes its output away and then makes another. */
const KEPT_MS = 20_000;
/** Servers of notebooks take no message that is much larger. */
const PART_BYTES = 4 << 20;

/** It is shown in one place at a time, the last that asked for it: two elements would be two runs. */
export class NotebookRun {
  /** @type {Widget | undefined} */
  element;
  #model;
  #signal;
  /** @type {Set<HTMLElement>} */
  #places = new Set();
  /** The number of the last order that was taken up. */
  #taken;
  #orders = Promise.resolve();
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #looking;
  #told = '';
  /** The hash of the weights that the kernel has; empty as long as it has none. */
  #sent = '';
  /** They are under way. */
  #handing = false;

  /** @param {Model} model @param {AbortSignal} signal ends it */
  constructor(model, signal) {
    this.#model = model;
    this.#signal = signal;
    this.#taken = model.get('_answered');
    listenToModel(model, 'change:_asked', () => this.#takeOrders(), signal);
    signal.addEventListener('abort', () => this.element?.remove());
    this.#takeOrders();
  }

  /** @param {HTMLElement} place @param {AbortSignal} signal takes it away from there */
  show(place, signal) {
    this.#places.add(place);
    if (this.element) this.#moveOnce(this.element, place, signal);
    else place.append((this.element = this.#make(place)));
    signal.addEventListener('abort', () => {
      this.#places.delete(place);
      if (this.element?.parentElement !== place) return;
      const other = [...this.#places].at(-1);
      if (other) this.#move(this.element, other);
      else keep(this.element);
    });
  }

  /** Some hosts put a place into the page later, and outside of it a run ends. @param {Widget} element @param {HTMLElement} place @param {AbortSignal} signal */
  #moveOnce(element, place, signal) {
    if (signal.aborted) return;
    if (place.isConnected) this.#move(element, place);
    else requestAnimationFrame(() => this.#moveOnce(element, place, signal));
  }

  /** @param {HTMLElement} place */
  #make(place) {
    const element = makeElement(this.#model, place, this.#signal);
    element.id = this.#model.get('id');
    element.addEventListener('ae-step', () => (this.#looking ??= setInterval(() => this.#look(element), LOOK_MS)));
    return element;
  }

  /** @param {Widget} element @param {HTMLElement} place */
  #move(element, place) {
    const before = element.parentElement;
    // In one go: an element that is put back at once goes on.
    place.replaceChildren(element);
    if (!before || before === place || !this.#places.has(before)) return;
    const button = place.ownerDocument.createElement('button');
    button.textContent = 'Show it here';
    button.addEventListener('click', () => this.#move(element, before));
    before.replaceChildren('This network in training is shown in another place. ', button);
  }

  /**
   * Tells the kernel what has changed: of a stop, when it has the weights.
   * @param {Widget} element
   */
  #look(element) {
    const { standing } = element.network ?? {};
    const now = JSON.stringify(standing ?? {});
    if (this.#handing) return;
    if (standing && this.#isOther(standing)) this.#handOver(element, standing.hash);
    else if (now !== this.#told) {
      this.#told = now;
      // As JSON has it, where no number is infinite.
      tellKernel(this.#model, { progress: JSON.parse(now) });
    } else if (!standing?.playing) {
      clearInterval(this.#looking);
      this.#looking = undefined;
    }
  }
  /** Whether it has stopped with weights that the kernel should have: not the first ones, unless it has others. @param {Standing} standing */
  #isOther({ step, hash, playing }) {
    return !playing && hash !== '' && hash !== this.#sent && (step > 0 || this.#sent !== '');
  }

  /** @param {Widget} element @param {string} hash */
  #handOver(element, hash) {
    this.#sent = hash;
    this.#handing = true;
    this.#order(() => this.#send(element, 'state_dict').finally(() => (this.#handing = false)));
  }

  /** @param {Widget} element @param {string} file */
  async #send(element, file) {
    const { bytes } = await element.save(file);
    const parts = Math.ceil(bytes.length / PART_BYTES);
    for (let part = 0; part < parts; part++) {
      const { buffer } = bytes.slice(part * PART_BYTES, (part + 1) * PART_BYTES);
      this.#model.send({ file, part, parts }, undefined, [/** @type {ArrayBuffer} */ (buffer)]);
    }
  }

  #takeOrders() {
    for (const [number, what, file] of this.#model.get('_asked')) {
      if (number <= this.#taken) continue;
      this.#taken = number;
      this.#order(async () => {
        const element = await this.#ready();
        tellKernel(this.#model, { _answered: number });
        await (what === 'save' ? this.#send(element, file) : /** @type {any} */ (element)[what]());
      });
    }
  }

  /** One after the other. @param {() => Promise<unknown>} act */
  #order(act) {
    this.#orders = this.#orders.then(act).then(
      () => {},
      (error) => {
        if (!this.#signal.aborted) tellKernel(this.#model, { error: error.message });
      },
    );
  }

  /** Waits until it can be asked, however long it takes until somebody shows it. @returns {Promise<Widget>} */
  async #ready() {
    while (this.element?.state !== 'ready') {
      this.element?.load();
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      this.#signal.throwIfAborted();
    }
    return this.element;
  }
}

/** Leaves an element in the page without showing it, for a while. @param {Element} element */
function keep(element) {
  const shelf = element.ownerDocument.createElement('div');
  shelf.hidden = true;
  element.ownerDocument.body.append(shelf);
  shelf.append(element);
  setTimeout(() => shelf.remove(), KEPT_MS);
}
