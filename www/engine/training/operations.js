/** What the worker that trains does: it answers requests between slices of training. */

import { decode, rebuild } from '../inference/rebuild.js';
import { pretrainingOperations } from './pretraining.js';
import { Session } from './session.js';
import { PAGE_PACE, WORKER_PACE } from './slice.js';
import { snapshotOperations } from './snapshots.js';

/** @typedef {import('./protocol.js').Operations} Operations */

/** @param {import('../worker-host.js').Host} host */
export function trainingOperations({ variant, report, fail, ended }) {
  const session = new Session(variant, report, fail, { pace: ended ? PAGE_PACE : WORKER_PACE });
  ended?.addEventListener('abort', () => session.end());

  /** @type {import('../protocol.js').Handlers<Operations>} */
  const operations = {
    begin: (args) => session.begin(args),
    forgo: () => session.forgo(),
    change: (args) => session.change(args),
    play: (args) => session.play(args),
    pause: () => session.pause(),
    save: () => session.exports.save(),
    download: ({ format }) => session.exports.download(format),
    rebuild: (args) => rebuild(session.source.wasm, session.source.run, args),
    decode: (args) => decode(session.source.wasm, session.source.run, args),
    ...pretrainingOperations(variant),
    ...snapshotOperations(() => session.source),
  };
  return operations;
}
