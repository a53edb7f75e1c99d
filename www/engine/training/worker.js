/** The worker that trains. Answers requests between slices of training. */

import { serve } from '../worker-host.js';
import { Session } from './session.js';

/** @typedef {import('./protocol.js').Operations} Operations */

serve(({ variant, report, fail }) => {
  const session = new Session(variant, report, fail);

  /** @type {import('../protocol.js').Handlers<Operations>} */
  const operations = {
    begin: (args) => session.begin(args),
    change: (args) => session.change(args),
    play: (args) => session.play(args),
    pause: () => session.pause(),
    save: () => session.views.save(),
    download: ({ format }) => session.views.download(format),
    gallery: ({ count }) => session.views.gallery(count),
    plane: ({ count }) => session.views.plane(count),
    features: ({ part, count }) => session.views.features(part, count),
    activations: () => session.views.activations(),
    network: ({ digit, shown }) => session.views.network(digit, shown),
    codes: ({ count }) => session.views.codes(count),
    indicators: () => session.views.indicators(),
    rebuild: (args) => session.views.rebuild(args),
    decode: (args) => session.views.decode(args),
  };
  return operations;
});
