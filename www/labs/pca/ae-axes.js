import { onDark } from '../../draw/colour.js';
import { divergingTable } from '../../draw/diverging.js';
import { colourTiles, drawTiles } from '../../draw/tiles.js';
import { make } from '../../ui/dom.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { sharp, VisibleElement } from '../../ui/visible-element.js';
import { t } from '../../strings/t.js';

/** Room for so many. */
const COLUMNS = 8;
const SIDE = 28;
const PIXELS = SIDE * SIDE;

const CSS = /* css */ `
:host { display: block; aspect-ratio: ${COLUMNS}; }
canvas { display: block; width: 100%; height: 100%; }`;

/** Axes as pictures in a row: orange where they add light, violet where they take it away, each with its own scale. */
export class AeAxes extends withProperties(VisibleElement, {
  /** 784 numbers an axis; none where there is no axis. */
  axes: { value: /** @type {Float32Array} */ (new Float32Array()) },
  /** What is seen, in words. */
  label: { value: '', attribute: String },
}) {
  constructor() {
    super(`<canvas role="img" aria-label="${t`Axes`}"></canvas>`, CSS);
  }

  paint() {
    const canvas = /** @type {HTMLCanvasElement} */ (this.find('canvas'));
    canvas.setAttribute('aria-label', this.label);
    const picture = sharp(canvas);
    const count = Math.min(COLUMNS, Math.floor(this.axes.length / PIXELS));
    if (!picture || !count) return;
    const features = /** @type {import('../../draw/tiles.js').Features} */ (
      /** @type {unknown} */ ({
        side: SIDE,
        tiles: this.axes.subarray(0, count * PIXELS),
        units: Uint32Array.from({ length: count }, (_, at) => at),
        dead: new Uint8Array(count),
      })
    );
    const sheet = make('canvas', { width: SIDE, height: SIDE * count });
    const colours = colourTiles(features, divergingTable(onDark(this.inks)));
    sheet.getContext('2d')?.putImageData(new ImageData(colours, SIDE), 0, 0);
    const tiling = { columns: COLUMNS, pitch: picture.width / COLUMNS };
    drawTiles(picture.context, sheet, { features, tiling, marked: -1, inks: this.inks });
  }
}

define('ae-axes', AeAxes);
