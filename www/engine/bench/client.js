/** Asks for one measurement in a worker of its own, which ends with it. */

/** @typedef {import('./protocol.js').KernelRow} KernelRow */
/** @typedef {{ signal?: AbortSignal, onRow?: (row: KernelRow) => void }} Options */

/** @param {import('./protocol.js').Job} job @param {Options} [options] */
export function benchmark(job, options) {
  return /** @type {Promise<import('./protocol.js').Result>} */ (ask({ task: 'steps', job }, options));
}

/** @param {import('./protocol.js').KernelsJob} job @param {Options} [options] */
export function benchmarkKernels(job, options) {
  return /** @type {Promise<import('./protocol.js').KernelsResult>} */ (ask({ task: 'kernels', job }, options));
}

/** @param {import('./protocol.js').Request} request @param {Options} [options] */
function ask(request, { signal, onRow } = {}) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    /** Nothing but the end of its worker stops a running step. @param {() => void} tell */
    const end = (tell) => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
      tell();
    };
    const stop = () => end(() => reject(signal?.reason));
    signal?.addEventListener('abort', stop);
    worker.addEventListener('error', (event) =>
      end(() => reject(new Error(event.message || 'The worker did not start.'))),
    );
    worker.addEventListener('message', (/** @type {MessageEvent<import('./protocol.js').Reply>} */ { data }) => {
      if ('row' in data) onRow?.(data.row);
      else if ('value' in data) end(() => resolve(data.value));
      else end(() => reject(new Error(data.error)));
    });
    worker.postMessage(request);
  });
}
