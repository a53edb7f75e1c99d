import { readNames } from './attributes.js';

/**
 * The parts of a widget that are not shown: those that it has not by itself, without those that `show` names, and those
 * that `hide` names.
 * @param {import('./part.js').Host} widget @param {string[]} [usual] in place of those of its class
 */
export function hiddenParts(
  widget,
  usual = /** @type {typeof import('./widget.js').Widget} */ (widget.constructor).hidden,
) {
  const [hide, show] = [readNames(widget.getAttribute('hide')), readNames(widget.getAttribute('show'))];
  return [...new Set([...usual.filter((part) => !show.has(part)), ...hide])];
}
