import { t } from '../strings/t.js';
import { AeElement, define } from './element.js';
import { withProperties } from './properties.js';

const HTML = /* html */ `
<canvas width="28" height="28" role="img" aria-label="${t`Picture`}"></canvas>
<div class="message" hidden><p role="status"></p><button type="button" hidden>${t`Retry`}</button></div>`;

const CSS = /* css */ `
:host { position: relative; aspect-ratio: 1; background: var(--_blank); box-shadow: 0 0 0 1px var(--_line); }
canvas { display: block; width: 100%; height: 100%; image-rendering: pixelated; }
.message {
  position: absolute; inset: 0; display: flex; flex-direction: column; align-items: center; justify-content: center;
  gap: .5rem; padding: .5rem; overflow: auto; font-size: var(--_small); line-height: 1.25rem; color: var(--_blank-text); text-align: center;
}
.message p { overflow-wrap: anywhere; }
.message button { background: var(--_blank-raised); color: var(--_blank-accent); }`;

/**
 * Shows one small picture with crisp pixels, or says why there is none.
 *
 * @fires ae-retry when a person asks for another try after a failure
 */
export class AeImage extends withProperties(AeElement, {
  /** What the picture is, for people who do not see it. */
  label: { value: t`Picture`, attribute: String },
  /** An image takes any message away. */
  image: { value: /** @type {ImageData | null} */ (null) },
  /** Why there is no picture; empty for none. */
  message: { value: '', attribute: String },
  /** Whether the message offers another try. */
  retry: { value: false, attribute: Boolean },
}) {
  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    this.find('button').addEventListener('click', () => this.emit('ae-retry'), { signal });
  }

  /** @param {string} name @param {unknown} before */
  changed(name, before) {
    if (name === 'image') this.#paint(this.image);
    else if (name === 'retry') this.find('button').hidden = !this.retry;
    else if (name === 'label') this.find('canvas').setAttribute('aria-label', this.label);
    else if (this.message !== before) this.#say(this.message);
  }

  /** @param {ImageData | null} image */
  #paint(image) {
    const canvas = /** @type {HTMLCanvasElement} */ (this.find('canvas'));
    // A few hundred pixels that are always written whole are no work for a GPU.
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!image) {
      context?.clearRect(0, 0, canvas.width, canvas.height);
      return;
    }
    if (canvas.width !== image.width) canvas.width = image.width;
    if (canvas.height !== image.height) canvas.height = image.height;
    context?.putImageData(image, 0, 0);
    this.message = '';
  }

  /** @param {string} message */
  #say(message) {
    this.find('p').textContent = message;
    this.find('.message').hidden = !message;
    this.find('canvas').style.visibility = message ? 'hidden' : '';
    if (!message) this.retry = false;
  }
}

define('ae-image', AeImage);
