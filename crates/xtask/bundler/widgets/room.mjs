/** Below the part stands a line with the link to the playground. */
const FOOT = '1.75em';

/** In the size of text that is set for all of them. @param {string} length */
const own = (length) => length.replace(/rem\b/g, 'em');

/** @typedef {[string, string, string]} Room */
/** @typedef {{ where: string, name: string, room: Room }} Change */

/**
 * A style sheet that keeps room for elements before they are defined, so that nothing on a page moves when they are. Its lengths
 * are those of widgets: of the size of text that a person chose, whatever a page made of its root.
 * @param {Record<string, { room: Room, roomChanges: Change[] }>} elements by name
 */
export function roomSheet(elements) {
  const rules = (/** @type {0 | 1 | 2} */ at) =>
    Object.entries(elements).flatMap(([name, { room, roomChanges }]) => [
      `ae-${name}:not(:defined)::before { min-height: calc(var(--ae-room, ${own(room[at])}) + ${FOOT}); }`,
      ...changesAt(roomChanges, at).map(
        (each) => `ae-${name}:is(${each.where}):not(:defined)::before { ${each.name}: ${own(each.room[at])}; }`,
      ),
    ]);
  const all = `:is(${Object.keys(elements).map((name) => `ae-${name}`)}):not(:defined)`;
  return `/* Keeps room for the widgets of autoencoder-playground until their script has come. */
${all} { display: grid; grid-template-columns: minmax(0, 1fr); container-type: inline-size; font-size: var(--ae-rem, medium); }
${all} > *, ${all}::before { grid-area: 1 / 1; }
${all}::before { content: ''; }
${rules(0).join('\n')}
@container (min-width: 652px) {
${rules(1).join('\n')}
}
@container (min-width: 1132px) {
${rules(2).join('\n')}
}
`;
}

/** Changes whose property is another one than in a narrower column, of which the rules still hold. @param {Change[]} changes @param {0 | 1 | 2} at */
function changesAt(changes, at) {
  const before = /** @type {0 | 1} */ (at - 1);
  const differs = changes.filter(({ room }) => at === 0 || room[at] !== room[before]).map(({ name }) => name);
  return changes.filter(({ name }) => differs.includes(name));
}
