import { AeElement, define } from '../../ui/element.js';

const HTML = /* html */ `
<canvas width="28" height="28" role="img"></canvas>
<div class="message" hidden><p role="status"></p><button type="button" hidden>Retry</button></div>`;

const CSS = /* css */ `
:host { position: relative; aspect-ratio: 1; background: #000; box-shadow: 0 0 0 1px var(--ae-line, #d5d8dc); }
canvas { display: block; width: 100%; height: 100%; image-rendering: pixelated; }
.message {
  position: absolute; inset: 0; display: flex; flex-direction: column; align-items: center; justify-content: center;
  gap: .5rem; padding: .5rem; overflow: auto; font-size: var(--ae-small, .8125rem); line-height: 1.25rem; color: #d6d8dc; text-align: center;
}
.message p { overflow-wrap: anywhere; }
.message button { background: #2b2f36; color: #9cc2ff; }`;

/**
 * One small picture with crisp pixels. Says in words why there is none.
 *
 * @attr label what the picture is, for people who do not see it
 * @fires ae-retry when a person asks for another try after a failure
 */
export class AeImage extends AeElement {
  static properties = ['image', 'message', 'retry'];
  /** @type {ImageData | null} */
  #image = null;

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    this.find('canvas').setAttribute('aria-label', this.getAttribute('label') ?? 'Picture');
    this.find('button').addEventListener('click', () => this.emit('ae-retry'), { signal });
  }

  get image() {
    return this.#image;
  }

  /** Showing a picture takes any message away. */
  set image(image) {
    this.#image = image;
    const canvas = /** @type {HTMLCanvasElement} */ (this.find('canvas'));
    // A few hundred pixels, always written whole: no work for a GPU.
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

  /** Why there is no picture; empty for none. */
  get message() {
    return this.find('p').textContent ?? '';
  }

  set message(text) {
    if (text === this.message) return;
    this.find('p').textContent = text;
    this.find('.message').hidden = !text;
    this.find('canvas').style.visibility = text ? 'hidden' : '';
    if (!text) this.retry = false;
  }

  /** Whether the message offers another try. */
  get retry() {
    return !this.find('button').hidden;
  }

  set retry(offered) {
    this.find('button').hidden = !offered;
  }
}

define('ae-image', AeImage);
