import { t } from '../../../strings/t.js';
import { SETTINGS } from '../../../experiment/settings.js';
import { clock, progress, rate, standing } from '../../run-status.js';
import '../../../figures/ae-figure.js';
import { CSS, HTML } from './template.js';
import { AeElement, define } from '../../../ui/element.js';
import { showNumber, takeNumber, watchTyping } from '../../../ui/number-input.js';
import { withProperties } from '../../../ui/properties.js';

/** @typedef {import('../../run-status.js').TransportState} TransportState */
/** @typedef {'play' | 'step' | 'reset'} Act what a key may do */

const WAITS = t`It starts as soon as what training needs is here…`;

/** @type {TransportState} */
const LOADING = {
  playing: false,
  ended: '',
  steps: 0,
  epoch: 0,
  epochs: 20,
  patience: 0,
  samplesPerSecond: 0,
  secondsLeft: NaN,
  seed: 0,
  slow: false,
  available: false,
  hash: '',
};

/**
 * Shows the controls of a training run, how far it is, and why it stands still.
 *
 * @fires ae-change detail { act: 'play' | 'pause' | 'step' | 'epoch' | 'reset' | 'new-seed' }, { slow }, { epochs } or
 *   { patience }
 */
export class AeTransport extends withProperties(AeElement, {
  state: { value: LOADING },
}) {
  /** Whether something was pressed that waits until there is something to train. */
  #waits = false;

  constructor() {
    super(HTML, CSS);
    this.state = LOADING;
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    watchTyping(/** @type {ShadowRoot} */ (this.shadowRoot), signal);
    this.find('.buttons').addEventListener('click', (event) => this.#press(event), { signal });
    this.find('.hash').addEventListener('click', () => this.#copy(), { signal });
    this.find('.stops').addEventListener('change', (event) => this.#limit(event), { signal });
  }

  /** @param {string} _name @param {unknown} before */
  changed(_name, before) {
    const { state } = this;
    const { playing, epoch, epochs, patience, samplesPerSecond, secondsLeft, seed, slow, available, hash, kept } =
      state;
    // A press on Train, Step, Epoch or Slow counts before there is anything to train; the rest has nothing to act on.
    for (const button of this.shadowRoot?.querySelectorAll('[data-act=reset], [data-act=new-seed]') ?? []) {
      /** @type {HTMLButtonElement} */ (button).disabled = !available;
    }
    this.find('.stops').inert = !available;
    this.#waits &&= !available;
    const play = this.find('.play');
    play.classList.toggle('playing', playing);
    this.#say('.play span', playing ? t`Pause` : t`Train`);
    this.find('.slow').setAttribute('aria-pressed', String(slow));

    this.#bar(epoch, epochs);
    this.#say('.epoch strong', progress(epoch, epochs));
    this.#say('.rate span', speed(rate(samplesPerSecond), state.samples));
    this.#say('.left', Number.isFinite(secondsLeft) ? t`${clock(secondsLeft)} left` : '');
    this.#say('.seed', t`seed ${seed}`);
    this.#say('.standing p', this.#waits ? WAITS : standing(state));
    this.#say('.verdict', state.verdict ?? '');
    play.title = playTitle(state);

    this.find('.fingerprint').classList.toggle('none', !hash);
    if (hash !== /** @type {TransportState} */ (before).hash) {
      this.#say('code', `${hash.slice(0, 4)}…`);
      this.find('.hash').dataset['whole'] = hash;
      this.find('.hash').title =
        t`Fingerprint of the weights, ${hash}: equal weights have the same one on every machine. Press to copy it.`;
    }
    for (const limit of ['#epochs', '#patience']) this.find(limit).toggleAttribute('disabled', Boolean(kept));
    this.#say('#kept', kept ?? '');
    this.find('#kept').hidden = !kept;
    showNumber(this.find('#epochs'), String(epochs));
    showNumber(this.find('#patience'), String(patience));
  }

  /** @param {number} epoch @param {number} epochs */
  #bar(epoch, epochs) {
    const bar = this.find('.bar');
    const fill = /** @type {HTMLElement} */ (bar.firstElementChild);
    fill.style.transform = `scaleX(${epochs > 0 ? Math.min(1, epoch / epochs) : 0})`;
    // The bar counts whole epochs, since some screen readers tell every change.
    const values = { 'aria-valuemax': String(epochs), 'aria-valuenow': String(Math.min(epochs, Math.floor(epoch))) };
    for (const [name, value] of Object.entries(values)) {
      if (bar.getAttribute(name) !== value) bar.setAttribute(name, value);
    }
  }

  /** @param {Event} event */
  #press({ target }) {
    const button = /** @type {HTMLElement} */ (target).closest('button');
    if (!button) return;
    if (button.classList.contains('slow')) this.emit('ae-change', { slow: !this.state.slow });
    else {
      this.#waits = !this.state.available;
      if (this.#waits) this.#say('.standing p', WAITS);
      this.emit('ae-change', { act: button.dataset.act ?? (this.state.playing ? 'pause' : 'play') });
    }
  }

  /** Does what a press on its button would. @param {Act} act */
  press(act) {
    this.find(act === 'play' ? '.play' : `[data-act=${act}]`).click();
  }

  /** What is no limit leaves the old one, and is said. @param {Event} event */
  #limit({ target }) {
    const input = /** @type {HTMLInputElement} */ (target);
    const name = /** @type {'epochs' | 'patience'} */ (input.id);
    const value = takeNumber(input, SETTINGS[name].limits, this.state[name], this.find('.refusal')) ?? this.state[name];
    input.value = String(value);
    if (value !== this.state[name]) this.emit('ae-change', { [name]: value });
  }

  async #copy() {
    const { hash } = this.state;
    try {
      await navigator.clipboard.writeText(hash);
      this.#say('code', t`copied`);
      setTimeout(() => this.state.hash === hash && this.#say('code', `${hash.slice(0, 4)}…`), 2000);
    } catch {
      // The clipboard may be refused; the whole fingerprint can then be selected.
      this.#say('code', hash);
    }
  }

  /** @param {string} selector @param {string} text */
  #say(selector, text) {
    const element = this.find(selector);
    if (element.textContent !== text) element.textContent = text;
  }
}

/** @param {string} count in a second @param {string | undefined} samples */
function speed(count, samples) {
  if (samples === 'points') return t`${count} points/s`;
  return samples === 'images' ? t`${count} images/s` : t`${count} digits/s`;
}

/** @param {TransportState} state */
function playTitle({ playing, more = 0 }) {
  if (playing) return t`Stop here; Train goes on from where it stands`;
  return more > 0 ? t`Train ${more} more epochs` : t`Train until a stop condition below is met`;
}

define('ae-transport', AeTransport);
