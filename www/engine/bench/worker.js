/** Measures where nothing else runs. One job a worker: each starts as cold as the first. */

import { benchmarkKernels } from './kernels.js';
import { benchmarkSteps } from './steps.js';

/** @param {import('./protocol.js').Reply} reply */
const answer = (reply) => self.postMessage(reply);

self.addEventListener('message', async (/** @type {MessageEvent<import('./protocol.js').Request>} */ { data }) => {
  try {
    answer({
      value:
        data.task === 'steps'
          ? await benchmarkSteps(data.job)
          : await benchmarkKernels(data.job, (row) => answer({ row })),
    });
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
});
