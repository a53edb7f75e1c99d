import { CORRUPTIONS } from '../../experiment/kinds/corruptions.js';
import { levelOf } from '../../experiment/page-state.js';
import { formatDecimals, t } from '../../strings/t.js';
import { AeElement, define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';

/**
 * @typedef {import('../../experiment/page-state.js').State} State
 * @typedef {import('../../experiment/page-state.js').LevelName} LevelName
 * @typedef {Pick<State, 'corruption' | LevelName>} Noise
 */

const NO_LEVEL = { label: t`Level`, high: 1 };

const HTML = /* html */ `
<div class="kinds" role="radiogroup" aria-label="${t`Corruption`}">
  ${Object.entries(CORRUPTIONS)
    .map(
      ([kind, { label, helpOnce }]) => `
  <label title="${helpOnce}"><input type="radio" name="kind" value="${kind}"><span>${label}</span></label>`,
    )
    .join('')}
</div>
<label class="level"><span class="name" id="name"></span><output class="number"></output>
  <input type="range" aria-labelledby="name" aria-describedby="help"></label>
<div class="noise"><p class="note" id="help"></p>
<button type="button" title="${t`Draw the noise again from another seed`}">${t`New noise`}</button></div>`;

const CSS = /* css */ `
.kinds { display: flex; flex-wrap: wrap; gap: 1px; }
.kinds label { position: relative; flex: 1 1 auto; }
.kinds span {
  display: grid; place-items: center; min-height: var(--_control); padding: 0 .25rem;
  white-space: nowrap; cursor: pointer; color: var(--_accent); background: var(--_raised);
}
.kinds label:first-child span { border-radius: 4px 0 0 4px; }
.kinds label:last-child span { border-radius: 0 4px 4px 0; }
.kinds span:hover { box-shadow: inset 0 0 0 1px; }
.kinds input { position: absolute; inset: 0; opacity: 0; cursor: pointer; }
.kinds input:checked + span { color: var(--_on-accent); background: var(--_accent); }
.kinds input:focus-visible + span { outline: 2px solid var(--_accent); outline-offset: 2px; z-index: 1; }
.level { display: grid; grid-template-columns: 1fr auto; margin-top: .75rem; line-height: 1.25rem; }
.level input {
  grid-column: 1 / -1; width: 100%; height: 1.75rem; accent-color: var(--_accent); cursor: pointer;
}
.level input:disabled { cursor: default; }
.noise { display: grid; grid-template-columns: 1fr auto; gap: .75rem; align-items: start; margin-top: .25rem; }
.noise .note { min-height: 2.5rem; }`;

/**
 * Chooses the kind and the level of a corruption, and draws its noise again from another seed.
 *
 * @fires ae-change detail { corruption }, or its level by name, such as { probability }, while dragged; { seed: 'new' } for new noise
 */
export class AeCorruption extends withProperties(AeElement, {
  value: { value: /** @type {Noise} */ ({ corruption: 'none', probability: 0, std_dev: 0 }) },
}) {
  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    this.find('.kinds').addEventListener(
      'change',
      (event) => this.#change({ corruption: /** @type {any} */ (event.target).value }),
      { signal },
    );
    this.find('[type=range]').addEventListener('input', () => this.#slide(), { signal });
    this.find('button').addEventListener('click', () => this.emit('ae-change', { seed: 'new' }), { signal });
  }

  changed() {
    const noise = this.value;
    const { helpOnce, numbers } = CORRUPTIONS[noise.corruption];
    const [{ label, high } = NO_LEVEL] = Object.values(numbers);
    const level = levelOf(noise.corruption);
    const none = level === undefined;
    const amount = level ? noise[level] : 0;
    const range = /** @type {HTMLInputElement} */ (this.find('[type=range]'));
    /** @type {HTMLInputElement} */ (this.find(`[value=${noise.corruption}]`)).checked = true;
    Object.assign(range, { min: '0', max: String(high), step: '0.01', disabled: none });
    range.value = String(amount);
    /** @type {HTMLButtonElement} */ (this.find('button')).disabled = none;
    this.find('.name').textContent = label;
    this.find('output').textContent = none ? '–' : formatDecimals(amount, 2);
    this.find('#help').textContent = helpOnce;
  }

  #slide() {
    const amount = Math.round(Number(/** @type {HTMLInputElement} */ (this.find('[type=range]')).value) * 100) / 100;
    const level = levelOf(this.value.corruption);
    if (level) this.#change({ [level]: amount });
  }

  /** @param {Partial<Noise>} change @returns {Noise} */
  #with(change) {
    return { ...this.value, ...change };
  }

  /** @param {Partial<Noise>} change */
  #change(change) {
    this.value = this.#with(change);
    this.emit('ae-change', change);
  }
}

define('ae-corruption', AeCorruption);
