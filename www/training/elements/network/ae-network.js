import { luminance, parseColour } from '../../../draw/colour.js';
import { drawValues, drawWeights, flowPaths } from '../../../draw/network-drawing.js';
import { fits, layoutNetwork } from '../../../draw/network.js';
import { CSS, HTML } from './template.js';
import { define } from '../../../ui/element.js';
import { NetworkEditor } from './editor.js';
import { NetworkFlow } from './flow.js';
import { inWords, stages } from '../../../experiment/network-structure.js';
import { sharp, VisibleElement } from '../../../ui/visible-element.js';

/**
 * @typedef {import('../../../engine/training/protocol.js').ModelConfig} ModelConfig
 * @typedef {import('../../../engine/training/protocol.js').NetworkView} NetworkView
 * @typedef {import('../../../draw/network-drawing.js').Theme} Theme
 */

/** Weights move slowly and have most of what there is to draw: they are drawn again after so long, values at once. */
const WEIGHTS_MS = 400;

/**
 * The network from the corrupted picture to the rebuilt one, with its weights and one digit on its way through, and
 * the controls that change it.
 *
 * @fires ae-change when a person picks a digit, detail { digit }, or edits the network, detail { model } with all of
 *   the new config; its rules are the core's, only what it surely refuses cannot be chosen
 * @fires ae-visible see `VisibleElement`
 */
export class AeNetwork extends VisibleElement {
  static properties = ['model', 'view', 'digits', 'digit', 'side', 'pulse', 'locked'];
  /** @type {ModelConfig} */
  #model = { input_dim: 784, latent_dim: 32 };
  /** @type {NetworkView | null} */
  #view = null;
  /** @type {ImageData[]} */
  #digits = [];
  #digit = 0;
  #side = 28;
  #pulse = false;
  #locked = '';
  #editor;
  #pictures = [document.createElement('canvas'), document.createElement('canvas')];
  #flow;
  /** Where drops can run. @type {{ paths: ReturnType<typeof flowPaths>, theme: Theme } | undefined} */
  #ways;
  /** The weights as they were drawn last. @type {{ at: number, layout: string, theme: Theme } | undefined} */
  #drawn;
  #later = 0;
  /** @type {{ inks: import('../../../ui/visible-element.js').Inks, theme: Theme } | undefined} */
  #colours;

  constructor() {
    super(HTML, CSS);
    this.#editor = new NetworkEditor(/** @type {ShadowRoot} */ (this.shadowRoot), (model) => {
      this.model = model;
      this.emit('ae-change', { model });
    });
    this.#flow = new NetworkFlow(this.#canvas('flow'));
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    this.#editor.listen(signal);
    this.#editor.show(this.#model, this.#locked);
    this.find('.digits').addEventListener(
      'change',
      ({ target }) => {
        this.#digit = Number(/** @type {HTMLInputElement} */ (target).value);
        this.emit('ae-change', { digit: this.#digit });
      },
      { signal },
    );
    this.addEventListener('ae-visible', () => this.#animate(), { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#later);
      this.#flow.run(undefined);
    });
    super.connected(signal);
  }

  get model() {
    return this.#model;
  }

  /** The structure that is drawn and edited; optional fields have the core's defaults. */
  set model(model) {
    this.#model = model;
    this.#editor.show(model, this.#locked);
    this.find('.values').setAttribute(
      'aria-label',
      `Network from the corrupted input to the rebuilt output: ${inWords(model)}`,
    );
    this.refresh();
  }

  get view() {
    return this.#view;
  }

  /** Live values; null, or those of another structure, draws the structure alone. */
  set view(view) {
    this.#view = view;
    this.refresh();
  }

  get digits() {
    return this.#digits;
  }

  /** Small pictures to choose from. @param {ImageData[]} digits */
  set digits(digits) {
    // They come with every look at the network; made anew each time they would lose the focus, and memory.
    if (samePictures(digits, this.#digits)) return;
    this.#digits = digits;
    const held = this.find('.digits');
    held.hidden = digits.length === 0;
    held.innerHTML = digits
      .map(
        (_, i) =>
          `<label title="Sends this digit through the network."><input type="radio" name="digit" value="${i}" aria-label="Digit ${i + 1} of ${digits.length}"><canvas></canvas></label>`,
      )
      .join('');
    held.querySelectorAll('canvas').forEach((canvas, i) => put(canvas, digits[i]));
    this.digit = this.#digit;
  }

  get digit() {
    return this.#digit;
  }

  /** Which of them flows, from 0. */
  set digit(digit) {
    this.#digit = digit;
    const input = /** @type {HTMLInputElement | null} */ (this.find(`.digits [value="${Number(digit)}"]`));
    if (input) input.checked = true;
  }

  get side() {
    return this.#side;
  }

  /** Pixels along a picture's edge; 0 for points. */
  set side(side) {
    this.#side = side;
    this.refresh();
  }

  get pulse() {
    return this.#pulse;
  }

  /** Whether data is seen to flow, as it does while training. */
  set pulse(pulse) {
    this.#pulse = pulse;
    this.#animate();
  }

  get locked() {
    return this.#locked;
  }

  /** A sentence that says why nothing can be edited now; empty when it can. */
  set locked(locked) {
    this.#locked = locked;
    this.#editor.show(this.#model, locked);
  }

  paint() {
    const picture = sharp(this.#canvas('values'));
    if (!picture) return;
    const columns = stages(this.#model);
    const view = this.#view && fits(columns, this.#view) ? this.#view : null;
    const layout = layoutNetwork(columns, picture, this.#side, view);
    const pictures = [view?.input, view?.output].map((image, i) => (image ? put(this.#pictures[i], image) : null));
    const theme = this.#theme;
    this.#editor.place(layout);
    drawValues(picture.context, layout, { view, side: this.#side, theme, pictures });
    this.#paintWeights(layout, view, theme);
  }

  /** @param {import('../../../draw/network.js').Layout} layout @param {NetworkView | null} view @param {Theme} theme */
  #paintWeights(layout, view, theme) {
    const now = performance.now();
    const drawn = { at: now, layout: JSON.stringify([layout, view !== null]), theme };
    const same = this.#drawn?.layout === drawn.layout && this.#drawn.theme === theme;
    clearTimeout(this.#later);
    const wait = same ? (this.#drawn?.at ?? 0) + WEIGHTS_MS - now : 0;
    if (wait > 0) {
      this.#later = setTimeout(() => this.refresh(), wait);
      return;
    }
    this.#drawn = drawn;
    const picture = sharp(this.#canvas('weights'));
    if (picture) drawWeights(picture.context, layout, view, theme);
    this.#ways = view ? { paths: flowPaths(layout.columns, view), theme } : undefined;
    this.#animate();
  }

  get #theme() {
    const { inks } = this;
    if (this.#colours?.inks !== inks) {
      const [positive, negative] = ['.positive', '.negative'].map((sign) => getComputedStyle(this.find(sign)).color);
      this.#colours = { inks, theme: { ...inks, positive, negative, dark: luminance(parseColour(inks.page)) < 0.5 } };
    }
    return this.#colours.theme;
  }

  #animate() {
    this.#flow.run(this.#pulse && this.visible ? this.#ways : undefined);
  }

  /** @param {'weights' | 'values' | 'flow'} layer @returns {HTMLCanvasElement} */
  #canvas(layer) {
    return this.find(`.${layer}`);
  }
}

/** The image as a canvas that can be drawn at any size. @param {HTMLCanvasElement} canvas @param {ImageData} image */
function put(canvas, image) {
  if (canvas.width !== image.width) canvas.width = image.width;
  if (canvas.height !== image.height) canvas.height = image.height;
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  return canvas;
}

/** @param {ImageData[]} a @param {ImageData[]} b */
function samePictures(a, b) {
  return a.length === b.length && a.every(({ data }, i) => data.every((value, at) => value === b[i]?.data[at]));
}

define('ae-network', AeNetwork);
