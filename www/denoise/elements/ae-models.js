import { t } from '../../strings/t.js';
import { AeElement, define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';

const HTML = /* html */ `
<label title="${t`Which trained network rebuilds the digit`}"><span>${t`Model`}</span><select></select></label>
<button type="button" aria-label="${t`Open a model file`}"
  title="${t`Use a .safetensors or .safetensors.gz file of yours; it stays on this machine`}">${t`Open…`}</button>
<input type="file" accept=".safetensors,.gz" hidden>`;

const CSS = /* css */ `
:host { display: flex; gap: .25rem; align-items: center; }
label { display: flex; gap: .5rem; align-items: center; min-width: 0; }
/* The same with any names in it: what stands beside it stays where it is. */
select { width: var(--ae-models-width, 8.5rem); min-width: 0; text-overflow: ellipsis; }`;

/**
 * Chooses the model: from the list, or a file.
 *
 * @fires ae-change detail { model } or { file }
 */
export class AeModels extends withProperties(AeElement, {
  /** What there is to choose from. */
  models: { value: /** @type {{ name: string, title: string, about: string }[]} */ ([]) },
  /** Name of the model that is chosen. */
  model: { value: '', attribute: String },
}) {
  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const file = /** @type {HTMLInputElement} */ (this.find('input'));
    this.#select.addEventListener(
      'change',
      () => {
        this.model = this.#select.value;
        this.emit('ae-change', { model: this.model });
      },
      { signal },
    );
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

  /** @param {string} name */
  changed(name) {
    if (name === 'models') {
      const options = this.models.map(({ name: value, title, about }) =>
        Object.assign(new Option(title, value), { title: about }),
      );
      this.#select.replaceChildren(...options);
      // One that is not in the list leaves the first of the list chosen.
      if (this.models.every((each) => each.name !== this.model)) return;
    }
    this.#select.value = this.model;
  }

  get #select() {
    return /** @type {HTMLSelectElement} */ (this.find('select'));
  }
}

define('ae-models', AeModels);
