import './ae-figure.js';
import { make } from '../ui/dom.js';

/** The name of a figure, which answers. @param {string} of its record @param {string} words @returns {HTMLElement} */
export function figure(of, words) {
  const element = make(/** @type {'span'} */ ('ae-figure'), {}, words);
  element.setAttribute('of', of);
  return element;
}
