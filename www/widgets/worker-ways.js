/** How a worker starts where the page lets none start from the file of this package. */

import { PageWorker } from '../engine/page-worker.js';

/** @typedef {import('../engine/worker-line.js').WorkerLike} WorkerLike */

const KINDS = {
  inference: {
    url: new URL('../engine/inference/worker.js', import.meta.url),
    load: async () => (await import('../engine/inference/operations.js')).inferenceOperations,
  },
  training: {
    url: new URL('../engine/training/worker.js', import.meta.url),
    load: async () => (await import('../engine/training/operations.js')).trainingOperations,
  },
};

/**
 * The ways after the first, a worker of the file itself, in the order in which they are tried: a file that the page names
 * on its own origin; a module that imports the file; the page's own thread.
 *
 * @param {keyof typeof KINDS} kind @param {string | null} workerSrc the file that the page names
 * @returns {(() => WorkerLike)[]}
 */
export function otherWays(kind, workerSrc) {
  const { url, load } = KINDS[kind];
  const named = workerSrc ? [() => new Worker(workerSrc, { type: 'module', name: kind })] : [];
  return [...named, () => importing(url), () => new PageWorker(load)];
}

/** A worker of the page's own that imports a file from elsewhere. @param {URL} url */
function importing(url) {
  const address = URL.createObjectURL(new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module' });
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
