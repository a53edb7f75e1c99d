import { onDark } from '../../draw/colour.js';
import { divergingTable } from '../../draw/diverging.js';
import { colourTiles } from '../../draw/tiles.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { VisibleElement } from '../../ui/visible-element.js';

/** @typedef {import('../protocol.js').Atoms} Atoms */

/** So many pictures of a layer are shown. */
export const PICTURES = 12;
const SIDE = 28;

const HTML = '<canvas></canvas>'.repeat(PICTURES);

const CSS = /* css */ `
:host { display: grid; grid-template-columns: repeat(6, minmax(0, 4rem)); gap: .25rem; }
canvas { display: block; width: 100%; aspect-ratio: 1; image-rendering: pixelated; background: var(--_raised); box-shadow: 0 0 0 1px var(--_line); }
@container (min-width: 652px) { :host { grid-template-columns: repeat(12, minmax(0, 4rem)); } }`;

/** What the most used numbers of a layer draw: orange adds light, violet takes it away, each with its own scale. */
export class AeLayer extends withProperties(VisibleElement, {
  /** Null until they are known. */
  atoms: { value: /** @type {Atoms | null} */ (null) },
}) {
  constructor() {
    super(HTML, CSS);
  }

  paint() {
    const { atoms } = this;
    const table = divergingTable(onDark(this.inks));
    const canvases = [.../** @type {ShadowRoot} */ (this.shadowRoot).querySelectorAll('canvas')];
    for (const [i, canvas] of canvases.entries()) {
      Object.assign(canvas, { width: SIDE, height: SIDE });
      const tile = atoms?.tiles.subarray(i * SIDE * SIDE, (i + 1) * SIDE * SIDE);
      if (tile?.length !== SIDE * SIDE) continue;
      const colours = colourTiles(/** @type {any} */ ({ side: SIDE, tiles: tile, units: Uint32Array.of(0) }), table);
      canvas.getContext('2d')?.putImageData(new ImageData(colours, SIDE, SIDE), 0, 0);
    }
  }
}

define('ae-layer', AeLayer);
