import { setting } from './field.js';

/** @typedef {import('./field.js').Section} Section */

/** @type {Section} */
export const LENGTH_SECTION = {
  title: 'Length',
  digest: ({ epochs, patience }) =>
    `${epochs} ${epochs === 1 ? 'epoch' : 'epochs'}${patience ? `, patience ${patience}` : ''}`,
  fields: [
    setting('epochs', {
      as: 'amount',
      label: 'Epochs',
      scale: { low: 1, high: 1000, steps: 90, log: true, whole: true },
      help: 'How often all of the data goes by before training ends.',
    }),
    setting('patience', {
      as: 'amount',
      label: 'Patience',
      scale: { low: 1, high: 50, steps: 49, off: true, whole: true },
      help: 'Ends early after so many epochs without progress on images that are not trained on; 0 never.',
    }),
  ],
};

/** @type {Section} */
export const REPLAY_SECTION = {
  title: 'Replay',
  digest: ({ seed, exact }) => `seed ${seed}${exact ? ', exact' : ''}`,
  fields: [
    setting('seed', {
      as: 'amount',
      label: 'Seed',
      help: 'Decides first weights, order and noise: the same seed, the same training.',
    }),
    setting('exact', {
      as: 'flag',
      label: 'Reproducible to the bit',
      help: 'The same link gives the same weights on every machine; each step takes somewhat longer.',
    }),
  ],
};
