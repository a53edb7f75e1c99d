// Stands in for the browser's worker: writes down what it is told; answers, traps or dies when told to.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock } from 'node:test';

/** @typedef {{ id: number, operation: string, args: any, cancellable: boolean }} Request */

export class FakeWorker extends EventTarget {
  /** @type {FakeWorker[]} */
  static all = [];
  /** Those without an answer, the oldest first. @type {Request[]} */
  requests = [];
  /** Everything else it was told: the greeting, checks and what is cancelled. @type {any[]} */
  words = [];
  terminated = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }

  /** @param {any} message */
  postMessage(message) {
    if ('operation' in message) this.requests.push(structuredClone(message));
    else this.words.push(message);
  }

  terminate() {
    this.terminated = true;
  }

  /** @param {object} data */
  say(data) {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  /** @param {object} reply to the oldest request */
  reply(reply) {
    const { id, operation } = this.requests.shift() ?? assert.fail('it was asked for nothing');
    this.say({ id, operation, ...reply });
  }

  /** @param {string} message @param {object} [more] */
  refuse(message, more) {
    this.reply({ error: { name: 'Error', fields: {}, message }, ...more });
  }

  fail() {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message: 'boom' }));
  }
}

/** The worker that was made in that place. @param {number} at */
export const worker = (at) => FakeWorker.all[at] ?? assert.fail(`there is no worker ${at}`);

/** Puts it in the browser's place for each test of a file, whose timers are mocked: a client watches over its worker. */
export function fakeWorkers() {
  const real = globalThis.Worker;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    FakeWorker.all = [];
    globalThis.Worker = /** @type {any} */ (FakeWorker);
  });
  afterEach(() => {
    globalThis.Worker = real;
    mock.timers.reset();
  });
}
