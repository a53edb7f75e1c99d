import { make } from '../../ui/dom.js';
import { AeElement, define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';

/** @typedef {{ name: string, title: string, part: string, watch: string }} Preset */

const OWN = 'Your own';
const OWN_WORDS = 'Settings of your own. Copy the link to keep them, or choose a preset to go back.';

const HTML = /* html */ `
<div class="choice"><label title="Ready-made experiments, one for each thing there is to see"><span>Preset</span><select aria-describedby="watch"></select></label>
<p class="note" id="watch"></p></div>`;

const CSS = /* css */ `
:host { container-type: inline-size; font-size: var(--_small); }
.choice { display: grid; grid-template-columns: minmax(0, 1fr); gap: .5rem 1.5rem; }
label { display: flex; gap: .5rem; align-items: center; font-weight: 600; }
select { flex: 1; min-width: 0; text-overflow: ellipsis; }
.note { max-width: 64ch; }
@container (min-width: 40rem) { .choice { grid-template-columns: 18rem minmax(0, 1fr); align-items: start; } }`;

/**
 * Chooses an experiment, and says what to look for in it.
 *
 * @fires ae-change detail { preset }, a name
 */
export class AePresets extends withProperties(AeElement, {
  presets: { value: /** @type {readonly Preset[]} */ ([]) },
  /** Name of the preset that is set; empty for a setup of one's own. */
  value: { value: '', attribute: String },
}) {
  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    this.#select.addEventListener(
      'change',
      () => {
        this.value = this.#select.value;
        this.emit('ae-change', { preset: this.value });
      },
      { signal },
    );
  }

  /** @param {string} name */
  changed(name) {
    if (name === 'presets') this.#fill(this.presets);
    const { presets, value } = this;
    this.#select.value = value;
    const preset = presets.find((each) => each.name === value);
    this.find('.note').textContent = preset?.watch ?? (presets.length ? OWN_WORDS : '');
  }

  /** @param {readonly Preset[]} presets */
  #fill(presets) {
    // A setup of one's own is shown as one, and cannot be chosen.
    const own = new Option(OWN, '');
    own.hidden = true;
    const groups = [...new Set(presets.map(({ part }) => part))].map((part) => {
      const options = presets.filter((each) => each.part === part).map(({ title, name }) => new Option(title, name));
      return make('optgroup', { label: part }, ...options);
    });
    this.#select.replaceChildren(own, ...groups);
  }

  get #select() {
    return /** @type {HTMLSelectElement} */ (this.find('select'));
  }
}

define('ae-presets', AePresets);
