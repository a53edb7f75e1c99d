import { t } from '../../strings/t.js';

/** @type {import('../types.js').LabMeta} */
export const score = {
  name: 'score',
  get title() {
    return t`Score`;
  },
  get about() {
    return t`A denoiser of points has learned an arrow field: the slope of the log density, smoothed by its noise. Here it stands beside the exact one.`;
  },
  model: 'three-hills',
  part: 'encoders',
  reads: [2, 784],
  preset: 'moons',
  attributes: ['density'],
  room: ['min(161.5rem, 128.75rem + 100cqi)', 'calc(57rem + 60cqi)', 'calc(38rem + 38cqi)'],
  longer: ['11.5rem', '1.25rem', '.75rem'],
};
