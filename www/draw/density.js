/**
 * How densely points lie, on a grid, and the lines around where so many of them lie. Pure.
 *
 * @typedef {object} Density
 * @property {import('./limits.js').Box} box that the grid covers, its outer points on the edge
 * @property {number} side grid points along each edge
 * @property {Float32Array} values from the lower left, row after row; up to a factor
 */

const SIDE = 128;
/** Scott's rule is for one hill; codes are several. */
const OF_SCOTT = 0.6;
/** A Gaussian is as good as 0 beyond so many deviations. */
const REACH = 3;

/**
 * The density of points by Gaussian kernels of one width (Scott 1992, narrowed).
 * @param {Float32Array} xy two numbers a point; those outside the box are passed over
 * @param {import('./limits.js').Box} box
 * @returns {Density}
 */
export function densityOf(xy, box) {
  const pieces = densityPieces(xy, box);
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** The same, with a pause after each piece. @param {Float32Array} xy @param {import('./limits.js').Box} box @returns {Generator<undefined, Density, undefined>} */
function* densityPieces(xy, box) {
  const values = new Float32Array(SIDE * SIDE);
  const [stepX, stepY] = stepsOf(box, SIDE);
  for (let at = 0; at + 1 < xy.length; at += 2) {
    const [x, y] = [((xy[at] ?? NaN) - box.x.low) / stepX, ((xy[at + 1] ?? NaN) - box.y.low) / stepY];
    if (!(x >= 0 && y >= 0 && x < SIDE - 1 && y < SIDE - 1)) continue;
    share(values, x, y, (cell, part) => {
      values[cell] = (values[cell] ?? 0) + part;
    });
  }
  yield;
  const width = OF_SCOTT * spreadOf(xy) * (xy.length / 2) ** (-1 / 6);
  blur(values, width / stepX, 1, SIDE);
  yield;
  blur(values, width / stepY, SIDE, 1);
  return { box, side: SIDE, values };
}

/**
 * The density above which these shares of the points lie.
 * @param {Density} density @param {Float32Array} xy @param {readonly number[]} shares from 0 to 1
 */
export function levelsHolding(density, xy, shares) {
  const { box, side, values } = density;
  const [stepX, stepY] = stepsOf(box, side);
  const found = new Float32Array(xy.length / 2);
  for (let at = 0; at < found.length; at++) {
    const [x, y] = [((xy[2 * at] ?? NaN) - box.x.low) / stepX, ((xy[2 * at + 1] ?? NaN) - box.y.low) / stepY];
    if (!(x >= 0 && y >= 0 && x < side - 1 && y < side - 1)) continue;
    let sum = 0;
    share(values, x, y, (cell, part) => {
      sum += part * (values[cell] ?? 0);
    });
    found[at] = sum;
  }
  found.sort();
  return shares.map((each) => found[Math.round((1 - each) * (found.length - 1))] ?? 0);
}

/**
 * The line around where the density is above a level, in pieces: four numbers each, from x and y to x and y.
 * @param {Density} density @param {number} level
 * @returns {Float32Array}
 */
export function contourOf({ box, side, values }, level) {
  const [stepX, stepY] = stepsOf(box, side);
  /** @type {number[]} */
  const found = [];
  const value = (/** @type {number} */ x, /** @type {number} */ y) => values[y * side + x] ?? 0;
  for (let y = 0; y + 1 < side; y++) {
    for (let x = 0; x + 1 < side; x++) {
      const above = Number(value(x, y) > level) + Number(value(x + 1, y) > level);
      const all = above + Number(value(x + 1, y + 1) > level) + Number(value(x, y + 1) > level);
      // Through nearly all cells no line goes.
      if (all === 0 || all === 4) continue;
      const corners = /** @type {[number, number][]} */ ([
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
      ]);
      const cuts = corners.flatMap(([ax, ay], i) => {
        const [bx, by] = /** @type {[number, number]} */ (corners[(i + 1) % 4]);
        const [a, b] = [value(ax, ay) - level, value(bx, by) - level];
        if (a > 0 === b > 0) return [];
        const part = a / (a - b);
        return [box.x.low + (ax + part * (bx - ax)) * stepX, box.y.low + (ay + part * (by - ay)) * stepY];
      });
      // At a saddle four sides are cut: two pieces, whichever way.
      found.push(...cuts);
    }
  }
  return Float32Array.from(found);
}

/**
 * Lines that hold shares of the points: so many lie where it is denser than on the line. In pieces, between which whoever
 * asks may do something else.
 * @param {readonly number[]} shares from 0 to 1 @param {Float32Array} xy two numbers a point @param {import('./limits.js').Box} box
 * @returns {Generator<undefined, Float32Array[], undefined>}
 */
export function* linesHolding(shares, xy, box) {
  const density = yield* densityPieces(xy, box);
  yield;
  const levels = levelsHolding(density, xy, shares);
  /** @type {Float32Array[]} */
  const lines = [];
  for (const level of levels) {
    yield;
    lines.push(contourOf(density, level));
  }
  return lines;
}

/** Hands out the four grid points around a place with the share that each has in it. @param {Float32Array} values @param {number} x @param {number} y @param {(cell: number, part: number) => void} give */
function share(values, x, y, give) {
  const side = Math.sqrt(values.length);
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [right, up] = [x - column, y - row];
  const cell = row * side + column;
  give(cell, (1 - right) * (1 - up));
  give(cell + 1, right * (1 - up));
  give(cell + side, (1 - right) * up);
  give(cell + side + 1, right * up);
}

/** @param {import('./limits.js').Box} box @param {number} side */
function stepsOf({ x, y }, side) {
  return /** @type {const} */ ([(x.high - x.low) / (side - 1), (y.high - y.low) / (side - 1)]);
}

/** The lesser of both standard deviations; of those in a heap alone it is above 0. @param {Float32Array} xy */
function spreadOf(xy) {
  const spread = (/** @type {0 | 1} */ axis) => {
    let [count, sum, squares] = [0, 0, 0];
    for (let at = axis; at < xy.length; at += 2) {
      const value = xy[at] ?? NaN;
      if (!Number.isFinite(value)) continue;
      count += 1;
      sum += value;
      squares += value * value;
    }
    return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
  };
  return Math.min(...[spread(0), spread(1)].filter((each) => each > 0));
}

/** Blurs along one direction of the grid. @param {Float32Array} values @param {number} width in grid steps @param {number} step to the next along it @param {number} next to the next line */
function blur(values, width, step, next) {
  const reach = Math.min(SIDE, Math.ceil(REACH * width));
  if (!(reach > 0)) return;
  const kernel = Float32Array.from({ length: reach + 1 }, (_, i) => Math.exp(-0.5 * (i / width) ** 2));
  const line = new Float32Array(SIDE);
  for (let start = 0, i = 0; i < SIDE; i++, start += next) {
    for (let at = 0; at < SIDE; at++) line[at] = values[start + at * step] ?? 0;
    for (let at = 0; at < SIDE; at++) {
      let sum = 0;
      for (let other = Math.max(0, at - reach); other <= Math.min(SIDE - 1, at + reach); other++)
        sum += (kernel[Math.abs(at - other)] ?? 0) * (line[other] ?? 0);
      values[start + at * step] = sum;
    }
  }
}
