import { AeElement, define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';

/** @typedef {import('../../experiment/page-state.js').State} State */
/** @typedef {Pick<State, 'corruption' | 'probability' | 'std_dev'>} Value */

/** @type {Record<State['corruption'], { title: string, level: string, help: string }>} */
const WORDS = {
  none: { title: 'None', level: 'Level', help: 'The network gets your digit as it is.' },
  masking: { title: 'Masking', level: 'Probability', help: 'Each pixel turns black with this probability.' },
  gaussian: { title: 'Gaussian', level: 'Standard deviation', help: 'Each pixel gets a normal random number added.' },
  salt_and_pepper: {
    title: 'Salt & pepper',
    level: 'Probability',
    help: 'Each pixel turns black or white with this probability.',
  },
};

const HTML = /* html */ `
<div class="kinds" role="radiogroup" aria-label="Corruption">
  ${Object.entries(WORDS)
    .map(
      ([kind, { title, help }]) => `
  <label title="${help}"><input type="radio" name="kind" value="${kind}"><span>${title}</span></label>`,
    )
    .join('')}
</div>
<label class="level"><span class="name" id="name"></span><output class="number"></output>
  <input type="range" aria-labelledby="name" aria-describedby="help"></label>
<div class="noise"><p class="note" id="help"></p>
<button type="button" title="Draw the noise again from another seed">New noise</button></div>`;

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
 * @fires ae-change detail { corruption }, { probability } or { std_dev }, while dragged; { seed: 'new' } for new noise
 */
export class AeCorruption extends withProperties(AeElement, {
  value: { value: /** @type {Value} */ ({ corruption: 'none', probability: 0, std_dev: 0 }) },
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
    const { corruption, probability, std_dev } = this.value;
    const { level, help } = WORDS[corruption];
    const none = corruption === 'none';
    const deviation = corruption === 'gaussian';
    const amount = none ? 0 : deviation ? std_dev : probability;
    const range = /** @type {HTMLInputElement} */ (this.find('[type=range]'));
    /** @type {HTMLInputElement} */ (this.find(`[value=${corruption}]`)).checked = true;
    Object.assign(range, { min: '0', max: deviation ? '1.5' : '1', step: '0.01', disabled: none });
    range.value = String(amount);
    /** @type {HTMLButtonElement} */ (this.find('button')).disabled = none;
    this.find('.name').textContent = level;
    this.find('output').textContent = none ? '–' : amount.toFixed(2);
    this.find('#help').textContent = help;
  }

  #slide() {
    const amount = Math.round(Number(/** @type {HTMLInputElement} */ (this.find('[type=range]')).value) * 100) / 100;
    this.#change(this.value.corruption === 'gaussian' ? { std_dev: amount } : { probability: amount });
  }

  /** @param {Partial<Value>} change @returns {Value} */
  #with(change) {
    return { ...this.value, ...change };
  }

  /** @param {Partial<Value>} change */
  #change(change) {
    this.value = this.#with(change);
    this.emit('ae-change', change);
  }
}

define('ae-corruption', AeCorruption);
