/** How parts of a widget that are named by `hide` and `show` change its height. Pure. */

/** @typedef {import('./frame.js').Room} Room */
/** @typedef {import('./frame.js').RoomChange} RoomChange */

/** A part that is there unless `hide` names it: what its property says then. @param {string} part @param {Room} room @returns {RoomChange} */
export const hiddenPart = (part, room) => ({ part, where: `[hide~=${part}]`, name: `--_${part}`, room });

/** A part that is there only where `show` names it: what its property says then. @param {string} part @param {Room} room @returns {RoomChange} */
export const shownPart = (part, room) => ({
  part,
  where: `[show~=${part}]:not([hide~=${part}])`,
  name: `--_${part}`,
  room,
});

/** A part that is there unless `hide` names it: what its property says while it is. @param {string} part @param {Room} room @returns {RoomChange} */
export const presentPart = (part, room) => ({ part, where: `:not([hide~=${part}])`, name: `--_${part}`, room });
