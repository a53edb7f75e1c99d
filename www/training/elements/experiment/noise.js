import { CORRUPTIONS } from '../../../experiment/kinds/corruptions.js';
import { inBrief, kindFields, setting } from './field.js';

/** @type {import('./field.js').Section} */
export const NOISE_SECTION = {
  title: 'Noise in training',
  open: true,
  digest: ({ corruption }) => corruption.map((each) => inBrief(each, CORRUPTIONS)).join(', ') || 'none',
  fields: [
    // No noise is every switch off.
    ...Object.entries(CORRUPTIONS).flatMap(([kind, record]) =>
      kind === 'none' ? [] : kindFields('corruption', kind, record),
    ),
    setting('level', {
      as: 'choice',
      label: 'Level',
      options: { fixed: 'Fixed', uniform: 'Random' },
      hidden: ({ corruption }) => corruption.length === 0,
      help: ({ level, corruption }) =>
        (level === 'uniform'
          ? 'Each image gets a level drawn between 0 and the one above.'
          : 'Each image gets the level above.') +
        (corruption.length > 1 ? ' Which of the kinds, is drawn with even odds.' : ''),
    }),
  ],
};
