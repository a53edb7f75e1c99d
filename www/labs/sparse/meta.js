import { t } from '../../strings/t.js';

/** @type {import('../types.js').LabMeta} */
export const sparse = {
  name: 'sparse',
  get title() {
    return t`Sparse`;
  },
  get about() {
    return t`A code of which few numbers answer to a digit: what each of them draws, and the sum that the digit is of them.`;
  },
  model: 'sparse-atoms',
  part: 'encoders',
  preset: 'sparse-l1',
  attributes: ['digit'],
  room: ['max(102.5rem, 88.75rem + .75 * 100cqi)', '61.75rem', '52.5rem'],
  longer: ['0rem', '.75rem', '0rem'],
};
