import { CORRUPTIONS, LIMITS } from '../../../experiment/settings.js';
import { kindAmount, kindSwitch, setting } from './field.js';
import { GAUSSIAN, MASKING, SALT_AND_PEPPER } from './formulas.js';

/** @typedef {import('./field.js').Section} Section */
/** @typedef {import('./field.js').Settings} Settings */

const SHARE = { low: 0, high: 1, steps: 100 };

/** @type {Section} */
export const NOISE_SECTION = {
  title: 'Noise in training',
  open: true,
  digest: ({ corruption }) => corruption.map(sayNoise).join(', ') || 'none',
  fields: [
    kindSwitch('corruption', 'masking', CORRUPTIONS.masking, {
      label: 'Masking',
      help: 'Pixels go black at random; the network has to fill them in.',
      formula: MASKING,
    }),
    kindAmount('corruption', 'masking', 'probability', LIMITS.probability, {
      label: 'Probability',
      scale: SHARE,
      help: 'Share of the pixels that go.',
    }),
    kindSwitch('corruption', 'gaussian', CORRUPTIONS.gaussian, {
      label: 'Gaussian',
      help: 'Each value gets a normal random number added.',
      formula: GAUSSIAN,
    }),
    kindAmount('corruption', 'gaussian', 'std_dev', LIMITS.std_dev, {
      label: 'Standard deviation',
      scale: { low: 0, high: 1.5, steps: 150 },
      help: 'Size of that number; ink runs from 0 to 1.',
    }),
    kindSwitch('corruption', 'salt_and_pepper', CORRUPTIONS.salt_and_pepper, {
      label: 'Salt & pepper',
      help: 'Pixels go black or white at random.',
      formula: SALT_AND_PEPPER,
    }),
    kindAmount('corruption', 'salt_and_pepper', 'probability', LIMITS.probability, {
      label: 'Probability',
      scale: SHARE,
      help: 'Share of the pixels that are struck.',
    }),
    setting('level', {
      as: 'choice',
      label: 'Level',
      options: { fixed: 'Fixed', uniform: 'From 0 up' },
      hidden: ({ corruption }) => corruption.length === 0,
      help: ({ level, corruption }) =>
        (level === 'uniform'
          ? 'Each image gets a level drawn between 0 and the one above.'
          : 'Each image gets the level above.') +
        (corruption.length > 1 ? ' Which of the kinds, is drawn with even odds.' : ''),
    }),
  ],
};

/** @param {Settings['corruption'][number]} noise */
function sayNoise(noise) {
  if (noise.kind === 'none') return 'none';
  if (noise.kind === 'gaussian') return `Gaussian ${noise.std_dev}`;
  return `${noise.kind === 'masking' ? 'masking' : 'salt & pepper'} ${noise.probability}`;
}
