/** Many points of many classes as a picture, straight into its memory: a canvas takes ten times as long for as many squares. */

import { inkOf } from './colour.js';

/** @typedef {{ xy: Float32Array, labels: Uint8Array }} ColouredPoints two numbers a point, a class each */
/** @typedef {import('./axes.js').Area} Area */

/** In CSS pixels. */
const POINT = 2;

/** Draws points once for each place where they are seen, however often what lies behind them is another. */
export class PointsPicture {
  #canvas = new OffscreenCanvas(1, 1);
  #image = new ImageData(1, 1);
  /** @type {ColouredPoints | undefined} */
  #points;
  /** Where and how they are drawn. */
  #look = '';

  /**
   * @param {ColouredPoints} points @param {Area} area outside which none is seen @param {import('./axes.js').Scale & { box: import('./limits.js').Box }} scale
   * @param {{ width: number, height: number, ratio: number, colours: readonly string[] }} look CSS pixels, and device pixels for each
   */
  of(points, area, scale, { width, height, ratio, colours }) {
    const look = JSON.stringify([width, height, ratio, scale.box, colours]);
    if (points !== this.#points || look !== this.#look) {
      this.#points = points;
      this.#look = look;
      const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (this.#image.width !== columns || this.#image.height !== rows) this.#image = new ImageData(columns, rows);
      if (this.#canvas.width !== columns || this.#canvas.height !== rows)
        Object.assign(this.#canvas, { width: columns, height: rows });
      drawInto(this.#image, points, area, scale, ratio, colours.map(inkOf));
      this.#canvas.getContext('2d')?.putImageData(this.#image, 0, 0);
    }
    return this.#canvas;
  }
}

/** @param {ImageData} image is written whole @param {ColouredPoints} points @param {Area} area @param {import('./axes.js').Scale} scale @param {number} ratio @param {number[]} inks */
function drawInto(image, { xy, labels }, area, scale, ratio, inks) {
  const pixels = new Uint32Array(image.data.buffer);
  pixels.fill(0);
  const { width } = image;
  const size = Math.max(1, Math.round(POINT * ratio));
  const [left, top] = [Math.ceil(area.left * ratio), Math.ceil(area.top * ratio)];
  const [right, bottom] = [(area.left + area.width) * ratio - size, (area.top + area.height) * ratio - size];
  for (let at = 0; at < labels.length; at++) {
    const x = Math.round(scale.x(xy[2 * at] ?? NaN) * ratio - size / 2);
    const y = Math.round(scale.y(xy[2 * at + 1] ?? NaN) * ratio - size / 2);
    if (!(x >= left && y >= top && x <= right && y <= bottom)) continue;
    const ink = (0xff000000 | (inks[labels[at] ?? 0] ?? 0)) >>> 0;
    for (let row = y; row < y + size; row++) pixels.fill(ink, row * width + x, row * width + x + size);
  }
}
