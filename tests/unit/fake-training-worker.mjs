// Stands in for the worker that trains: writes down what it is asked, and answers when told to.

import assert from 'node:assert/strict';
import { afterEach, beforeEach } from 'node:test';

/** @typedef {{ id: number, operation: string, args: any }} Request */

export class FakeTrainingWorker extends EventTarget {
  /** @type {FakeTrainingWorker[]} */
  static all = [];
  /** @type {Request[]} */
  requests = [];
  terminated = false;

  constructor() {
    super();
    FakeTrainingWorker.all.push(this);
    queueMicrotask(() => this.say({}));
  }
  /** @param {Request | object} message */
  postMessage(message) {
    if ('operation' in message) this.requests.push(message);
  }
  terminate() {
    this.terminated = true;
  }
  /** @param {object} data */
  say(data) {
    if (!this.terminated) this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
  die() {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message: 'boom' }));
  }
  get asked() {
    return this.requests.map(({ operation }) => operation);
  }
  /** @param {string} operation the first that is unanswered @returns {Request} */
  #take(operation) {
    const at = this.requests.findIndex((request) => request.operation === operation);
    assert.ok(at >= 0, `${operation} was not asked for, but ${this.asked}`);
    return /** @type {Request} */ (this.requests.splice(at, 1)[0]);
  }
  /** @param {string} operation @param {unknown} [value] */
  answer(operation, value = null) {
    const { id } = this.#take(operation);
    this.say({ id, operation, value });
  }
  /** @param {string} operation @param {string} error */
  refuse(operation, error) {
    this.say({ id: this.#take(operation).id, error: { name: 'Error', fields: {}, message: error } });
  }
  /** @param {number} [at] which of the starts it was asked for */
  begin(at = 0) {
    const [request] = this.requests.filter(({ operation }) => operation === 'begin').slice(at);
    assert.ok(request, `no start was asked for, but ${this.asked}`);
    this.requests.splice(this.requests.indexOf(request), 1);
    const { setup, run } = request.args;
    this.id = run;
    const about = {
      variant: 'x',
      widths: [784, 8, 784],
      depth: 1,
      weights: 1,
      samples: 100,
      stepsPerEpoch: 10,
      side: 28,
      steps: 0,
    };
    this.say({ id: request.id, operation: 'begin', value: { ...about, hash: '0', experiment: setup.experiment } });
  }
  /** @param {object} progress */
  tell(progress) {
    const all = {
      run: this.id,
      steps: 5,
      epoch: 0.5,
      playing: true,
      ended: '',
      why: '',
      points: [],
      validations: [],
      samplesPerSecond: 1,
      secondsLeft: 1,
      hash: '',
    };
    this.say({ value: { progress: { ...all, ...progress } } });
  }
}

/** Before each test there is no worker yet; after it the browser's, or none, is back. */
export function useFakeTrainingWorkers() {
  const real = globalThis.Worker;
  beforeEach(() => {
    FakeTrainingWorker.all = [];
    globalThis.Worker = /** @type {any} */ (FakeTrainingWorker);
  });
  afterEach(() => {
    globalThis.Worker = real;
  });
}

/** The worker that was started as the so-manieth. @param {number} at */
export const worker = (at) => FakeTrainingWorker.all[at] ?? assert.fail(`there is no worker ${at}`);

/** Everything that waits for an answer goes on. */
export const tick = () => new Promise((resolve) => setImmediate(resolve));
