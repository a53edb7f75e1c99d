/**
 * Draws a loss chart as a picture that stands alone: title, lines and legend on the page's background.
 *
 * @typedef {object} Entry
 * @property {string} text
 * @property {string} colour
 * @property {number[]} dash and gap in pixels; none for a solid line
 */

import { png } from './png.js';

const FONT = 13;
const LINE = 20;
const MARGIN = 16;
const SWATCH = 28;

/**
 * @param {object} what
 * @param {HTMLCanvasElement} what.chart
 * @param {number} what.ratio its pixels to one of CSS
 * @param {string} what.title
 * @param {Entry[]} what.entries
 * @param {{ page: string, title: string, text: string, font: string }} what.ink
 * @returns {Promise<Blob>} PNG
 */
export function lossPicture({ chart, ratio, title, entries, ink }) {
  const canvas = chart.ownerDocument.createElement('canvas');
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const width = chart.width / ratio;
  context.font = `${FONT}px ${ink.font}`;
  const places = flow(
    entries.map(({ text }) => SWATCH + 8 + context.measureText(text).width),
    width,
  );
  const top = MARGIN + LINE + 8;
  const legend = top + chart.height / ratio + 8;
  canvas.width = Math.round((width + 2 * MARGIN) * ratio);
  canvas.height = Math.round((legend + (places.at(-1)?.row ?? 0) * LINE + LINE + MARGIN) * ratio);
  context.scale(ratio, ratio);
  context.fillStyle = ink.page;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(chart, MARGIN, top, width, chart.height / ratio);
  context.textBaseline = 'middle';
  context.fillStyle = ink.title;
  context.font = `600 ${FONT + 1}px ${ink.font}`;
  context.fillText(title, MARGIN, MARGIN + LINE / 2);
  context.font = `${FONT}px ${ink.font}`;
  context.lineWidth = 2;
  entries.forEach(({ text, colour, dash }, i) => {
    const [x, y] = [MARGIN + places[i].x, legend + places[i].row * LINE + LINE / 2];
    context.strokeStyle = colour;
    context.setLineDash(dash);
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + SWATCH, y);
    context.stroke();
    context.fillStyle = ink.text;
    context.fillText(text, x + SWATCH + 8, y);
  });
  return png(canvas);
}

/** Places of things set one after the other, on a new row where they do not fit. @param {number[]} widths @param {number} room */
function flow(widths, room) {
  let [x, row] = [0, 0];
  return widths.map((width) => {
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    const place = { x, row };
    x += width + 20;
    return place;
  });
}
