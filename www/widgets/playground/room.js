/** How high a playground will be: an instrument, and below it training with all of its parts. Pure. */

import { INSTRUMENT_ROOM, INSTRUMENT_ROOM_CHANGES } from '../denoise/room.js';
import { hiddenPart, presentPart } from '../part-room.js';
import { FURTHER, ROOM, SETTING_CHANGES } from '../train/room.js';

/** The head, and what stands between both. @type {import('../frame.js').Room} */
const BESIDES = ['3.25rem', '1.5rem', '.5rem'];

/** @param {0 | 1 | 2} at */
const both = (at) => `calc(${INSTRUMENT_ROOM[at]} + ${ROOM[at]} + ${BESIDES[at]})`;

/** @type {import('../frame.js').Room} */
export const PLAYGROUND_ROOM = [both(0), both(1), both(2)];

/** @type {import('../frame.js').RoomChange[]} */
export const PLAYGROUND_ROOM_CHANGES = [
  ...INSTRUMENT_ROOM_CHANGES,
  // The choice of a model stands in a line that is there anyway.
  hiddenPart('models', ['0rem', '0rem', '0rem']),
  ...SETTING_CHANGES,
  ...Object.entries(FURTHER).map(([part, room]) => presentPart(part, room)),
];
