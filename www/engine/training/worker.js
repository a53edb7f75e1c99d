/** The worker that trains. Answers requests between slices of training. */

import { decode, rebuild } from '../inference/rebuild.js';
import { serve } from '../worker-host.js';
import { Session } from './session.js';
import { snapshotOperations } from './snapshots.js';

/** @typedef {import('./protocol.js').Operations} Operations */

serve(({ variant, report, fail }) => {
  const session = new Session(variant, report, fail);

  /** @type {import('../protocol.js').Handlers<Operations>} */
  const operations = {
    begin: (args) => session.begin(args),
    change: (args) => session.change(args),
    play: (args) => session.play(args),
    pause: () => session.pause(),
    save: () => session.exports.save(),
    download: ({ format }) => session.exports.download(format),
    rebuild: (args) => rebuild(session.source.wasm, session.source.run, args),
    decode: (args) => decode(session.source.wasm, session.source.run, args),
    ...snapshotOperations(() => session.source),
  };
  return operations;
});
