/** Draws arrow fields of the plane over the density they belong to. Pure. */

import { clipTo } from './code-walk.js';
import { cssColour, parseColour } from './colour.js';

/** @typedef {import('./axes.js').Area} Area */
/** @typedef {import('./axes.js').Scale} Scale */
/** @typedef {import('./inks.js').Inks} Inks */
/**
 * Fields on a grid of the square from `-reach` to `reach`, row by row from the lowest second number.
 * @typedef {{ learned: ArrayLike<number>, exact: ArrayLike<number>, log_density: ArrayLike<number>, shown: ArrayLike<number> }} Fields
 * @typedef {{ count: number, reach: number }} Grid
 */

/** Arrows are drawn at every so many places of the grid. */
export const EVERY = 2;
/** An error of this share of the field's own size has the last colour. */
export const WORST = 0.5;
/** Colours of errors are so many. */
const COLOURS = 9;

/** Where a place of the grid lies. @param {number} at @param {Grid} grid @returns {[number, number]} */
export function placeOf(at, { count, reach }) {
  const step = (2 * reach) / (count - 1);
  return [-reach + step * (at % count), -reach + step * Math.floor(at / count)];
}

/**
 * The field between the places of a grid, on straight lines; nothing beside it.
 * @param {ArrayLike<number>} field two numbers a place @param {Grid} grid @param {number} x @param {number} y
 * @returns {[number, number] | undefined}
 */
export function fieldAt(field, { count, reach }, x, y) {
  const [u, v] = [x, y].map((value) => ((value + reach) / (2 * reach)) * (count - 1));
  if (!(u >= 0 && v >= 0 && u <= count - 1 && v <= count - 1)) return undefined;
  const [column, row] = [Math.min(count - 2, Math.floor(u)), Math.min(count - 2, Math.floor(v))];
  const [a, b] = [u - column, v - row];
  const of = (/** @type {0 | 1} */ axis) => {
    const at = (/** @type {number} */ i, /** @type {number} */ j) =>
      field[2 * ((row + j) * count + column + i) + axis] ?? 0;
    return (1 - b) * ((1 - a) * at(0, 0) + a * at(1, 0)) + b * ((1 - a) * at(0, 1) + a * at(1, 1));
  };
  return [of(0), of(1)];
}

/** Every place that has arrows, where the network has learned. @param {Fields} fields @param {Grid} grid */
export function arrowPlaces({ shown }, { count }) {
  const places = [];
  for (let at = 0; at < count * count; at++) {
    const [column, row] = [at % count, Math.floor(at / count)];
    if (shown[at] && column % EVERY === 0 && row % EVERY === 0) places.push(at);
  }
  return places;
}

/** The root of the mean square of a field at these places. @param {ArrayLike<number>} field @param {number[]} places */
export function sizeOf(field, places) {
  const sum = places.reduce((all, at) => all + (field[2 * at] ?? 0) ** 2 + (field[2 * at + 1] ?? 0) ** 2, 0);
  return Math.sqrt(sum / Math.max(1, places.length));
}

/** From no error to the worst, as a style sheet takes colours. @param {Inks} inks */
export function errorColours({ accent, positive }) {
  const [from, to] = [parseColour(accent), parseColour(positive)];
  return Array.from({ length: COLOURS }, (_, i) => {
    const share = i / (COLOURS - 1);
    const mix = (/** @type {0 | 1 | 2} */ channel) => Math.round(from[channel] + share * (to[channel] - from[channel]));
    return cssColour([mix(0), mix(1), mix(2)]);
  });
}

/**
 * The density as a shade, darkest where there is most. @param {Fields} fields @param {Grid} grid @param {Inks} inks
 * @returns {ImageData} the highest row first
 */
export function densityShade({ log_density: logs }, { count }, { muted }) {
  const [red, green, blue] = parseColour(muted);
  const most = Array.from(logs).reduce((a, b) => Math.max(a, b), -Infinity);
  const shade = new ImageData(count, count);
  for (let at = 0; at < count * count; at++) {
    const row = count - 1 - Math.floor(at / count);
    const strength = Math.round(110 * Math.exp((logs[at] ?? -Infinity) - most));
    shade.data.set([red, green, blue, strength], 4 * (row * count + (at % count)));
  }
  return shade;
}

/**
 * The density as a shade, and the arrows on it.
 * @param {CanvasRenderingContext2D} context @param {Area} area @param {Scale} scale
 * @param {{ fields: Fields, shade: CanvasImageSource, grid: Grid, unit: number, inks: Inks }} what `shade` is a pixel a place
 */
export function drawField(context, area, scale, { shade, ...what }) {
  const { reach, count } = what.grid;
  context.save();
  clipTo(context, area);
  // The outermost places are the middles of the outermost pixels.
  const edge = reach + reach / (count - 1);
  const [left, top] = [scale.x(-edge), scale.y(edge)];
  context.imageSmoothingQuality = 'high';
  context.drawImage(shade, left, top, scale.x(edge) - left, scale.y(-edge) - top);
  drawArrows(context, scale, what);
  context.restore();
}

/**
 * Particles, drawn points and the probe.
 * @param {CanvasRenderingContext2D} context @param {Area} area @param {Scale} scale
 * @param {{ particles: Float32Array, points: readonly [number, number][], probe: [number, number], inks: Inks }} what
 */
export function drawFieldMarks(context, area, scale, { particles, points, probe, inks }) {
  context.save();
  clipTo(context, area);
  context.fillStyle = inks.text;
  for (let at = 0; at < particles.length; at += 2)
    context.fillRect(scale.x(particles[at]) - 1.25, scale.y(particles[at + 1]) - 1.25, 2.5, 2.5);
  const circle = (/** @type {[number, number]} */ [x, y], /** @type {number} */ radius) => {
    context.beginPath();
    context.arc(scale.x(x), scale.y(y), radius, 0, 2 * Math.PI);
  };
  context.fillStyle = inks.positive;
  for (const point of points) {
    circle(point, 2.5);
    context.fill();
  }
  Object.assign(context, { strokeStyle: inks.text, lineWidth: 1.25 });
  circle(probe, 6);
  context.stroke();
  context.restore();
}

/**
 * The exact arrows, broad and grey, and on them the learned ones in the colour of their error: all lengths to one scale.
 * @param {CanvasRenderingContext2D} context @param {Scale} scale
 * @param {{ fields: Fields, grid: Grid, unit: number, inks: Inks }} what `unit` is the length of an arrow of 1, in the
 *   plane's own units
 */
function drawArrows(context, scale, { fields, grid, unit, inks }) {
  const places = arrowPlaces(fields, grid);
  Object.assign(context, { strokeStyle: inks.muted, lineWidth: 3, lineCap: 'round', globalAlpha: 0.55 });
  context.beginPath();
  for (const at of places) arrow(context, scale, { at, field: fields.exact, grid, unit });
  context.stroke();
  Object.assign(context, { lineWidth: 1.25, globalAlpha: 1 });
  if (!fields.learned.length) return;
  const size = sizeOf(fields.exact, places) || 1;
  const colours = errorColours(inks);
  const shares = places.map((at) => {
    const off = [0, 1].map((axis) => (fields.learned[2 * at + axis] ?? 0) - (fields.exact[2 * at + axis] ?? 0));
    return Math.min(1, Math.hypot(...off) / size / WORST);
  });
  for (const [i, colour] of colours.entries()) {
    context.strokeStyle = colour;
    context.beginPath();
    for (const [j, at] of places.entries())
      if (Math.round((shares[j] ?? 0) * (COLOURS - 1)) === i)
        arrow(context, scale, { at, field: fields.learned, grid, unit });
    context.stroke();
  }
}

/** @param {CanvasRenderingContext2D} context @param {Scale} scale @param {{ at: number, field: ArrayLike<number>, grid: Grid, unit: number }} what */
function arrow(context, scale, { at, field, grid, unit }) {
  const [x, y] = placeOf(at, grid);
  const [dx, dy] = [(field[2 * at] ?? 0) * unit, (field[2 * at + 1] ?? 0) * unit];
  const [fromX, fromY, toX, toY] = [scale.x(x), scale.y(y), scale.x(x + dx), scale.y(y + dy)];
  const length = Math.hypot(toX - fromX, toY - fromY);
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  // A head longer than its arrow would hide where the arrow points.
  if (length < 6) return;
  const [ux, uy] = [(4 * (toX - fromX)) / length, (4 * (toY - fromY)) / length];
  context.moveTo(toX - ux - uy / 1.6, toY - uy + ux / 1.6);
  context.lineTo(toX, toY);
  context.lineTo(toX - ux + uy / 1.6, toY - uy - ux / 1.6);
}
