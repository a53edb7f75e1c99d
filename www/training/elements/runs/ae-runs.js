import { threeDigits } from '../../../draw/numbers.js';
import { make } from '../../../ui/dom.js';
import { define } from '../../../ui/element.js';
import '../../../ui/ae-image.js';
import { withProperties } from '../../../ui/properties.js';
import { VisibleElement } from '../../../ui/visible-element.js';
import { CSS, HTML, RUN_ROW } from './template.js';

/** @typedef {import('../../../engine/inference/protocol.js').Rebuilt} Rebuilt */
/** @typedef {import('../../../ui/ae-image.js').AeImage} AeImage */
/**
 * @typedef {object} Row a run in a line
 * @property {string} name
 * @property {string} differs what tells it from the others
 * @property {string} epoch how far it is
 * @property {string} score how good
 */

/**
 * Shows runs as rows that say only how they differ.
 *
 * @fires ae-change detail { select } or { remove }, a place in the list
 */
export class AeRuns extends withProperties(VisibleElement, {
  rows: { value: /** @type {Row[]} */ ([]) },
  /** What each run rebuilds of a person's own picture; null where there is none. */
  pictures: { value: /** @type {(Rebuilt | null)[]} */ ([]) },
  /** The place of the one that is shown and edited. */
  selected: { value: 0, attribute: Number },
}) {
  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const rows = this.find('.rows');
    const placeOf = (/** @type {Event} */ { target }) =>
      [...rows.children].findIndex((row) => row.contains(/** @type {Node} */ (target)));
    rows.addEventListener('change', (event) => this.emit('ae-change', { select: placeOf(event) }), { signal });
    rows.addEventListener(
      'click',
      (event) => {
        if (!(/** @type {HTMLElement} */ (event.target).closest('button'))) return;
        this.emit('ae-change', { remove: placeOf(event) });
        // The button is gone with its row: who presses keys goes on from the run that is shown.
        this.find('input:checked').focus();
      },
      { signal },
    );
    super.connected(signal);
  }

  /** Words are written at once: who presses keys goes on in them. @param {string} name @param {unknown} before */
  changed(name, before) {
    if (name === 'pictures') return super.changed(name, before);
    const rows = this.find('.rows');
    while (rows.children.length > this.rows.length) rows.lastElementChild?.remove();
    while (rows.children.length < this.rows.length) rows.append(make('div', { className: 'row', innerHTML: RUN_ROW }));
    this.rows.forEach((row, i) => show(/** @type {HTMLElement} */ (rows.children[i]), row, i === this.selected));
    return undefined;
  }

  paint() {
    [...this.find('.rows').children].forEach((row, i) => {
      const picture = this.pictures[i] ?? null;
      const place = /** @type {HTMLElement} */ (row.querySelector('.drawing'));
      place.hidden = picture === null;
      if (!picture) return;
      const [image, figure] = /** @type {[AeImage, Element]} */ (/** @type {unknown} */ (place.children));
      image.image = picture.rebuilt;
      image.label = `Your picture, rebuilt by ${this.rows[i]?.name}`;
      figure.textContent = threeDigits(picture.sseRebuilt);
    });
  }
}

/** @param {HTMLElement} element @param {Row} row @param {boolean} chosen */
function show(element, { name, differs, epoch, score }, chosen) {
  const say = (/** @type {string} */ selector, /** @type {string} */ text) => {
    const part = element.querySelector(selector);
    if (part && part.textContent !== text) part.textContent = text;
  };
  say('b', name);
  say('.differs', differs);
  say('.epoch', epoch);
  say('.sse', score);
  element.classList.toggle('chosen', chosen);
  /** @type {HTMLInputElement} */ (element.querySelector('input')).checked = chosen;
  const remove = /** @type {HTMLElement} */ (element.querySelector('.remove'));
  remove.title = `Remove ${name}`;
  remove.setAttribute('aria-label', `Remove ${name}`);
}

define('ae-runs', AeRuns);
