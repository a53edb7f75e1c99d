import { t } from '../../../strings/t.js';
import { DATA_KINDS, hasClasses, sideOf } from '../../../experiment/kinds/data-kinds.js';
import { LOSSES } from '../../../experiment/kinds/losses.js';
import { SETTINGS } from '../../../experiment/settings.js';
import { setting, titles } from './field.js';

/** @typedef {import('./field.js').Section} Section */
/** @typedef {import('./field.js').Settings} Settings */

/** @param {number[]} classes ascending */
export function sayClasses(classes) {
  const first = classes[0] ?? 0;
  const run = classes.length > 2 && classes.every((digit, i) => digit === first + i);
  return run ? `${first}–${classes[classes.length - 1]}` : classes.join(' ');
}

/** Points have negative coordinates, which no cross-entropy can compare. @param {Settings} settings */
function refusesEntropy({ data, loss }) {
  if (sideOf(data) || loss === 'binary_cross_entropy') return '';
  return t`Points of the plane are not between 0 and 1, so only the squared error can compare them.`;
}

/** @type {Section} */
export const DATA_SECTION = {
  title: t`Data`,
  digest: ({ data, classes }) => DATA_KINDS[data].label + (hasClasses(data) ? ` ${sayClasses(classes)}` : ''),
  fields: [
    setting('data', {
      as: 'choice',
      label: t`Kind`,
      options: titles(DATA_KINDS),
      help: ({ data }) => DATA_KINDS[data].help,
    }),
    setting('classes', {
      as: 'classes',
      label: t`Classes`,
      hidden: ({ data }) => !hasClasses(data),
      help: t`Learns from digits of these classes only; others are then strange to it.`,
    }),
    {
      as: 'files',
      id: 'files',
      setting: 'data',
      label: t`Open images…`,
      anew: SETTINGS.data.anew,
      help: t`Trains on pictures of yours, scaled to 28 × 28 grey pixels. They stay in this tab.`,
      get: () => undefined,
      change: () => ({ setting: 'data', value: 'own' }),
    },
  ],
};

/** @type {Section} */
export const LOSS_SECTION = {
  title: t`Loss`,
  digest: ({ loss }) => LOSSES[loss].brief,
  fields: [
    setting('loss', {
      as: 'choice',
      label: t`Rebuilt images are judged by`,
      options: titles(LOSSES),
      refused: refusesEntropy,
      help: ({ loss }) => LOSSES[loss].help,
      formula: Object.values(LOSSES)
        .map(({ label, formula }) => `${label}<br>${formula}`)
        .join('<br>'),
    }),
  ],
};
