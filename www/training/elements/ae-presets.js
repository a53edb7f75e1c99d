import { t } from '../../strings/t.js';
import { make } from '../../ui/dom.js';
import { AeElement, define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';

/** @typedef {{ name: string, title: string, part: string, watch: string }} Preset */
/** @typedef {{ label: string, help?: string }} Advice */
/** @typedef {{ setting: string, words: string }} PresetChange */

const OWN = t`Your own`;
const OWN_WORDS = t`Settings of your own. Copy the link to keep them, or choose a preset to go back.`;

const HTML = /* html */ `
<div class="choice"><label title="${t`Ready-made experiments, one for each thing there is to see`}"><span>${t`Preset`}</span><select aria-describedby="watch"></select></label>
<div class="about"><p class="note" id="watch"></p><div class="advice" role="group" aria-label="${t`What to try`}"></div></div>
<div class="changes" hidden><span>${t`Changed:`}</span><ul></ul></div></div>`;

const CSS = /* css */ `
:host { container-type: inline-size; font-size: var(--_small); }
.choice { display: grid; grid-template-columns: minmax(0, 1fr); gap: .5rem 1.5rem; }
label { display: flex; gap: .5rem; align-items: center; font-weight: 600; }
select { flex: 1; min-width: 0; text-overflow: ellipsis; }
.note { max-width: 64ch; }
.changes { color: var(--_muted); }
.changes ul { display: grid; gap: .25rem; list-style: none; margin: 0; padding: 0; }
.changes li { display: flex; flex-wrap: wrap; gap: 0 .5rem; align-items: center; color: var(--_text); }
.changes li span { overflow-wrap: anywhere; }
.changes button { min-height: 1.75rem; padding-inline: .5rem; }
.advice { display: flex; flex-wrap: wrap; gap: .25rem; margin-top: .5rem; }
.advice:empty { display: none; }
/* What was changed stands below the choice, where there is room that nothing else takes. */
@container (min-width: 40rem) {
  .choice { grid-template: auto 1fr / 17.5rem minmax(0, 1fr); align-items: start; }
  .about { grid-area: 1 / 2 / span 2 / auto; }
  .changes { grid-area: 2 / 1; }
}`;

/**
 * Chooses an experiment, says what to look for in it, what to try, and what was changed of it.
 *
 * @fires ae-change detail { preset }, a name; { back }, a setting to put back, or empty for all; { advice }, a place in the list
 */
export class AePresets extends withProperties(AeElement, {
  presets: { value: /** @type {readonly Preset[]} */ ([]) },
  /** Name of the preset that is set, or that what is set is a variant of; empty for a setup of one's own. */
  value: { value: '', attribute: String },
  /** What is not as in the preset. */
  changes: { value: /** @type {PresetChange[]} */ ([]) },
  /** ${t`What to try`} with it. */
  advice: { value: /** @type {readonly Advice[]} */ ([]) },
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
    const pressed = (/** @type {Event} */ { target }) =>
      /** @type {HTMLElement} */ (target).closest('button')?.dataset ?? {};
    this.find('.changes').addEventListener(
      'click',
      (event) => {
        const { back } = pressed(event);
        if (back !== undefined) this.emit('ae-change', { back });
      },
      { signal },
    );
    this.find('.advice').addEventListener(
      'click',
      (event) => {
        const { place } = pressed(event);
        if (place !== undefined) this.emit('ae-change', { advice: Number(place) });
      },
      { signal },
    );
  }

  /** @param {string} name */
  changed(name) {
    if (name === 'presets') this.#fill(this.presets);
    if (name === 'changes') this.#showChanges(this.changes);
    if (name === 'advice') this.#showAdvice(this.advice);
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

  /** @param {PresetChange[]} changes */
  #showChanges(changes) {
    const place = this.find('.changes');
    // Who put one thing back by keys goes on with the next.
    const at = [...place.querySelectorAll('button')].indexOf(
      /** @type {HTMLButtonElement} */ (this.shadowRoot?.activeElement),
    );
    const back = (/** @type {string} */ setting, /** @type {string} */ label, /** @type {string} */ title) => {
      const button = make('button', { type: 'button', title }, label);
      button.dataset['back'] = setting;
      return button;
    };
    const items = changes.map(({ setting, words }) =>
      make('li', {}, make('span', {}, words), back(setting, t`Put back`, t`Put back: ${words}`)),
    );
    if (changes.length > 1) items.push(make('li', {}, back('', t`Put all back`, t`The preset as it was`)));
    place.hidden = changes.length === 0;
    place.querySelector('ul')?.replaceChildren(...items);
    if (at >= 0) (place.querySelectorAll('button')[at] ?? place.querySelector('button') ?? this.#select).focus();
  }

  /** @param {readonly Advice[]} advice */
  #showAdvice(advice) {
    this.find('.advice').replaceChildren(
      ...advice.map(({ label, help = '' }, place) => {
        const button = make('button', { type: 'button', title: help }, label);
        button.dataset['place'] = String(place);
        return button;
      }),
    );
  }

  get #select() {
    return /** @type {HTMLSelectElement} */ (this.find('select'));
  }
}

define('ae-presets', AePresets);
