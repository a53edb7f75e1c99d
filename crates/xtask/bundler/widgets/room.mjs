import { scaled } from '../../../../www/ui/element.js';

/** Below the part stands a line with the link to the playground. */
const FOOT = '1.75rem';

/** @typedef {[string, string, string]} Room */

/**
 * A style sheet that keeps room for elements before they are defined, so that nothing on a page moves when they are. Its lengths
 * are those of widgets: of the size of text that a person chose, whatever a page made of its root.
 * @param {Record<string, { room: Room, roomChanges: { where: string, name: string, room: Room }[] }>} elements by name
 */
export function roomSheet(elements) {
  const rules = (/** @type {0 | 1 | 2} */ at) =>
    Object.entries(elements).flatMap(([name, { room, roomChanges }]) => [
      `ae-${name}:not(:defined)::before { min-height: calc(var(--ae-room, ${room[at]}) + ${FOOT}); }`,
      ...roomChanges.map(
        (each) => `ae-${name}:is(${each.where}):not(:defined)::before { ${each.name}: ${each.room[at]}; }`,
      ),
    ]);
  const all = Object.keys(elements).map((name) => `ae-${name}:not(:defined)`);
  return scaled(`/* Keeps room for the widgets of autoencoder-playground until their script has come. */
${all.join(',\n')} { display: grid; grid-template-columns: minmax(0, 1fr); container-type: inline-size; font-size: medium; --_rem: var(--ae-rem, 1em); }
${all.map((each) => `${each} > *, ${each}::before`).join(',\n')} { grid-area: 1 / 1; }
${all.map((each) => `${each}::before`).join(',\n')} { content: ''; }
${rules(0).join('\n')}
@container (min-width: 652px) {
${rules(1).join('\n')}
}
@container (min-width: 1132px) {
${rules(2).join('\n')}
}
`);
}
