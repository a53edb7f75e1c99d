import { AeElement, define } from '../../ui/element.js';

const HTML = /* html */ `
<label title="Which trained network rebuilds the digit"><span>Model</span><select></select></label>
<button type="button" aria-label="Open a model file"
  title="Use a .safetensors or .safetensors.gz file of yours; it stays on this machine">Open…</button>
<input type="file" accept=".safetensors,.gz" hidden>`;

const CSS = /* css */ `
:host { display: flex; gap: .25rem; align-items: center; }
label { display: flex; gap: .5rem; align-items: center; min-width: 0; }
select { max-width: 12rem; min-width: 0; }`;

/**
 * Chooses the model: from the list, or a file.
 *
 * @fires ae-change detail { model } or { file }
 */
export class AeModels extends AeElement {
  static properties = ['models', 'model'];

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const file = /** @type {HTMLInputElement} */ (this.find('input'));
    this.#select.addEventListener('change', () => this.emit('ae-change', { model: this.#select.value }), { signal });
    this.find('button').addEventListener('click', () => file.click(), { signal });
    file.addEventListener(
      'change',
      () => {
        if (file.files?.[0]) this.emit('ae-change', { file: file.files[0] });
        file.value = '';
      },
      { signal },
    );
  }

  /** @param {{ name: string, title: string, about: string }[]} models */
  set models(models) {
    const chosen = this.#select.value;
    this.#select.replaceChildren(
      ...models.map(({ name, title, about }) => {
        const option = new Option(title, name);
        option.title = about;
        return option;
      }),
    );
    if (chosen) this.#select.value = chosen;
  }

  get model() {
    return this.#select.value;
  }

  set model(name) {
    this.#select.value = name;
  }

  get #select() {
    return /** @type {HTMLSelectElement} */ (this.find('select'));
  }
}

define('ae-models', AeModels);
