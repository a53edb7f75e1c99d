import { applyChange } from '../../../experiment/changes.js';
import { makeSetup, settingsOf } from '../../../experiment/setup.js';
import { NOTHING_KEPT } from '../../nothing-kept.js';
import { AeElement, define } from '../../../ui/element.js';
import { sayRefusal, takeNumber, watchTyping } from '../../../ui/number-input.js';
import { showField } from './show.js';
import { valueAt } from './scale.js';
import { CSS } from './style.js';
import { HTML, SECTIONS } from './template.js';

/** @typedef {import('../../../experiment/setup.js').Setup} Setup */
/** @typedef {import('./field.js').Field} Field */

/** The limits of a field that has none of its own. */
const ANY = { low: -Infinity, high: Infinity };
const FIELDS = new Map(SECTIONS.flatMap(({ fields }) => fields).map((field) => [field.id, field]));

/**
 * All settings of a training run but the network's: data, loss, noise, penalties, optimiser, replay.
 *
 * @fires ae-change detail { setup }, while dragged where it can act live; { files }, an array, for own images; { forgo }
 *   for no more of the data that are on their way
 */
export class AeExperiment extends AeElement {
  static properties = ['setup', 'kept', 'progress', 'notice'];
  #setup = makeSetup({});
  #kept = NOTHING_KEPT;
  /** @type {import('./field.js').Remembered} */
  #remembered = new Map();

  constructor() {
    super(HTML, CSS);
    this.#show();
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    root.addEventListener('input', (event) => this.#input(event), { signal });
    root.addEventListener('change', (event) => this.#commit(event), { signal });
    root.addEventListener('click', (event) => this.#click(event), { signal });
    watchTyping(root, signal);
  }

  /** @returns {Setup} */
  get setup() {
    return this.#setup;
  }

  /** What comes back as it was told is shown already: a slider that is dragged would be shown twice. */
  set setup(setup) {
    if (setup === this.#setup) return;
    this.#setup = setup;
    this.#show();
  }

  /** What nobody may change: it is shown, and why, and nothing moves it. */
  get kept() {
    return this.#kept;
  }

  set kept(kept) {
    this.#kept = kept;
    this.#show();
  }

  #show() {
    const settings = settingsOf(this.#setup);
    SECTIONS.forEach(({ digest, fields }, i) => {
      const text = digest(settings);
      const place = this.find(`[data-section="${i}"] .digest`);
      // Each one that is written is laid out anew.
      if (place.title !== text) [place.textContent, place.title] = [text, text];
      for (const field of fields) showField(this.find(`[data-field="${field.id}"]`), field, settings, this.#kept);
    });
  }

  /** Data on its way; share from 0 to 1, null while its size is unknown. @param {{ what: string, share: number | null } | null} progress */
  set progress(progress) {
    const bar = /** @type {HTMLProgressElement} */ (this.find('progress'));
    this.find('.progress').hidden = !progress;
    this.find('.progress label').textContent = progress?.what ?? '';
    const share = progress?.share ?? null;
    this.find('.progress output').textContent = share === null ? '' : `${Math.round(share * 100)} %`;
    if (share === null) bar.removeAttribute('value');
    else bar.value = share;
  }

  /** Why the core refused what is set; empty when it did not. @param {string} notice */
  set notice(notice) {
    const place = this.find('.notice');
    place.textContent = notice;
    place.hidden = !notice;
  }

  /** @param {Event} event @returns {{ field: Field, input: HTMLInputElement, place: HTMLElement } | null} */
  #target(event) {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const place = /** @type {HTMLElement | null} */ (input.closest?.('[data-field]'));
    const field = FIELDS.get(place?.dataset.field ?? '');
    return place && field ? { field, input, place } : null;
  }

  /** While a slider is dragged. What would start the training anew only shows its number till it is let go. @param {Event} event */
  #input(event) {
    const target = this.#target(event);
    if (target?.input.type !== 'range' || !target.field.scale) return;
    const value = valueAt(Number(target.input.value), target.field.scale);
    if (!target.field.anew) this.#change(target.field, value);
    else /** @type {HTMLInputElement} */ (target.place.querySelector('.typed')).value = String(value ?? '');
  }

  /** @param {Event} event */
  #commit(event) {
    const target = this.#target(event);
    if (!target) return;
    const { field, input } = target;
    if (field.as === 'files') {
      if (input.files?.length) this.emit('ae-change', { files: [...input.files] });
      input.value = '';
    } else if (field.as === 'flag') this.#change(field, input.checked);
    else if (field.as === 'choice') this.#change(field, input.value);
    else if (input.matches('.typed')) this.#number(target);
    else if (field.anew && field.scale) this.#change(field, valueAt(Number(input.value), field.scale));
  }

  /** @param {{ field: Field, input: HTMLInputElement, place: HTMLElement }} target */
  #number({ field, input, place }) {
    const refusal = /** @type {HTMLElement} */ (place.querySelector('.refusal'));
    const kept = field.get(settingsOf(this.#setup));
    if (field.scale?.off && !input.value.trim()) {
      sayRefusal(refusal, '');
      this.#change(field, undefined);
      return;
    }
    const value = takeNumber(input, field.limits ?? ANY, kept, refusal);
    if (value === undefined) this.#show();
    else this.#change(field, value);
  }

  /** @param {Event} event */
  #click(event) {
    if (/** @type {HTMLElement} */ (event.target).closest?.('.forgo')) return this.emit('ae-change', { forgo: true });
    const target = this.#target(event);
    const button = /** @type {HTMLElement} */ (event.target).closest?.('button');
    if (!target || !button) return;
    if (button.classList.contains('why')) {
      const open = button.getAttribute('aria-expanded') !== 'true';
      button.setAttribute('aria-expanded', String(open));
      this.find(`#${target.field.id}-formula`).hidden = !open;
    } else if (target.field.as === 'classes') {
      const digit = Number(button.value);
      const { classes } = this.#setup;
      const others = classes.filter((each) => each !== digit);
      const next = others.length === classes.length ? [...classes, digit].sort((a, b) => a - b) : others;
      if (next.length) this.#change(target.field, next);
    }
  }

  /** @param {Field} field @param {unknown} value */
  #change(field, value) {
    const before = this.#setup;
    const { corruption, penalties } = settingsOf(before);
    for (const each of [...corruption, ...penalties]) this.#remembered.set(each.kind, each);
    this.setup = applyChange(before, field.change(value, this.#remembered));
    const changed = JSON.stringify(before) !== JSON.stringify(this.#setup);
    if (changed) this.emit('ae-change', { setup: this.#setup });
  }
}

define('ae-experiment', AeExperiment);
