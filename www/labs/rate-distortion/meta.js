import { t } from '../../strings/t.js';

/** @type {import('../types.js').LabMeta} */
export const rateDistortion = {
  name: 'rate-distortion',
  get title() {
    return t`Rate and distortion`;
  },
  get about() {
    return t`What a digit costs in bits, and what is lost of it: networks, principal axes and picture files on one plane.`;
  },
  model: 'small-plain',
  part: 'errors',
  preset: 'bottleneck',
  attributes: ['sizes', 'epochs'],
  room: ['clamp(98.25rem, 108rem - 1.1 * (100cqi - 22.5rem), 108rem)', 'calc(86.25rem - .08 * 100cqi)', '54.5rem'],
  longer: ['3.75rem', '1rem', '0rem'],
};
