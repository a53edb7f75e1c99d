import { readNames } from './names.js';

/**
 * The parts of a widget that are not shown: those that it has not by itself, without those that `show` names, and those
 * that `hide` names.
 * @param {import('./part.js').Host} widget
 */
export function hiddenParts(widget) {
  const { hidden: usual } = /** @type {typeof import('./widget.js').Widget} */ (widget.constructor);
  const [hide, show] = [readNames(widget.getAttribute('hide')), readNames(widget.getAttribute('show'))];
  return [...new Set([...usual.filter((part) => !show.has(part)), ...hide])];
}
