/** How a worker starts on a page that may be of another origin, and have a policy. */

import { startInference } from '../engine/inference/client.js';
import { PageWorker } from '../engine/page-worker.js';
import { startTraining } from '../engine/training/client.js';
import { serve } from '../engine/worker-host.js';
import { startLabs } from '../labs/client.js';

/** @typedef {import('../engine/worker-host.js').Scope} Scope */

const KINDS = {
  inference: {
    url: new URL('../engine/inference/worker.js', import.meta.url),
    start: startInference,
    async load() {
      const { inferenceOperations } = await import('../engine/inference/operations.js');
      return (/** @type {Scope} */ scope) => serve(inferenceOperations, scope);
    },
  },
  training: {
    url: new URL('../engine/training/worker.js', import.meta.url),
    start: startTraining,
    async load() {
      const { trainingOperations } = await import('../engine/training/operations.js');
      return (/** @type {Scope} */ scope) => serve(trainingOperations, scope);
    },
  },
  labs: {
    url: new URL('../labs/worker.js', import.meta.url),
    start: startLabs,
    async load() {
      const { labOperations } = await import('../labs/operations.js');
      return (/** @type {Scope} */ scope) => serve(labOperations, scope);
    },
  },
};

/**
 * The ways to start a worker, in the order in which they are tried: the file of this package, if the page is of the same
 * origin; a file that the page names on its own origin; a module that imports the file; the page's own thread.
 *
 * @param {keyof typeof KINDS} kind @param {string | null} workerSrc the file that the page names
 * @returns {import('../engine/worker-line.js').Way[]}
 */
export function waysToStart(kind, workerSrc) {
  const { url, start, load } = KINDS[kind];
  // What cannot work is not tried: a strict page reports each try.
  const own = url.origin === globalThis.origin ? [start] : [];
  const named = workerSrc ? [() => new Worker(workerSrc, { type: 'module', name: kind })] : [];
  return [...own, ...named, () => importing(url), () => new PageWorker(kind, load)];
}

/** A worker of the page's own that imports a file from elsewhere. @param {URL} url */
function importing(url) {
  const address = URL.createObjectURL(new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module' });
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
