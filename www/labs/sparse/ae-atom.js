import { onDark } from '../../draw/colour.js';
import { divergingTable } from '../../draw/diverging.js';
import { colourTiles } from '../../draw/tiles.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { VisibleElement } from '../../ui/visible-element.js';
import { t } from '../../strings/t.js';

/** One atom, large. */
export class AeAtom extends withProperties(VisibleElement, {
  label: { value: t`An atom`, attribute: String },
  /** Signed numbers of a square picture; null before there is one. */
  tile: { value: /** @type {Float32Array | null} */ (null) },
}) {
  constructor() {
    super(
      /* html */ `<canvas width="28" height="28" role="img" aria-label="${t`An atom`}"></canvas>`,
      /* css */ `
:host { display: block; aspect-ratio: 1; box-shadow: 0 0 0 1px var(--_line); }
canvas { display: block; width: 100%; height: 100%; image-rendering: pixelated; }`,
    );
  }

  paint() {
    const { tile, label } = this;
    const canvas = /** @type {HTMLCanvasElement} */ (this.find('canvas'));
    canvas.setAttribute('aria-label', label);
    if (!tile) return;
    const side = Math.round(Math.sqrt(tile.length));
    const one = /** @type {import('../../draw/tiles.js').Features} */ ({ side, tiles: tile, units: Uint32Array.of(0) });
    const colours = colourTiles(one, divergingTable(onDark(this.inks)));
    Object.assign(canvas, { width: side, height: side });
    canvas.getContext('2d')?.putImageData(new ImageData(colours, side), 0, 0);
  }
}

define('ae-atom', AeAtom);
