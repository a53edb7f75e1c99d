import { t } from '../../../strings/t.js';
import { CORRUPTIONS } from '../../../experiment/kinds/corruptions.js';
import { inBrief, kindFields, setting } from './field.js';

/** @type {import('./field.js').Section} */
export const NOISE_SECTION = {
  title: t`Noise in training`,
  open: true,
  digest: ({ corruption }) => corruption.map((each) => inBrief(each, CORRUPTIONS)).join(', ') || t`none`,
  fields: [
    // No noise is every switch off.
    ...Object.entries(CORRUPTIONS).flatMap(([kind, record]) =>
      kind === 'none' ? [] : kindFields('corruption', kind, record),
    ),
    setting('level', {
      as: 'choice',
      label: t`Level`,
      options: { fixed: t`Fixed`, uniform: t`Random` },
      hidden: ({ corruption }) => corruption.length === 0,
      help: ({ level, corruption }) =>
        (level === 'uniform'
          ? t`Each image gets a level drawn between 0 and the one above.`
          : t`Each image gets the level above.`) +
        (corruption.length > 1 ? t` Which of the kinds, is drawn with even odds.` : ''),
    }),
  ],
};
