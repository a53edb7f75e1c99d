import { t } from '../../strings/t.js';

/** @type {import('../types.js').LabMeta} */
export const pca = {
  name: 'pca',
  get title() {
    return t`PCA beside`;
  },
  get about() {
    return t`PCA and a network rebuild the same digits from codes of the same length; a linear network becomes PCA.`;
  },
  model: 'small-linear',
  part: 'directions',
  preset: 'linear',
  attributes: [],
  room: ['clamp(112.25rem, 122rem - 1.8 * (100cqi - 23.4rem), 122rem)', '76.5rem', 'calc(65.5rem + .1 * 100cqi)'],
  longer: ['8rem', '5rem', '0rem'],
};
