import { threeDigits, twoDigits } from '../draw/numbers.js';
import { PRESETS } from '../experiment/presets.js';
import { formatNumber, t } from '../strings/t.js';
import { copyField } from '../ui/dialog.js';
import { AeElement, define } from '../ui/element.js';
import { readNumber } from '../ui/read-number.js';
import { LONGEST_QUESTION, makeLesson, readLessonGoal } from './lesson.js';
import { CSS, HTML } from './maker-template.js';

/**
 * What the page shows now.
 * @typedef {object} Page
 * @property {import('../experiment/types.js').Setup} setup
 * @property {number | undefined} sse of the network in training; undefined before any
 * @property {number} epochs it has trained
 * @property {string} site the folder that the page is in
 */

const BOUND = { low: 0, high: 1e6 };
const MOST = { low: 1, high: 1024, whole: true };

/** Writes the link of a lesson that begins with what the page shows. */
export class AeLessonMaker extends AeElement {
  /** @type {Page | undefined} */
  #page;

  constructor() {
    super(HTML, CSS);
    this.#area('#question').maxLength = LONGEST_QUESTION;
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const dialog = this.#dialog;
    dialog.addEventListener('input', () => this.#write(), { signal });
    dialog.addEventListener('change', () => this.#write(), { signal });
    this.find('.close').addEventListener('click', () => dialog.close(), { signal });
    this.find('.copy').addEventListener(
      'click',
      () => copyField(this.#field('#link'), this.find('.copy'), t`Copy link`),
      { signal },
    );
  }

  /** @param {Omit<Page, 'setup'> & { setup: Page['setup'] | undefined }} page without a setup before any was chosen: the first is meant */
  open(page) {
    const { setup = /** @type {typeof PRESETS[number]} */ (PRESETS[0]).setup, sse, site } = page;
    this.#page = { ...page, setup };
    // A little below what was reached here is a goal that asks for something.
    if (!this.#field('#bound').value) this.#field('#bound').value = sse === undefined ? '7' : twoDigits(0.9 * sse);
    if (!this.#field('#most').value) this.#field('#most').value = String(setup.experiment.model.latent_dim);
    /** @type {HTMLAnchorElement} */ (this.find('.check')).href = new URL('check.html', site).href;
    this.#dialog.showModal();
    this.#write();
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.find('dialog'));
  }

  /** @param {string} selector */
  #field(selector) {
    return /** @type {HTMLInputElement} */ (this.find(selector));
  }

  /** @param {string} selector */
  #area(selector) {
    return /** @type {HTMLTextAreaElement} */ (this.find(selector));
  }

  /** @param {string} name of check boxes */
  #ticked(name) {
    const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (this.#dialog.querySelectorAll(`[name=${name}]:checked`));
    return [...boxes].map(({ value }) => value);
  }

  /** @returns {{ bound: number, most: number | undefined } | { refusal: string }} */
  #numbers() {
    const bound = readNumber(this.#field('#bound').value, BOUND);
    if ('refusal' in bound) return bound;
    const text = this.#field('#most').value;
    const most = text.trim() ? readNumber(text, MOST) : { value: undefined };
    return 'refusal' in most ? most : { bound: bound.value, most: most.value };
  }

  #write() {
    const page = this.#page;
    if (!page) return;
    const numbers = this.#numbers();
    const own = page.setup.data === 'own';
    const refusal = own
      ? t`Images of your own are not part of a link: choose data that every student has.`
      : 'refusal' in numbers
        ? numbers.refusal
        : '';
    this.find('.refusal').textContent = refusal;
    this.find('.refusal').hidden = !refusal;
    /** @type {HTMLButtonElement} */ (this.find('.copy')).disabled = refusal !== '';
    this.find('.try').hidden = refusal !== '';
    const { value: goal } = 'refusal' in numbers ? { value: undefined } : readLessonGoal(`sse<${numbers.bound}`);
    if (refusal || 'refusal' in numbers || !goal) {
      this.#field('#link').value = '';
      this.find('.reach').textContent = '';
      return;
    }
    const lesson = makeLesson({
      question: this.#area('#question').value,
      goal,
      most: numbers.most,
      hide: this.#ticked('hide'),
      free: /** @type {import('./lesson.js').Group[]} */ (this.#ticked('free')),
      setup: page.setup,
    });
    const link = `${page.site}#lesson=${lesson.word}`;
    this.#field('#link').value = link;
    /** @type {HTMLAnchorElement} */ (this.find('.try')).href = link;
    const reach = reachOf(page, numbers);
    if (this.find('.reach').textContent !== reach) this.find('.reach').textContent = reach;
  }
}

/** Whether the goal can be reached, as far as this page knows. @param {Page} page @param {{ bound: number, most: number | undefined }} goal */
function reachOf({ setup, sse, epochs }, { bound, most }) {
  const numbers = setup.experiment.model.latent_dim;
  if (sse === undefined || epochs === 0) {
    return t`Nothing was trained here yet, so nobody knows whether this can be reached: train first.`;
  }
  const [value, after] = [threeDigits(sse), formatNumber(Math.round(10 * epochs) / 10)];
  if (most !== undefined && numbers > most) {
    return t`Not tried here: the network of this page has ${numbers} numbers in its code, and SSE ${value} after ${after} epochs.`;
  }
  return sse < bound
    ? t`Reached here: SSE ${value} after ${after} epochs.`
    : t`Not reached here yet: SSE ${value} after ${after} epochs.`;
}

define('ae-lesson-maker', AeLessonMaker);
