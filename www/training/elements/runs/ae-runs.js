import { t } from '../../../strings/t.js';
import { bandOf } from '../../../draw/band.js';
import { fourDigits, threeDigits } from '../../../draw/numbers.js';
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
 * @property {number[]} seeds test SSE of networks that were trained from other first weights
 *
 * @typedef {object} Repeats of all runs with other seeds
 * @property {number | null} share how much is done, from 0 to 1; null while none is under way
 * @property {string} why they cannot be; empty if they can
 */

/**
 * Shows runs as rows that say only how they differ.
 *
 * @fires ae-change detail { select } or { remove }, a place in the list; { repeat }, whether to train the same with other seeds
 */
export class AeRuns extends withProperties(VisibleElement, {
  rows: { value: /** @type {Row[]} */ ([]) },
  /** What each run rebuilds of a person's own picture; null where there is none. */
  pictures: { value: /** @type {(Rebuilt | null)[]} */ ([]) },
  repeats: { value: /** @type {Repeats} */ ({ share: null, why: '' }) },
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
    const repeat = () => this.emit('ae-change', { repeat: this.repeats.share === null });
    this.find('.repeats button').addEventListener('click', repeat, { signal });
    super.connected(signal);
  }

  /** Words are written at once: who presses keys goes on in them. @param {string} name @param {unknown} before */
  changed(name, before) {
    if (name === 'pictures') return super.changed(name, before);
    const rows = this.find('.rows');
    while (rows.children.length > this.rows.length) rows.lastElementChild?.remove();
    while (rows.children.length < this.rows.length) rows.append(make('div', { className: 'row', innerHTML: RUN_ROW }));
    const seeds = this.rows.flatMap((row) => row.seeds);
    rows.classList.toggle('some', seeds.length > 0);
    this.#showRepeats(this.repeats);
    const place = placeAmong(seeds);
    this.rows.forEach((row, i) => show(/** @type {HTMLElement} */ (rows.children[i]), row, i === this.selected, place));
    return undefined;
  }

  /** @param {Repeats} repeats */
  #showRepeats({ share, why }) {
    const [button, progress, words] = /** @type {[HTMLButtonElement, HTMLProgressElement, Element]} */ (
      /** @type {unknown} */ (this.find('.repeats').children)
    );
    const label = share === null ? t`Repeat with three seeds each` : t`Stop`;
    if (button.textContent !== label) button.textContent = label;
    button.disabled = share === null && why !== '';
    progress.hidden = share === null;
    progress.value = share ?? 0;
    const text = share === null ? why : t`What is done stays.`;
    if (words.textContent !== text) words.textContent = text;
  }

  paint() {
    [...this.find('.rows').children].forEach((row, i) => {
      const picture = this.pictures[i] ?? null;
      const place = /** @type {HTMLElement} */ (row.querySelector('.drawing'));
      place.hidden = picture === null;
      if (!picture) return;
      const [image, figure] = /** @type {[AeImage, Element]} */ (/** @type {unknown} */ (place.children));
      image.image = picture.rebuilt;
      image.label = t`Your picture, rebuilt by ${this.rows[i]?.name}`;
      figure.textContent = threeDigits(picture.sseRebuilt);
    });
  }
}

/** Where a value lies among all of them, from 0 to 1. @param {number[]} values */
function placeAmong(values) {
  const { low, high } = bandOf([...values, ...(values.length ? [] : [0])]);
  return (/** @type {number} */ value) => (high > low ? (value - low) / (high - low) : 0.5);
}

/** @param {number[]} values */
function bandWords(values) {
  if (values.length === 0) return '';
  const { low, mean, high } = bandOf(values);
  return values.length === 1
    ? t`1 seed ${fourDigits(mean)}`
    : t`${values.length} seeds ${fourDigits(mean)} (${fourDigits(low)} to ${fourDigits(high)})`;
}

/** @param {HTMLElement} element @param {Row} row @param {boolean} chosen @param {(value: number) => number} place of a value among all */
function show(element, { name, differs, epoch, score, seeds }, chosen, place) {
  const say = (/** @type {string} */ selector, /** @type {string} */ text) => {
    const part = element.querySelector(selector);
    if (part && part.textContent !== text) part.textContent = text;
  };
  say('b', name);
  say('.differs', differs);
  say('.epoch', epoch);
  say('.sse', score);
  say('.words', bandWords(seeds));
  const strip = /** @type {HTMLElement} */ (element.querySelector('.strip'));
  while (strip.children.length > seeds.length) strip.lastElementChild?.remove();
  while (strip.children.length < seeds.length) strip.append(make('i'));
  seeds.forEach((value, i) => {
    /** @type {HTMLElement} */ (strip.children[i]).style.left = `${(100 * place(value)).toFixed(1)}%`;
  });
  element.classList.toggle('chosen', chosen);
  /** @type {HTMLInputElement} */ (element.querySelector('input')).checked = chosen;
  const remove = /** @type {HTMLElement} */ (element.querySelector('.remove'));
  remove.title = t`Remove ${name}`;
  remove.setAttribute('aria-label', t`Remove ${name}`);
}

define('ae-runs', AeRuns);
