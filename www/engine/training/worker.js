/** The worker that trains. Answers requests between slices of training. */

import { answerWith, tell, tellFailure } from '../worker-host.js';
import { Session } from './session.js';

/** @typedef {import('./protocol.js').Operations} Operations */

const session = new Session(self.name, tell, tellFailure);

/** @type {{ [K in keyof Operations]: (args: Parameters<Operations[K]>[0]) => ReturnType<Operations[K]> | Promise<ReturnType<Operations[K]>> }} */
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

answerWith(operations);
