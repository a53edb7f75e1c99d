import { counted } from '../../run-status.js';
import { t } from '../../../strings/t.js';
import { setting } from './field.js';

/** @typedef {import('./field.js').Section} Section */

/** @type {Section} */
export const LENGTH_SECTION = {
  title: t`Length`,
  digest: ({ epochs, patience }) => `${counted(epochs)}${patience ? t`, patience ${patience}` : ''}`,
  fields: [
    setting('epochs', {
      as: 'amount',
      label: t`Epochs`,
      scale: { low: 1, high: 1000, steps: 90, log: true, whole: true },
      help: t`How often all of the data goes by before training ends.`,
    }),
    setting('patience', {
      as: 'amount',
      label: t`Patience`,
      scale: { low: 1, high: 50, steps: 49, off: true, whole: true },
      help: t`Ends early after so many epochs without progress on images that are not trained on; 0 never.`,
    }),
  ],
};

/** @type {Section} */
export const REPLAY_SECTION = {
  title: t`Replay`,
  digest: ({ seed, exact }) => (exact ? t`seed ${seed}, exact` : t`seed ${seed}`),
  fields: [
    setting('seed', {
      as: 'amount',
      label: t`Seed`,
      help: t`Decides first weights, order and noise: the same seed, the same training.`,
    }),
    setting('exact', {
      as: 'flag',
      label: t`Reproducible to the bit`,
      help: t`The same link gives the same weights on every machine; each step takes somewhat longer.`,
    }),
  ],
};
