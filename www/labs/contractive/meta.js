import { t } from '../../strings/t.js';

/** @type {import('../types.js').LabMeta} */
export const contractive = {
  name: 'contractive',
  get title() {
    return t`Contractive`;
  },
  get about() {
    return t`How far the code moves when the picture does: three networks alike but for noise and a penalty.`;
  },
  model: 'small-contractive',
  part: 'directions',
  preset: 'contractive',
  attributes: ['digit'],
  room: ['74rem', '48rem', '48.5rem'],
  longer: ['6.75rem', '3.25rem', '.25rem'],
};
