/**
 * Draws the links of a network where `network-layout.js` put its units, by their weights, and what flows along them.
 * Pure. Each link is a stroke of its own: without a GPU, many curves in one path take twice as long.
 *
 * @typedef {import('./network-layout.js').Layout} Layout
 * @typedef {import('./network-layout.js').Column} Column
 * @typedef {import('../engine/training/protocol.js').NetworkView} NetworkView
 * @typedef {import('./inks.js').Inks} Inks
 */

import { busiest, density, strongest } from './network-layout.js';

/** How links look, by their share of the gap's strongest weight; the last class holds the rest. */
const CLASSES = [
  { upTo: 0.2, width: 0.5, alpha: 0.14 },
  { upTo: 0.4, width: 0.75, alpha: 0.24 },
  { upTo: 0.65, width: 1.25, alpha: 0.45 },
  { upTo: 1, width: 2, alpha: 0.8 },
];
const SIGNS = /** @type {const} */ (['positive', 'negative']);
/** How many links of each gap have drops running along them. */
const FLOWING = 6;
/** A short dash and a long gap look like drops. In pixels, and pixels per second. */
const DROP = [1, 31];
const SPEED = 40;
/**
 * Draws what changes slowly and takes long to draw: the funnel and the links.
 * @param {CanvasRenderingContext2D} context cleared @param {Layout} layout
 * @param {NetworkView | null} view draws all links alike without it @param {Inks} inks
 */
export function drawWeights(context, layout, view, inks) {
  drawFunnel(context, layout, inks);
  if (view) drawLinks(context, layout, view, inks);
  else drawPlainLinks(context, layout.columns, inks);
}

/** Draws the funnel faintly, behind everything else. @param {CanvasRenderingContext2D} context @param {Layout} layout @param {Inks} inks */
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

/** Draws every link alike, since no weights are known. @param {CanvasRenderingContext2D} context @param {Column[]} columns @param {Inks} inks */
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

/** @param {CanvasRenderingContext2D} context @param {Layout} layout @param {NetworkView} view @param {Inks} inks */
function drawLinks(context, layout, { layers, links }, inks) {
  const { columns } = layout;
  const { most, width: finer } = density(layout);
  links.forEach((weights, gap) => {
    for (const { from, to, share } of strongest(weights, layers[gap].shown.length, most)) {
      const look = CLASSES.find(({ upTo }) => Math.abs(share) <= upTo) ?? CLASSES[0];
      const strokeStyle = inks[share > 0 ? 'positive' : 'negative'];
      Object.assign(context, { strokeStyle, lineWidth: look.width * finer, globalAlpha: look.alpha });
      context.beginPath();
      trace(context, columns[gap], columns[gap + 1], from, to);
      context.stroke();
    }
  });
  context.globalAlpha = 1;
}

/**
 * Returns the links that carry most as one path for each sign, which the caller keeps from frame to frame.
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
 * Draws drops on their way from left to right.
 * @param {CanvasRenderingContext2D} context cleared @param {ReturnType<typeof flowPaths>} paths
 * @param {number} seconds any clock @param {Inks} inks
 */
export function drawFlow(context, paths, seconds, inks) {
  Object.assign(context, {
    lineWidth: 3.5,
    lineCap: 'round',
    lineDashOffset: -((seconds * SPEED) % (DROP[0] + DROP[1])),
  });
  context.setLineDash(DROP);
  for (const sign of SIGNS) {
    context.strokeStyle = inks[sign];
    context.stroke(paths[sign]);
  }
}
