/** How high an instrument will be, as far as its attributes tell before its code is there. Pure. */

import { hiddenPart } from '../part-room.js';

/** @typedef {import('../frame.js').Room} Room */

/** Parts that stand below each other in a column, and what each takes of it. */
const COLUMN = ['models', 'digits', 'seen', 'corruption', 'code', 'scores', 'column'].map(
  (part) => `var(--_${part}, 0rem)`,
);

/** Pictures are as wide as a narrow column, up to a size. @type {Room} */
export const INSTRUMENT_ROOM = [
  `calc(max(65.25rem, min(1.31 * 100cqi + 38.4rem, .5 * 100cqi + 59.8rem)) + ${COLUMN.join(' + ')})`,
  `calc(58rem + ${COLUMN.join(' + ')})`,
  `calc(36.5rem + ${COLUMN.join(' + ')})`,
];

/** What is less where a part is hidden. @type {import('../frame.js').RoomChange[]} */
export const INSTRUMENT_ROOM_CHANGES = [
  hiddenPart('models', ['-2rem', '-2rem', '-2rem']),
  hiddenPart('digits', ['-4.5rem', '0rem', '-3.5rem']),
  hiddenPart('seen', ['-2.5rem', '0rem', '-3.5rem']),
  hiddenPart('corruption', ['-9rem', '0rem', '0rem']),
  hiddenPart('code', ['-6.75rem', '-5.5rem', '0rem']),
  hiddenPart('scores', ['-9.25rem', '0rem', '0rem']),
  // Both stand beside each other in a column of their own: as long as one is there, so is its place.
  { where: '[hide~=corruption][hide~=scores]', name: '--_column', room: ['0rem', '-9.5rem', '0rem'] },
];
