import { t } from '../../../strings/t.js';
import { onDark } from '../../../draw/colour.js';
import { divergingTable } from '../../../draw/diverging.js';
import { png } from '../../../draw/png.js';
import { colourTiles, drawTiles, layoutTiles, tileAt } from '../../../draw/tiles.js';
import '../../../figures/ae-figure.js';
import { CSS, HTML } from './template.js';
import { make } from '../../../ui/dom.js';
import { define } from '../../../ui/element.js';
import { withProperties } from '../../../ui/properties.js';
import { sharp, VisibleElement } from '../../../ui/visible-element.js';

/** @typedef {import('../../../engine/training/protocol.js').Features} Features */
/** @typedef {'encoder' | 'decoder'} Part */

/**
 * Shows what each unit of the first layer looks for, or what each number of the code draws, as signed tiles.
 *
 * @fires ae-change when a person switches between the two; detail { part }
 */
export class AeWeights extends withProperties(VisibleElement, {
  /** Null until there is a network. */
  encoder: { value: /** @type {Features | null} */ (null) },
  decoder: { value: /** @type {Features | null} */ (null) },
  /** Which of both is shown. */
  shown: { value: /** @type {Part} */ ('encoder'), attribute: String },
}) {
  #marked = -1;
  /** Tiles as they are painted, kept until tiles or theme change. @type {{ features: Features, dark: boolean, atlas: HTMLCanvasElement } | undefined} */
  #painted;

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    this.find('.parts').addEventListener(
      'change',
      (event) => {
        this.shown = /** @type {Part} */ (/** @type {HTMLInputElement} */ (event.target).value);
        this.emit('ae-change', { part: this.shown });
      },
      { signal },
    );
    const canvas = this.find('canvas');
    canvas.addEventListener('pointermove', ({ offsetX, offsetY }) => this.#mark(this.#at(offsetX, offsetY)), {
      signal,
    });
    canvas.addEventListener('pointerleave', () => this.#mark(-1), { signal });
    canvas.addEventListener('focus', () => this.#mark(Math.max(0, this.#marked)), { signal });
    canvas.addEventListener('blur', () => this.#mark(-1), { signal });
    canvas.addEventListener('keydown', (event) => this.#key(event), { signal });
    super.connected(signal);
  }

  /** @param {string} name */
  changed(name) {
    if (name === 'shown') this.#marked = -1;
    this.refresh();
  }

  /** The tiles on screen as a PNG file. @returns {Promise<Blob>} */
  picture() {
    this.#marked = -1;
    this.paint();
    return png(this.#canvas);
  }

  paint() {
    const features = this.#features;
    const dark = onDark(this.inks);
    /** @type {HTMLInputElement} */ (this.find(`[value=${this.#part}]`)).checked = true;
    this.find('.empty').hidden = features !== null;
    this.#canvas.setAttribute('aria-disabled', String(!features));
    this.#say(features);
    this.#showKey(dark);
    const picture = sharp(this.#canvas);
    if (!picture || !features) return;
    if (this.#painted?.features !== features || this.#painted.dark !== dark) {
      this.#painted = { features, dark, atlas: paintAtlas(features, dark, this.#painted?.atlas) };
    }
    drawTiles(picture.context, this.#painted.atlas, {
      features,
      tiling: layoutTiles(features.units.length, picture.width, picture.height),
      marked: this.#marked,
      inks: this.inks,
    });
  }

  get #features() {
    return this[this.#part];
  }

  /** @returns {Part} */
  get #part() {
    return this.shown === 'decoder' ? 'decoder' : 'encoder';
  }

  get #canvas() {
    return /** @type {HTMLCanvasElement} */ (this.find('canvas'));
  }

  /** @param {number} x @param {number} y */
  #at(x, y) {
    const count = this.#features?.units.length ?? 0;
    return tileAt(layoutTiles(count, this.#canvas.clientWidth, this.#canvas.clientHeight), count, x, y);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const count = this.#features?.units.length ?? 0;
    const { columns } = layoutTiles(count, this.#canvas.clientWidth, this.#canvas.clientHeight);
    /** @type {Record<string, number>} */
    const to = {
      ArrowLeft: this.#marked - 1,
      ArrowRight: this.#marked + 1,
      ArrowUp: this.#marked - columns,
      ArrowDown: this.#marked + columns,
      Home: 0,
      End: count - 1,
    };
    if (!count || to[event.key] === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#mark(Math.max(0, Math.min(count - 1, to[event.key])));
  }

  /** @param {number} tile -1 for none */
  #mark(tile) {
    if (tile === this.#marked) return;
    this.#marked = tile;
    this.refresh();
  }

  /** @param {Features | null} features */
  #say(features) {
    const count = features?.units.length ?? 0;
    const at = Math.min(Math.max(0, this.#marked), count - 1);
    const unit = features && count ? unitWords(features.units[at] + 1, features.total, Boolean(features.dead[at])) : '';
    this.find('.readout').textContent = this.#marked >= 0 ? unit : '';
    this.find('.dead ae-figure').hidden = !features;
    this.find('.dead span').textContent = features
      ? `${shownWords(count, features.total)} ${deadWords(features.totalDead)}`
      : '';
    const canvas = this.#canvas;
    canvas.setAttribute('aria-valuemax', String(Math.max(1, count)));
    canvas.setAttribute('aria-valuenow', String(Math.max(1, at + 1)));
    canvas.setAttribute('aria-valuetext', unit || t`No units yet`);
  }

  /** @param {boolean} dark */
  #showKey(dark) {
    const ramp = /** @type {HTMLCanvasElement} */ (this.find('.ramp'));
    const table = divergingTable(dark);
    ramp.width = table.length / 4;
    ramp.getContext('2d')?.putImageData(new ImageData(table, ramp.width), 0, 0);
  }
}

/** @param {number} unit @param {number} total @param {boolean} dead */
const unitWords = (unit, total, dead) => (dead ? t`Unit ${unit} of ${total}, dead` : t`Unit ${unit} of ${total}`);

/** @param {number} count @param {number} total */
function shownWords(count, total) {
  if (count < total) return t`The ${count} most used of ${total} units;`;
  return total === 1 ? t`1 unit;` : t`${total} units;`;
}

/** @param {number} dead of all the layer's units, as the activity of the code counts them */
function deadWords(dead) {
  if (dead === 0) return t`none is dead.`;
  return dead === 1
    ? t`1 is dead, the same for every picture (crossed out).`
    : t`${dead} are dead, the same for every picture (crossed out).`;
}

/** @param {Features} features @param {boolean} dark @param {HTMLCanvasElement} [atlas] one to paint over */
function paintAtlas(features, dark, atlas = make('canvas')) {
  const { side, units } = features;
  Object.assign(atlas, { width: side, height: Math.max(1, side * units.length) });
  if (units.length)
    atlas.getContext('2d')?.putImageData(new ImageData(colourTiles(features, divergingTable(dark)), side), 0, 0);
  return atlas;
}

define('ae-weights', AeWeights);
