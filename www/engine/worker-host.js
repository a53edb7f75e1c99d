/** A worker's end of the conversation with the page. */

/**
 * Answers each request as soon as it can be, and says first that it is there.
 * @param {Record<string, (args: any) => unknown>} operations
 */
export function answerWith(operations) {
  self.addEventListener(
    'message',
    async (/** @type {MessageEvent<import('./inference/protocol.js').Request>} */ event) => {
      const { id, operation, args } = event.data;
      const start = performance.now();
      try {
        const value = await operations[operation]?.(args);
        const ms = performance.now() - start;
        post({ id, operation, value, ms }, value instanceof Uint8Array ? [value.buffer] : []);
      } catch (error) {
        post({ id, ...failure(error) });
      }
    },
  );
  post({});
}

/** Says something without being asked. @param {unknown} value */
export function tell(value) {
  post({ value });
}

/** Says that something failed which nobody waits for. @param {unknown} error */
export function tellFailure(error) {
  post({ ...failure(error), fatal: true });
}

/** @param {unknown} error */
function failure(error) {
  // After a trap the instance may hold half-written state: the page must start a new worker.
  const fatal = typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError;
  return { error: error instanceof Error ? error.message : String(error), fatal };
}

/** @param {import('./inference/protocol.js').Reply} message @param {Transferable[]} [transfer] */
function post(message, transfer = []) {
  self.postMessage(message, { transfer });
}
