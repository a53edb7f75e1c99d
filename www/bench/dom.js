/** What stands where a figure will. */
export const NONE = '–';

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag @param {string} [name] its class @param {string} [text]
 */
export function make(tag, name = '', text = '') {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text) element.textContent = text;
  return element;
}

/** A cell of a table; `th` heads its row. @param {'th' | 'td'} tag @param {string} [text] */
export function cell(tag, text = NONE) {
  const element = make(tag, '', text);
  if (tag === 'th') element.scope = 'row';
  return element;
}
