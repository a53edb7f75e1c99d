import { t } from '../../strings/t.js';

/** @type {import('../types.js').LabMeta} */
export const codeSpace = {
  name: 'code-space',
  get title() {
    return t`Code space`;
  },
  get about() {
    return t`The code as a place to walk: point anywhere and see what the decoder makes of it.`;
  },
  model: 'two-numbers',
  part: 'codes',
  preset: 'two-numbers',
  attributes: ['digit'],
  room: [
    'max(85.5rem, 59.25rem + .78 * 100cqi)',
    'max(47.5rem, 21rem + .4 * 100cqi)',
    'calc(20.75rem + .4015 * 100cqi)',
  ],
};
