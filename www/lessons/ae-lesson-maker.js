import { threeDigits, twoDigits } from '../draw/numbers.js';
import { metricWords } from '../experiment/goal.js';
import { PRESETS } from '../experiment/presets.js';
import { formatNumber, t } from '../strings/t.js';
import { copyField } from '../ui/copy.js';
import { AeElement, define } from '../ui/element.js';
import { readNumber } from '../ui/read-number.js';
import { meets } from './hand-in.js';
import { LONGEST_QUESTION, makeLesson, readLessonGoal } from './lesson.js';
import { CSS, HTML } from './maker-template.js';

/**
 * What the page shows now.
 * @typedef {object} Page
 * @property {import('../experiment/types.js').Setup} setup
 * @property {import('../experiment/goal.js').Measured} measured of the network in training, as far as it is known
 * @property {number} epochs it has trained
 * @property {string} site the folder that the page is in
 */

/** Without anything that was reached here. */
const USUAL = { sse: 7, mse: 0.01, angle: 5, active: 20, jacobian: 1, epoch: 5, step: 100 };
/** @typedef {keyof typeof USUAL} Suggested */
/** What grows with training. @type {Suggested[]} */
const UPWARDS = ['epoch', 'step'];
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
    this.find('#metric').addEventListener('change', () => this.#suggest(), { signal });
    dialog.addEventListener('input', () => this.#write(), { signal });
    dialog.addEventListener('change', () => this.#write(), { signal });
    this.find('.close').addEventListener('click', () => dialog.close(), { signal });
    this.find('.copy').addEventListener('click', () => copyField(this.#field('#link'), this.find('.copy')), { signal });
  }

  /** @param {Omit<Page, 'setup'> & { setup: Page['setup'] | undefined }} page without a setup before any was chosen: the first is meant */
  open(page) {
    const { setup = /** @type {typeof PRESETS[number]} */ (PRESETS[0]).setup, site } = page;
    this.#page = { ...page, setup };
    if (!this.#field('#bound').value) this.#suggest();
    if (!this.#field('#most').value) this.#field('#most').value = String(setup.experiment.model.latent_dim);
    /** @type {HTMLAnchorElement} */ (this.find('.check')).href = new URL('check.html', site).href;
    this.#dialog.showModal();
    this.#write();
  }

  /** A little beyond what was reached here is a goal that asks for something. */
  #suggest() {
    const metric = this.#metric;
    const known = this.#page?.measured[metric];
    const above = UPWARDS.includes(metric);
    this.#field('#side').value = above ? '>' : '<';
    this.#field('#bound').value = known ? twoDigits((above ? 1.1 : 0.9) * known) : String(USUAL[metric]);
  }

  get #metric() {
    return /** @type {Suggested} */ (this.#field('#metric').value);
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
    const { value: goal } =
      'refusal' in numbers
        ? { value: undefined }
        : readLessonGoal(`${this.#metric}${this.#field('#side').value}${numbers.bound}`);
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
    const reach = reachOf(page, goal, numbers.most);
    if (this.find('.reach').textContent !== reach) this.find('.reach').textContent = reach;
  }
}

/** Whether the goal can be reached, as far as this page knows. @param {Page} page @param {import('../experiment/goal.js').Goal} goal @param {number | undefined} most */
function reachOf({ setup, measured, epochs }, goal, most) {
  const numbers = setup.experiment.model.latent_dim;
  if (epochs === 0) {
    return t`Nothing was trained here yet, so nobody knows whether this can be reached: train first.`;
  }
  const name = metricWords(goal.metric);
  const now = measured[goal.metric];
  if (now === undefined) {
    return t`Not known here (${name}): this network has no such figure, or none was seen while it trained.`;
  }
  const [value, after] = [threeDigits(now), formatNumber(Math.round(10 * epochs) / 10)];
  if (most !== undefined && numbers > most) {
    return t`Not tried here: the network of this page has ${numbers} numbers in its code, and ${name} ${value} after ${after} epochs.`;
  }
  return meets({ goal }, now)
    ? t`Reached here: ${name} ${value} after ${after} epochs.`
    : t`Not reached here yet: ${name} ${value} after ${after} epochs.`;
}

define('ae-lesson-maker', AeLessonMaker);
