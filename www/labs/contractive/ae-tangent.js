import { onDark } from '../../draw/colour.js';
import { divergingTable } from '../../draw/diverging.js';
import { colourTiles } from '../../draw/tiles.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { VisibleElement } from '../../ui/visible-element.js';

const SIDE = 28;

const CSS = /* css */ `
:host { display: block; aspect-ratio: 1; background: var(--_raised); box-shadow: 0 0 0 1px var(--_line); }
canvas { display: block; width: 100%; height: 100%; image-rendering: pixelated; }`;

/** A direction of the picture: orange where it grows lighter, violet where it grows darker, each with its own scale. */
export class AeTangent extends withProperties(VisibleElement, {
  /** 784 numbers; none where there is no such direction. */
  values: { value: /** @type {Float64Array} */ (new Float64Array()) },
}) {
  constructor() {
    super(`<canvas width="${SIDE}" height="${SIDE}" aria-hidden="true"></canvas>`, CSS);
  }

  paint() {
    const context = /** @type {HTMLCanvasElement} */ (this.find('canvas')).getContext('2d');
    context?.clearRect(0, 0, SIDE, SIDE);
    if (this.values.length !== SIDE * SIDE) return;
    const tiles = { side: SIDE, tiles: Float32Array.from(this.values), units: Uint32Array.of(0) };
    const colours = colourTiles(/** @type {any} */ (tiles), divergingTable(onDark(this.inks)));
    context?.putImageData(new ImageData(colours, SIDE, SIDE), 0, 0);
  }
}

define('ae-tangent', AeTangent);
