import { make } from '../ui/dom.js';

/** Stands where a figure will be. */
export const NONE = '–';

/** A cell of a table; `th` heads its row. @param {'th' | 'td'} tag @param {string} [text] */
export function cell(tag, text = NONE) {
  return tag === 'th' ? make(tag, { scope: 'row' }, text) : make(tag, {}, text);
}
