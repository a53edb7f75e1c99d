import { t } from '../../strings/t.js';

/** @type {import('../types.js').LabMeta} */
export const pretraining = {
  name: 'pretraining',
  get title() {
    return t`Stacked pretraining`;
  },
  get about() {
    return t`A deep encoder trained layer by layer without labels, then fine-tuned with few, against a random start.`;
  },
  model: 'pretrained-stack',
  part: 'encoders',
  preset: 'deep',
  attributes: [],
  room: ['calc(140.25rem - .5 * 100cqi)', 'min(72.75rem, 60.1rem + .25 * 100cqi)', '56rem'],
  longer: ['5rem', '0rem', '1.25rem'],
};
