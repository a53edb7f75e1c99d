import { onDark } from '../../draw/colour.js';
import { divergingTable } from '../../draw/diverging.js';
import { png } from '../../draw/png.js';
import { colourTiles, drawTiles, layoutTiles, tileAt } from '../../draw/tiles.js';
import { make } from '../../ui/dom.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { sharp, VisibleElement } from '../../ui/visible-element.js';
import { formatDecimals, t } from '../../strings/t.js';

/** @typedef {import('../protocol.js').Atoms} Atoms */

const HTML = /* html */ `
<canvas tabindex="0" role="slider" aria-label="${t`The chosen atom, the most used first`}" aria-valuemin="1" aria-valuemax="1" aria-valuenow="1"></canvas>`;

const CSS = /* css */ `
:host { display: block; aspect-ratio: 12 / 11; }
canvas { display: block; width: 100%; height: 100%; cursor: pointer; }
canvas:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }`;

/**
 * A sheet of atoms, of which one is chosen.
 *
 * @fires ae-choose when a person chooses another; detail its number in the code
 */
export class AeAtoms extends withProperties(VisibleElement, {
  /** Null until there is a network. */
  atoms: { value: /** @type {Atoms | null} */ (null) },
  /** The chosen number of the code; -1 for none. */
  unit: { value: -1, attribute: Number },
}) {
  /** Tiles as they are painted, kept until tiles or theme change. @type {{ atoms: Atoms, dark: boolean, sheet: HTMLCanvasElement } | undefined} */
  #painted;

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const canvas = this.#canvas;
    canvas.addEventListener(
      'click',
      ({ offsetX, offsetY }) => this.#choose(tileAt(this.#tiling, this.#count, offsetX, offsetY)),
      { signal },
    );
    canvas.addEventListener('keydown', (event) => this.#key(event), { signal });
    super.connected(signal);
  }

  /** The sheet as a PNG file. @returns {Promise<Blob>} */
  picture() {
    this.paint();
    return png(this.#canvas);
  }

  paint() {
    const { atoms, inks } = this;
    const dark = onDark(inks);
    this.#say();
    const picture = sharp(this.#canvas);
    if (!picture || !atoms) return;
    if (this.#painted?.atoms !== atoms || this.#painted.dark !== dark)
      this.#painted = { atoms, dark, sheet: paintSheet(atoms, dark) };
    const features = { ...atoms, dead: atoms.dead, totalDead: 0 };
    drawTiles(picture.context, this.#painted.sheet, { features, tiling: this.#tiling, marked: this.#at, inks });
  }

  get #canvas() {
    return /** @type {HTMLCanvasElement} */ (this.find('canvas'));
  }

  get #count() {
    return this.atoms?.units.length ?? 0;
  }

  get #tiling() {
    return layoutTiles(this.#count, this.#canvas.clientWidth, this.#canvas.clientHeight);
  }

  /** Where the chosen one stands; -1 for none. */
  get #at() {
    return this.atoms?.units.indexOf(this.unit) ?? -1;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const [at, count, { columns }] = [this.#at, this.#count, this.#tiling];
    /** @type {Record<string, number>} */
    const to = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at - columns,
      ArrowDown: at + columns,
      Home: 0,
      End: count - 1,
    };
    const next = to[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (next >= 0 && next < count) this.#choose(next);
  }

  /** @param {number} at */
  #choose(at) {
    const unit = this.atoms?.units[at];
    if (unit === undefined || at === this.#at) return;
    this.unit = unit;
    this.emit('ae-choose', unit);
  }

  #say() {
    const { atoms } = this;
    const at = Math.max(0, this.#at);
    const percent = formatDecimals(100 * (atoms?.shares[at] ?? 0), 0);
    const canvas = this.#canvas;
    canvas.setAttribute('aria-valuemax', String(Math.max(1, this.#count)));
    canvas.setAttribute('aria-valuenow', String(at + 1));
    canvas.setAttribute(
      'aria-valuetext',
      atoms
        ? atoms.dead[at]
          ? t`Atom ${(atoms.units[at] ?? 0) + 1}, dead`
          : t`Atom ${(atoms.units[at] ?? 0) + 1}, used by ${percent} % of the digits`
        : t`No atoms yet`,
    );
  }
}

/** @param {Atoms} atoms @param {boolean} dark */
function paintSheet(atoms, dark) {
  const { side, units } = atoms;
  const sheet = make('canvas', { width: side, height: Math.max(1, side * units.length) });
  const features = { ...atoms, totalDead: 0 };
  if (units.length)
    sheet.getContext('2d')?.putImageData(new ImageData(colourTiles(features, divergingTable(dark)), side), 0, 0);
  return sheet;
}

define('ae-atoms', AeAtoms);
