import { t } from '../../strings/t.js';

/** @type {import('../types.js').LabMeta} */
export const anomaly = {
  name: 'anomaly',
  get title() {
    return t`Anomaly`;
  },
  get about() {
    return t`A network that learned some digits alone, and how strange all others are to it by the error it makes.`;
  },
  model: 'only-three',
  part: 'errors',
  preset: 'denoising-gaussian',
  attributes: ['normal', 'goal'],
  measures: ['auc'],
  room: [
    'clamp(161.75rem, 171.25rem - 1.6 * (100cqi - 23.4rem), 171.25rem)',
    'max(120.75rem, 152.3rem - .53 * 100cqi)',
    '86.5rem',
  ],
  longer: ['5.75rem', '1.75rem', '0rem'],
};
