import { onDark } from '../../draw/colour.js';
import { divergingTable } from '../../draw/diverging.js';
import { colourTiles } from '../../draw/tiles.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { VisibleElement } from '../../ui/visible-element.js';
import { t } from '../../strings/t.js';

const HTML = /* html */ `<canvas width="28" height="28" role="img" aria-label="${t`Where the error is`}"></canvas>`;
const CSS = /* css */ `
:host { display: block; aspect-ratio: 1; box-shadow: 0 0 0 1px var(--_line); }
canvas { display: block; width: 100%; height: 100%; image-rendering: pixelated; }`;

/** The squared error of one picture at each pixel, orange where light was added and violet where it was taken. */
export class AeErrorMap extends withProperties(VisibleElement, {
  label: { value: t`Where the error is`, attribute: String },
  /** Null before there is one. */
  errors: { value: /** @type {Float32Array | null} */ (null) },
}) {
  constructor() {
    super(HTML, CSS);
  }

  paint() {
    const { errors } = this;
    const canvas = /** @type {HTMLCanvasElement} */ (this.find('canvas'));
    canvas.setAttribute('aria-label', this.label);
    if (!errors) return;
    const side = Math.round(Math.sqrt(errors.length));
    const one = /** @type {import('../../draw/tiles.js').Features} */ ({
      side,
      tiles: errors,
      units: Uint32Array.of(0),
    });
    const colours = colourTiles(one, divergingTable(onDark(this.inks)));
    Object.assign(canvas, { width: side, height: side });
    canvas.getContext('2d')?.putImageData(new ImageData(colours, side), 0, 0);
  }
}

define('ae-error-map', AeErrorMap);
