// Stands in for the scope of a worker: hears what the page would say, and what it answers can be waited for.

import assert from 'node:assert/strict';
import { serve } from '../../www/engine/worker-host.js';

/** @typedef {Parameters<typeof serve>[0]} MakeOperations */

export class FakeScope extends EventTarget {
  /** @type {any[]} */
  #said = [];
  /** @type {Transferable[]} */
  transferred = [];
  #heard = () => {};

  /** @param {any} reply @param {{ transfer: Transferable[] }} options */
  postMessage(reply, { transfer }) {
    this.#said.push(reply);
    this.transferred.push(...transfer);
    this.#heard();
  }

  /** @param {object} data */
  hear(data) {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  /** Takes the next thing that it says. */
  async next() {
    while (this.#said.length === 0) await new Promise((resolve) => (this.#heard = () => resolve(undefined)));
    return this.#said.shift();
  }
}

/** A worker that has been greeted. @param {MakeOperations} make */
export async function host(make) {
  const scope = new FakeScope();
  serve(make, /** @type {any} */ (scope));
  assert.deepEqual(await scope.next(), {}, 'it says first that it is there');
  scope.hear({ variant: 'simd128' });
  return scope;
}
