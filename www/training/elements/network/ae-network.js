import { t } from '../../../strings/t.js';
import { fits, layoutNetwork } from '../../../draw/network-layout.js';
import { drawWeights, flowPaths } from '../../../draw/network-links.js';
import { drawValues } from '../../../draw/network-units.js';
import { inWords, stages } from '../../../experiment/network-structure.js';
import { placed } from '../../../figures/place.js';
import { make } from '../../../ui/dom.js';
import { define } from '../../../ui/element.js';
import { Later } from '../../../ui/later.js';
import { withProperties } from '../../../ui/properties.js';
import { sharp, VisibleElement } from '../../../ui/visible-element.js';
import { NOTHING_KEPT } from '../../nothing-kept.js';
import { checkDigit, fillDigits, putImage } from './digit-choice.js';
import { NetworkEditor } from './editor.js';
import { NetworkFlow } from './flow.js';
import { CSS, HTML } from './template.js';
import { unitCard } from './unit-card.js';
import { UnitPointer } from './unit-pointer.js';
import { unitName } from './unit-words.js';

/**
 * @typedef {import('../../../engine/training/protocol.js').ModelConfig} ModelConfig
 * @typedef {import('../../../engine/training/protocol.js').NetworkView} NetworkView
 * @typedef {import('../../../draw/inks.js').Inks} Inks
 */

/** Weights change slowly and take longest to draw: they are drawn again after so long, values at once. */
const WEIGHTS_MS = 400;
const NONE = t`Arrow keys choose a unit`;

/**
 * Shows the network from the corrupted picture to the rebuilt one, with its weights and one digit on its way through,
 * and the controls that change it.
 *
 * @fires ae-change when a person picks a digit, detail { digit }, points at a unit, detail { unit }, null at the end, or edits
 *   the network, detail { model } with all of the new config; the core checks it, and what it would surely refuse cannot be
 *   chosen
 * @fires ae-visible see `VisibleElement`
 */
export class AeNetwork extends withProperties(VisibleElement, {
  /** The structure that is drawn and edited; optional fields have the core's defaults. */
  model: { value: /** @type {ModelConfig} */ ({ input_dim: 784, latent_dim: 32 }) },
  /** What nobody may change: of the network all of it or nothing. */
  kept: { value: NOTHING_KEPT },
  /** Live values; null, or those of another structure, draws the structure alone. */
  view: { value: /** @type {NetworkView | null} */ (null) },
  /** Small pictures to choose from. */
  digits: { value: /** @type {ImageData[]} */ ([]) },
  /** Which of them flows, from 0. */
  digit: { value: 0, attribute: Number },
  /** Pixels along a picture's edge; 0 for points. */
  side: { value: 28, attribute: Number },
  /** Whether its input is corrupted. */
  noisy: { value: true, attribute: Boolean },
  /** Whether drops run along the links, as they do in slow training. */
  pulse: { value: false, attribute: Boolean },
  /** The unit that a person points at; null until it is known. */
  portrait: { value: /** @type {import('../../../engine/training/protocol.js').UnitPicture | null} */ (null) },
}) {
  #editor;
  #pictures = [make('canvas'), make('canvas')];
  #flow;
  /** Along which links drops run. @type {{ paths: ReturnType<typeof flowPaths>, inks: Inks } | undefined} */
  #ways;
  /** How the weights were drawn last, and when. @type {{ at: number, layout: string, inks: Inks } | undefined} */
  #drawn;
  #later = new Later(this);
  /** @type {UnitPointer | undefined} */
  #pointer;
  /** The unit that a person points at. @type {import('../../../engine/training/protocol.js').UnitPlace | null} */
  #unit = null;

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
    this.#showModel(this.model);
    this.find('.digits').addEventListener(
      'change',
      ({ target }) => {
        this.digit = Number(/** @type {HTMLInputElement} */ (target).value);
        this.emit('ae-change', { digit: this.digit });
      },
      { signal },
    );
    this.addEventListener('ae-visible', () => this.#animate(), { signal });
    const [plot, keys, ring, card] = ['.plot', '.units', '.ring', '.unit-card'].map((part) => this.find(part));
    this.#pointer = new UnitPointer({ plot, keys, ring, card }, (unit) => this.#point(unit), signal);
    signal.addEventListener('abort', () => {
      this.#later.stop();
      this.#flow.run(undefined);
    });
    super.connected(signal);
  }

  /** @param {string} name @param {unknown} before */
  changed(name, before) {
    const digits = this.find('.digits');
    if (name === 'pulse') this.#animate();
    else if (name === 'portrait') this.#showUnit();
    else if (name === 'digit') checkDigit(digits, this.digit);
    else if (name === 'digits') {
      if (fillDigits(digits, this.digits, /** @type {ImageData[]} */ (before))) checkDigit(digits, this.digit);
    } else {
      if (['model', 'noisy', 'kept'].includes(name)) this.#showModel(this.model);
      // The controls show again what is the case; the drawing is of it already.
      if (name !== 'model' || JSON.stringify(before) !== JSON.stringify(this.model)) this.refresh();
    }
  }

  /** @param {ModelConfig} model */
  #showModel(model) {
    this.#editor.show(model, this.noisy, this.kept.settings.has('latent_dim') ? this.kept.why : '');
    const words = this.noisy
      ? t`Network from the corrupted input to the rebuilt output: ${inWords(model)}`
      : t`Network from the input to the rebuilt output: ${inWords(model)}`;
    this.find('.values').setAttribute('aria-label', words);
  }

  paint() {
    const picture = sharp(this.#canvas('values'));
    if (!picture) return;
    const { inks, side } = this;
    const columns = stages(this.model);
    const view = this.view && fits(columns, this.view) ? this.view : null;
    const layout = layoutNetwork(columns, picture, side, view);
    const pictures = [view?.input, view?.output].map((image, i) => (image ? putImage(this.#pictures[i], image) : null));
    this.#editor.place(layout);
    this.#pointer?.place(layout, view);
    drawValues(picture.context, layout, { view, side, inks, pictures });
    this.#paintWeights(layout, view, inks);
  }

  /** @param {import('../../../engine/training/protocol.js').UnitPlace | null} unit */
  #point(unit) {
    this.#unit = unit;
    this.#showUnit();
    this.emit('ae-change', { unit });
  }

  /** The card of the unit that somebody points at, beside its ring. */
  #showUnit() {
    const { side, portrait } = this;
    const unit = this.#unit;
    const card = this.find('.unit-card');
    if (!unit) {
      if (card.matches(':popover-open')) card.hidePopover();
      card.hidden = true;
      this.find('.units').setAttribute('aria-valuetext', NONE);
      return;
    }
    const columns = stages(this.model);
    const title = unitName(columns, unit, this.view?.layers[unit.layer]?.units ?? 0);
    const own = portrait?.layer === unit.layer && portrait.unit === unit.unit ? portrait : null;
    card.replaceChildren(
      ...unitCard(title, own, { side, convolved: columns[unit.layer]?.kind === 'conv', inks: this.inks }),
    );
    this.find('.units').setAttribute('aria-valuetext', title);
    card.hidden = false;
    if ('showPopover' in card && !card.matches(':popover-open')) card.showPopover();
    placed(card, this.find('.ring'));
  }

  /** @param {import('../../../draw/network-layout.js').Layout} layout @param {NetworkView | null} view @param {Inks} inks */
  #paintWeights(layout, view, inks) {
    const now = performance.now();
    const drawn = { at: now, layout: JSON.stringify([layout, view !== null]), inks };
    const same = this.#drawn?.layout === drawn.layout && this.#drawn.inks === inks;
    const wait = same ? (this.#drawn?.at ?? 0) + WEIGHTS_MS - now : 0;
    if (wait > 0) return this.#later.set(wait, () => this.refresh());
    this.#later.stop();
    this.#drawn = drawn;
    const picture = sharp(this.#canvas('weights'));
    if (picture) drawWeights(picture.context, layout, view, inks);
    this.#ways = view ? { paths: flowPaths(layout.columns, view), inks } : undefined;
    this.#animate();
  }

  #animate() {
    this.#flow.run(this.pulse && this.visible ? this.#ways : undefined);
  }

  /** @param {'weights' | 'values' | 'flow'} layer @returns {HTMLCanvasElement} */
  #canvas(layer) {
    return this.find(`.${layer}`);
  }
}

define('ae-network', AeNetwork);
