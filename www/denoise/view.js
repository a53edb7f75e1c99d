import { formatDecimals, formatNumber, t } from '../strings/t.js';
import './elements/index.js';
import { BusyMark } from '../ui/busy-mark.js';
import { adopt } from '../ui/element.js';
import { MeanTime } from './mean-time.js';
import { CSS } from './style.js';
import { HTML } from './template.js';

/** @typedef {import('../engine/inference/protocol.js').Rebuilt} Rebuilt */
/** @typedef {import('../engine/inference/protocol.js').Decoded} Decoded */
/** @typedef {import('../engine/inference/protocol.js').ModelInfo} ModelInfo */
/** @typedef {import('../engine/inference/protocol.js').Digit} Digit */
/** @typedef {import('../ui/ae-image.js').AeImage} AeImage */
/** @typedef {import('./elements/ae-flow.js').AeFlow} AeFlow */
/** @typedef {import('../ui/ae-notices.js').AeNotices} AeNotices */

/** Parts that a page may hide. */
const HIDEABLE = {
  models: '#models',
  copy: '#copy',
  digits: '#digits',
  seen: '#seen, .own h3, #origin',
  corruption: '#corruption',
  code: '#code, .at-code, .network',
  scores: '.results',
};

/** The parts of one instrument, and how each outcome looks there. Decides nothing. */
export class DenoiseView {
  #root;
  #announce;
  #times = new MeanTime();
  /** All parts by id: they outlive the root's content. @type {Map<string, HTMLElement>} */
  #parts;

  /** @param {ShadowRoot} root is filled @param {(text: string) => void} announce */
  constructor(root, announce) {
    this.#root = root;
    this.#announce = announce;
    /** Says that something asked for is not shown yet. */
    this.busy = new BusyMark(root.host);
    adopt(root, CSS);
    root.innerHTML = HTML;
    this.#parts = new Map(
      [...root.querySelectorAll('[id]')].map((part) => [part.id, /** @type {HTMLElement} */ (part)]),
    );
    this.pad = /** @type {import('../ui/pad/ae-draw.js').AeDraw} */ (this.#find('pad'));
    this.digits = /** @type {import('./elements/ae-digits.js').AeDigits} */ (this.#find('digits'));
    this.corruption = /** @type {import('./elements/ae-corruption.js').AeCorruption} */ (this.#find('corruption'));
    this.code = /** @type {import('./elements/code/ae-code.js').AeCode} */ (this.#find('code'));
    this.models = /** @type {import('./elements/ae-models.js').AeModels} */ (this.#find('models'));
    /** Sentences about the link, the model and the engine. */
    this.notices = /** @type {AeNotices} */ (this.#find('notices'));
    /** Sentences about what was put on the pad. */
    this.padNotices = /** @type {AeNotices} */ (this.#find('pad-notices'));
    this.rebuilt = /** @type {AeImage} */ (this.#find('rebuilt'));
    this.restore = /** @type {HTMLButtonElement} */ (this.#find('restore'));
    this.copy = /** @type {HTMLButtonElement} */ (this.#find('copy'));
    /** Everything from the digit to the rebuilt digit. */
    this.instrument = this.#find('instrument');
    this.openImage = /** @type {HTMLInputElement} */ (this.#find('open-image'));
    this.seen = /** @type {AeImage} */ (this.#find('seen'));
    this.corrupted = /** @type {AeImage} */ (this.#find('corrupted'));
    this.error = /** @type {AeImage} */ (this.#find('error'));
    this.scores = /** @type {import('./elements/ae-scores.js').AeScores} */ (this.#find('scores'));
    this.flows = /** @type {AeFlow[]} */ ([this.#find('encoder'), this.#find('decoder')]);
  }

  /** @param {string[]} parts that are not shown, of those that a page may hide */
  set hidden(parts) {
    for (const [name, selector] of Object.entries(HIDEABLE)) {
      for (const part of this.#root.querySelectorAll(selector)) part.toggleAttribute('hidden', parts.includes(name));
    }
  }

  /** Empties the root; an answer that arrives later is shown to nobody. */
  end() {
    this.#root.replaceChildren();
  }

  /**
   * @param {Rebuilt} result @param {boolean} noisy whether the network got it corrupted
   * @param {boolean} flowing whether data is to be seen on its way
   */
  showRebuilt(result, noisy, flowing) {
    this.#say('corrupted-title', noisy ? t`Corrupted` : t`Input`);
    this.corrupted.label = noisy ? t`Corrupted digit` : t`What the network gets: your digit, without noise`;
    this.scores.noisy = noisy;
    this.seen.image = result.seen;
    this.corrupted.image = result.corrupted;
    this.code.code = result.code;
    this.restore.disabled = true;
    this.rebuilt.image = result.rebuilt;
    this.error.image = result.error;
    this.scores.scores = { corrupted: result.sseCorrupted, rebuilt: result.sseRebuilt };
    this.scores.time = this.#times.add(result.ms);
    const [before, after] = [formatDecimals(result.sseCorrupted, 1), formatDecimals(result.sseRebuilt, 1)];
    this.#announce(
      noisy ? t`Squared error ${before} corrupted, ${after} rebuilt.` : t`Squared error ${after} rebuilt.`,
    );
    if (flowing) for (const flow of this.flows) flow.pulse();
  }

  /** @param {Decoded} result @param {boolean} edited whether the code is a person's, not the encoder's */
  showDecoded({ rebuilt, error, sseRebuilt }, edited) {
    this.rebuilt.image = rebuilt;
    this.error.image = error;
    this.scores.scores = { rebuilt: sseRebuilt };
    const sse = formatDecimals(sseRebuilt, 1);
    this.#announce(
      edited
        ? t`Edited code: rebuilt with a squared error of ${sse}.`
        : t`Code put back: rebuilt with a squared error of ${sse}.`,
    );
  }

  /** @param {number} ms of one reconstruction */
  showTime(ms) {
    this.#times.restart(ms);
    this.scores.time = ms;
  }

  showEmpty() {
    this.#clear();
    this.corrupted.message = t`Nothing to corrupt yet.`;
    this.rebuilt.message = t`Draw a digit: an empty pad has nothing to rebuild.`;
  }

  /** Nothing can be computed: says why where the result would be, and offers another try. @param {string} why */
  showStopped(why) {
    this.#clear();
    if (!this.#find('code-size').textContent) this.#say('layers', t`No network yet.`);
    this.corrupted.message = t`Nothing is computed yet.`;
    this.rebuilt.message = why;
    this.rebuilt.retry = true;
  }

  showLoading() {
    this.corrupted.message = t`Loading…`;
    this.rebuilt.message = t`Loading the network…`;
    this.#say('layers', t`Loading the network…`);
    this.rebuilt.retry = false;
  }

  /** @param {ImageData} ramp the colours of the error map */
  showRamp(ramp) {
    /** @type {AeImage} */ (this.#find('ramp')).image = ramp;
  }

  /** @param {ModelInfo} info @param {string} about */
  showModel({ name, layers, latentDim, weights }, about) {
    this.models.model = name;
    const middle = (layers.length - 1) / 2;
    for (const flow of this.flows) flow.layers = layers.slice(0, middle + 1);
    this.#find('encoder').title = t`Encoder: ${layers.slice(0, middle + 1).join(' → ')}`;
    this.#find('decoder').title = t`Decoder: ${layers.slice(middle).join(' → ')}`;
    this.#say('layers', layers.join(' → '));
    this.#say('model-about', t`${formatNumber(weights)} weights. ${about}`);
    this.#say('code-size', latentDim === 1 ? t`: 1 number` : t`: ${latentDim} numbers`);
  }

  /** @param {Digit | null} digit null for a person's own drawing @param {boolean} exact used as it is */
  showOrigin(digit, exact) {
    this.padNotices.clear();
    this.digits.label = digit?.label ?? null;
    if (digit) this.digits.set = digit.set;
    const own = exact
      ? t`Your picture, pixel for pixel.`
      : t`What you draw, scaled to fit 20 × 20 pixels and centred, as MNIST digits are.`;
    this.#say(
      'origin',
      digit
        ? t`Digit ${digit.index} of “${digit.set}”, a ${digit.label}. Draw to start your own, erase to change this one.`
        : own,
    );
  }

  #clear() {
    for (const each of [this.seen, this.corrupted, this.rebuilt, this.error]) each.image = null;
    this.code.code = null;
    this.restore.disabled = true;
    this.scores.scores = null;
  }

  /** @param {string} id @returns {HTMLElement} */
  #find(id) {
    return /** @type {HTMLElement} */ (this.#parts.get(id));
  }

  /** @param {string} id @param {string} text */
  #say(id, text) {
    this.#find(id).textContent = text;
  }
}
