/**
 * Draws a network where `network.js` laid it out: pictures at both ends, units filled by what they hold, links by
 * their weights. Pure. Links are strokes of their own: where no GPU helps, many curves in one path take twice as long.
 *
 * @typedef {import('./network.js').Layout} Layout
 * @typedef {import('./network.js').Column} Column
 * @typedef {import('./network.js').Link} Link
 * @typedef {import('../engine/training/protocol.js').NetworkView} NetworkView
 * @typedef {Record<'positive' | 'negative' | 'line' | 'muted' | 'text' | 'page', string> & { dark: boolean }} Theme
 */

import { diverging } from './diverging.js';
import { busiest, density, strongest } from './network.js';

/** Up to which share of the gap's strongest weight; the last class holds the rest. */
const CLASSES = [
  { upTo: 0.2, width: 0.5, alpha: 0.14 },
  { upTo: 0.4, width: 0.75, alpha: 0.24 },
  { upTo: 0.65, width: 1.25, alpha: 0.45 },
  { upTo: 1, width: 2, alpha: 0.8 },
];
const SIGNS = /** @type {const} */ (['positive', 'negative']);
/** Links of each gap along which data is seen to flow. */
const FLOWING = 6;
/** A short dash, a long pause, so that a link reads as one drop after the other; pixels and pixels per second. */
const DROP = [1, 31];
const SPEED = 40;
/** Colours on each side of zero. */
const SHADES = 16;

/** @param {boolean} dark */
const shadesOf = (dark) =>
  Array.from({ length: 2 * SHADES + 1 }, (_, i) => `rgb(${diverging(i / SHADES - 1, dark).join()})`);
const FILLS = { light: shadesOf(false), dark: shadesOf(true) };

/**
 * What changes slowly and takes long to draw: the funnel and the links.
 * @param {CanvasRenderingContext2D} context cleared @param {Layout} layout
 * @param {NetworkView | null} view draws all links alike without it @param {Theme} theme
 */
export function drawWeights(context, layout, view, theme) {
  drawFunnel(context, layout, theme);
  if (view) drawLinks(context, layout, view, theme);
  else drawPlainLinks(context, layout.columns, theme);
}

/**
 * What changes with every digit: pictures at both ends and what each unit holds.
 * @param {CanvasRenderingContext2D} context cleared
 * @param {Layout} layout
 * @param {{ view: NetworkView | null, side: number, theme: Theme, pictures: (CanvasImageSource | null)[] }} what
 *   pictures are those of the input and the output
 */
export function drawValues(context, { columns }, { view, side, theme, pictures }) {
  columns.forEach((column, i) => {
    if (column.radius === 0) drawPicture(context, column, pictures[i === 0 ? 0 : 1], theme);
    else drawUnits(context, column, view?.layers[i]?.values, theme);
    if (side === 0 && (column.kind === 'input' || column.kind === 'output')) nameAxes(context, column, theme);
  });
}

/** The narrowing itself, faintly, behind everything. @param {CanvasRenderingContext2D} context @param {Layout} layout @param {Theme} theme */
function drawFunnel(context, { columns }, { line }) {
  context.beginPath();
  for (const { x, top } of columns) context.lineTo(x, top);
  for (const { x, top, height } of columns.toReversed()) context.lineTo(x, top + height);
  context.globalAlpha = 0.22;
  context.fillStyle = line;
  context.fill();
  context.globalAlpha = 1;
}

/** @param {CanvasRenderingContext2D | Path2D} path @param {Column} from @param {Column} to @param {number} start @param {number} end */
function trace(path, from, to, start, end) {
  const [y0, y1] = [from.ys[start], to.ys[end]];
  if (y0 === undefined || y1 === undefined) return;
  const middle = (from.right + to.left) / 2;
  path.moveTo(from.right, y0);
  path.bezierCurveTo(middle, y0, middle, y1, to.left, y1);
}

/** Every link alike, where no weights are known. @param {CanvasRenderingContext2D} context @param {Column[]} columns @param {Theme} theme */
function drawPlainLinks(context, columns, { muted }) {
  context.beginPath();
  for (let gap = 0; gap + 1 < columns.length; gap++) {
    const [from, to] = [columns[gap], columns[gap + 1]];
    from.ys.forEach((_, start) => to.ys.forEach((__, end) => trace(context, from, to, start, end)));
  }
  Object.assign(context, { strokeStyle: muted, lineWidth: 0.5, globalAlpha: 0.22 });
  context.stroke();
  context.globalAlpha = 1;
}

/** @param {CanvasRenderingContext2D} context @param {Layout} layout @param {NetworkView} view @param {Theme} theme */
function drawLinks(context, layout, { layers, links }, theme) {
  const { columns } = layout;
  const { most, width: finer } = density(layout);
  links.forEach((weights, gap) => {
    for (const { from, to, share } of strongest(weights, layers[gap].shown.length, most)) {
      const look = CLASSES.find(({ upTo }) => Math.abs(share) <= upTo) ?? CLASSES[0];
      const strokeStyle = theme[share > 0 ? 'positive' : 'negative'];
      Object.assign(context, { strokeStyle, lineWidth: look.width * finer, globalAlpha: look.alpha });
      context.beginPath();
      trace(context, columns[gap], columns[gap + 1], from, to);
      context.stroke();
    }
  });
  context.globalAlpha = 1;
}

/** @param {CanvasRenderingContext2D} context @param {Column} column @param {CanvasImageSource | null} picture @param {Theme} theme */
function drawPicture(context, { left, top, height }, picture, { line }) {
  // Digits are light on dark in both themes.
  context.fillStyle = '#000';
  context.fillRect(left, top, height, height);
  context.imageSmoothingEnabled = false;
  if (picture) context.drawImage(picture, left, top, height, height);
  context.strokeStyle = line;
  context.lineWidth = 1;
  context.strokeRect(left - 0.5, top - 0.5, height + 1, height + 1);
}

/** @param {CanvasRenderingContext2D} context @param {Column} column @param {Float32Array | undefined} values @param {Theme} theme */
function drawUnits(context, { kind, x, top, height, ys, radius, gap }, values, theme) {
  const fills = theme.dark ? FILLS.dark : FILLS.light;
  const largest = values?.reduce((most, value) => (Math.abs(value) > most ? Math.abs(value) : most), 0) || 1;
  const convolution = kind === 'conv';
  context.lineWidth = 1;
  if (kind === 'code') {
    context.fillStyle = theme.page;
    context.strokeStyle = theme.text;
    context.beginPath();
    context.roundRect(x - radius - 4, top - 2, 2 * radius + 8, height + 4, radius + 4);
    context.fill();
    context.stroke();
  }
  context.strokeStyle = theme.muted;
  ys.forEach((y, i) => {
    const share = (values?.[i] ?? 0) / largest;
    context.fillStyle = Number.isFinite(share) ? fills[Math.round(share * SHADES) + SHADES] : theme.muted;
    if (convolution) return planes(context, x, y, radius);
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  });
  if (gap === null) return;
  context.fillStyle = theme.muted;
  for (const shift of [-1, 0, 1]) context.fillRect(x - 0.75, gap + shift * Math.min(4, radius) - 0.75, 1.5, 1.5);
}

/** A feature map with two more behind it. @param {CanvasRenderingContext2D} context @param {number} x @param {number} y @param {number} radius */
function planes(context, x, y, radius) {
  const size = radius * 1.4;
  for (const depth of [1, 0, -1]) {
    const shift = depth * radius * 0.3 - size / 2;
    context.fillRect(x + shift, y - size - shift, size, size);
    context.strokeRect(x + shift, y - size - shift, size, size);
  }
}

/** @param {CanvasRenderingContext2D} context @param {Column} column @param {Theme} theme */
function nameAxes(context, { kind, ys, left, right }, { text }) {
  const input = kind === 'input';
  Object.assign(context, {
    fillStyle: text,
    textBaseline: 'middle',
    textAlign: input ? 'right' : 'left',
    font: 'italic 1rem serif',
  });
  ys.forEach((y, i) => {
    const name = ['x', 'y'][i];
    if (name) context.fillText(input ? name : `${name}̂`, input ? left - 8 : right + 8, y);
  });
}

/**
 * The links along which most flows, one path a sign; kept by the caller from frame to frame.
 * @param {Column[]} columns @param {NetworkView} view
 */
export function flowPaths(columns, { layers, links }) {
  const paths = { positive: new Path2D(), negative: new Path2D() };
  links.forEach((weights, gap) => {
    for (const { from, to, share } of busiest(weights, layers[gap].values, FLOWING)) {
      trace(share > 0 ? paths.positive : paths.negative, columns[gap], columns[gap + 1], from, to);
    }
  });
  return paths;
}

/**
 * Drops on their way from left to right.
 * @param {CanvasRenderingContext2D} context cleared @param {ReturnType<typeof flowPaths>} paths
 * @param {number} seconds any clock @param {Theme} theme
 */
export function drawFlow(context, paths, seconds, theme) {
  Object.assign(context, {
    lineWidth: 3.5,
    lineCap: 'round',
    lineDashOffset: -((seconds * SPEED) % (DROP[0] + DROP[1])),
  });
  context.setLineDash(DROP);
  for (const sign of SIGNS) {
    context.strokeStyle = theme[sign];
    context.stroke(paths[sign]);
  }
}
