import { t } from '../../strings/t.js';
import { AeElement, define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';

const HTML = /* html */ `
<div class="classes" role="group" aria-label="${t`Pick a digit`}">
  ${Array.from(
    { length: 10 },
    (_, i) => `
  <button type="button" value="${i}" class="number" title="${t`Another random ${i} from the set`}">${i}</button>`,
  ).join('')}
</div>
<div class="row">
  <button type="button" name="shuffle" title="${t`A random digit of any class`}">${t`Shuffle`}</button>
  <select aria-label="${t`Digit set`}"
    title="${t`Where picked digits come from: the shipped networks never trained on test digits`}"></select>
  <slot></slot>
</div>`;

const CSS = /* css */ `
.classes { display: grid; grid-template-columns: repeat(10, 1fr); gap: 1px; }
.classes button { padding: 0; border-radius: 0; min-width: 1.5rem; }
.classes button:first-child { border-radius: 4px 0 0 4px; }
.classes button:last-child { border-radius: 0 4px 4px 0; }
.row { margin-top: .5rem; flex-wrap: nowrap; }
select { flex: 1; min-width: 0; text-overflow: ellipsis; }`;

/**
 * Chooses a digit by class, at random, or from another set.
 *
 * @slot other ways to get a picture
 * @fires ae-change detail { set, label } where label is null for any class
 */
export class AeDigits extends withProperties(AeElement, {
  /** What there is to choose from. */
  sets: { value: /** @type {{ name: string, title: string }[]} */ ([]) },
  /** Name of the set that is chosen. */
  set: { value: '', attribute: String },
  /** The class of the digit shown now; null for a drawing. */
  label: { value: /** @type {number | null} */ (null), attribute: Number },
}) {
  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    this.find('.classes').addEventListener(
      'click',
      (event) => {
        const button = /** @type {HTMLElement} */ (event.target).closest('button');
        if (button) this.#pick(Number(button.value));
      },
      { signal },
    );
    this.find('[name=shuffle]').addEventListener('click', () => this.#pick(null), { signal });
    this.find('select').addEventListener('change', () => this.#pick(null), { signal });
  }

  /** @param {string} name */
  changed(name) {
    if (name === 'label') this.#mark();
    else if (name === 'set') this.#select.value = this.set;
    else {
      this.#select.replaceChildren(...this.sets.map(({ name: value, title }) => new Option(title, value)));
      // One that is not in the list leaves the first of the list chosen.
      if (this.sets.some((each) => each.name === this.set)) this.#select.value = this.set;
    }
  }

  #mark() {
    for (const button of this.shadowRoot?.querySelectorAll('.classes button') ?? []) {
      button.setAttribute('aria-pressed', String(button.getAttribute('value') === String(this.label)));
    }
  }

  get #select() {
    return /** @type {HTMLSelectElement} */ (this.find('select'));
  }

  /** @param {number | null} label */
  #pick(label) {
    this.set = this.#select.value;
    this.emit('ae-change', { set: this.set, label });
  }
}

define('ae-digits', AeDigits);
