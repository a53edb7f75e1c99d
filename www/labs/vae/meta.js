import { t } from '../../strings/t.js';

/** @type {import('../types.js').LabMeta} */
export const vae = {
  name: 'vae',
  get title() {
    return t`Drawing from the code`;
  },
  get about() {
    return t`Codes drawn at random, decoded by a plain network and by a variational one.`;
  },
  model: 'two-numbers-variational',
  part: 'codes',
  preset: 'variational',
  attributes: [],
  room: [
    'calc(113.5rem + .55 * 100cqi)',
    'min(51.5rem + .81 * 100cqi, 77rem + .3 * 100cqi)',
    'calc(71rem + .375 * 100cqi)',
  ],
  longer: ['1.75rem', '1.25rem', '0rem'],
};
