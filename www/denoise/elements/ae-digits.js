import { AeElement, define } from '../../ui/element.js';

const HTML = /* html */ `
<div class="classes" role="group" aria-label="Pick a digit">
  ${Array.from(
    { length: 10 },
    (_, i) => `
  <button type="button" value="${i}" class="number" title="Another random ${i} from the set">${i}</button>`,
  ).join('')}
</div>
<div class="row">
  <button type="button" name="shuffle" title="A random digit of any class">Shuffle</button>
  <select aria-label="Digit set"
    title="Where picked digits come from: the shipped networks never trained on test digits"></select>
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
export class AeDigits extends AeElement {
  static properties = ['sets', 'set', 'label'];

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

  /** @param {{ name: string, title: string }[]} sets */
  set sets(sets) {
    const select = this.#select;
    const chosen = select.value;
    select.replaceChildren(...sets.map(({ name, title }) => new Option(title, name)));
    if (chosen) select.value = chosen;
  }

  get set() {
    return this.#select.value;
  }

  set set(name) {
    this.#select.value = name;
  }

  /** The class of the digit shown now; null for a drawing. @param {number | null} label */
  set label(label) {
    for (const button of this.shadowRoot?.querySelectorAll('.classes button') ?? []) {
      button.setAttribute('aria-pressed', String(button.getAttribute('value') === String(label)));
    }
  }

  get #select() {
    return /** @type {HTMLSelectElement} */ (this.find('select'));
  }

  /** @param {number | null} label */
  #pick(label) {
    this.emit('ae-change', { set: this.#select.value, label });
  }
}

define('ae-digits', AeDigits);
