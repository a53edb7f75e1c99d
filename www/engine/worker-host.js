/** A worker's end of the conversation with the page. */

import { speak, t } from '../strings/t.js';
import { plainError } from './errors.js';
import { placeFiles } from './files.js';
import { nextTurn } from './turn.js';

/** @typedef {import('./protocol.js').ToWorker} ToWorker */
/** @typedef {import('./protocol.js').Request} Request */
/** @typedef {import('./protocol.js').Reply} Reply */

/**
 * As much of a worker's global scope as is needed.
 *
 * @typedef {object} Scope
 * @property {(message: Reply, options: { transfer: Transferable[] }) => void} postMessage
 * @property {(type: 'message', listener: (event: MessageEvent<ToWorker>) => void) => void} addEventListener
 * @property {AbortSignal} [ended] see `Host`
 */

/**
 * What a worker's operations are made with.
 *
 * @typedef {object} Host
 * @property {string | null} variant the wasm variant that the page forces
 * @property {(value: unknown) => void} report says something without being asked
 * @property {(error: unknown) => void} fail says that the worker is of no use any more
 * @property {AbortSignal | undefined} ended aborted when nobody wants anything of it any more; a real worker is just cut short
 */

/**
 * Answers each request as soon as it can be, and says first that the worker is there.
 *
 * @param {(host: Host) => Record<string, (args: any, job: any) => unknown>} makeOperations called with the page's first
 *   message @param {Scope} [scope]
 */
export function serve(makeOperations, scope = self) {
  const post = (/** @type {Reply} */ reply, /** @type {Transferable[]} */ transfer = []) =>
    scope.postMessage(reply, { transfer });
  const fail = (/** @type {unknown} */ error) => post({ ...failure(error), fatal: true });
  /** What cancels the jobs that run. @type {Map<number, AbortController>} */
  const running = new Map();
  /** @type {ReturnType<typeof makeOperations>} */
  let operations = {};

  /** @param {import('./protocol.js').Hello} hello */
  function begin({ variant, strings, ...place }) {
    if (strings) speak(strings);
    placeFiles(place);
    try {
      operations = makeOperations({ variant, report: (value) => post({ value }), fail, ended: scope.ended });
    } catch (error) {
      fail(error);
    }
  }

  /** @param {Request} request */
  async function answer({ id, operation, args, cancellable }) {
    const controller = new AbortController();
    const { signal } = controller;
    running.set(id, controller);
    try {
      // A word that cancels it may wait behind it already.
      if (cancellable) await nextTurn(signal);
      if (!Object.hasOwn(operations, operation)) throw new Error(t`The worker has no operation “${operation}”.`);
      const start = performance.now();
      const value = await operations[operation]?.(args, {
        signal,
        progress: (/** @type {number} */ share, text = '', /** @type {unknown} */ part = undefined) =>
          post({ id, progress: { share, text, part } }),
      });
      const ms = performance.now() - start;
      post({ id, operation, value, ms }, value instanceof Uint8Array ? [value.buffer] : []);
    } catch (error) {
      post({ id, ...failure(error) });
    } finally {
      running.delete(id);
    }
  }

  scope.addEventListener('message', ({ data: message }) => {
    if ('operation' in message) answer(message);
    else if ('cancel' in message) running.get(message.cancel)?.abort();
    else if ('variant' in message) begin(message);
    else post({});
  });
  post({});
}

/** @param {unknown} error @returns {{ error: import('./errors.js').PlainError, fatal: boolean }} */
function failure(error) {
  // After a trap the instance may hold half-written state: the page must start a new worker.
  const fatal = typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError;
  return { error: plainError(error), fatal };
}
