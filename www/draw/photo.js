/**
 * Finds the ink in any picture: light on dark or dark on light, on a
 * transparent ground, or on paper under uneven light. Pure.
 */

/** Brightest and darkest must differ by this much, of 255, to count as a drawing. */
export const CONTRAST = 24;
/** A card fills more than this of the box around it. */
const CARD_SHARE = 0.6;

/**
 * @param {Uint8ClampedArray} rgba @param {number} width @param {number} height
 * @returns {Uint8Array | undefined} 0 blank … 255 ink, undefined when nothing stands out
 */
export function findInk(rgba, width, height) {
  const count = width * height;
  const alpha = Float32Array.from({ length: count }, (_, i) => rgba[i * 4 + 3]);
  const light = Float32Array.from({ length: count }, (_, i) => lightness(rgba, i * 4));
  if (alpha.some((a) => a < 255)) {
    const ground = groundOf(light, alpha, width);
    if (ground === undefined) return stretch(alpha, 0);
    light.forEach((v, i) => (light[i] = ground + (alpha[i] / 255) * (v - ground)));
  }
  const paper = quantile(border(light, width, height), 0.5);
  const darkOnLight = paper - quantile(light, 0.002) > quantile(light, 0.998) - paper;
  const ground = darkOnLight ? light : light.map((v) => 255 - v);
  const lit = localPaper(ground, width, height);
  // Ink is measured relative to the paper, so that a stroke in the shade is as dark as one in the light.
  const depth = ground.map((v, i) => 255 * Math.max(0, 1 - v / Math.max(1, lit[i] ?? 1)));
  // Most of a drawing is paper, so the median depth is what grain and shadow are worth.
  return stretch(depth, 3 * quantile(depth, 0.5));
}

/**
 * How light the card is that a drawing with clear parts lies on; undefined if it lies on none, so that what is there is
 * ink. A card has a drawing on it, and fills most of the box around it, which strokes do not.
 *
 * @param {Float32Array} light @param {Float32Array} alpha @param {number} width
 */
function groundOf(light, alpha, width) {
  const solid = light.filter((_, i) => alpha[i] >= 128);
  if (solid.length === 0) return undefined;
  const columns = new Set();
  const rows = new Set();
  alpha.forEach((a, i) => {
    if (a < 128) return;
    columns.add(i % width);
    rows.add(Math.floor(i / width));
  });
  const filled = solid.length / (columns.size * rows.size);
  const drawn = quantile(solid, 0.998) - quantile(solid, 0.002) >= CONTRAST;
  return filled > CARD_SHARE && drawn ? quantile(solid, 0.5) : undefined;
}

/** @param {Float32Array} depth @param {number} noise */
function stretch(depth, noise) {
  const most = quantile(depth, 0.998);
  if (most - noise < CONTRAST) return undefined;
  return Uint8Array.from(depth, (v) => Math.min(255, Math.max(0, (255 * (v - noise)) / (most - noise))));
}

/**
 * Estimates the paper's brightness at each pixel: that of the brightest blocks near it, blended.
 * @param {Float32Array} light @param {number} width @param {number} height
 */
function localPaper(light, width, height) {
  const columns = Math.max(1, Math.round(width / 20));
  const rows = Math.max(1, Math.round(height / 20));
  const block = new Float32Array(columns * rows);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width);
      block[at] = Math.max(block[at], light[y * width + x]);
    }
  }
  const near = block.map((_, at) => {
    let most = 0;
    for (let dy = -2; dy <= 2; dy++) {
      for (let dx = -2; dx <= 2; dx++) {
        const column = (at % columns) + dx;
        const row = Math.floor(at / columns) + dy;
        if (column >= 0 && column < columns && row >= 0 && row < rows)
          most = Math.max(most, block[row * columns + column]);
      }
    }
    return most;
  });
  return Float32Array.from({ length: width * height }, (_, i) => {
    const x = (((i % width) + 0.5) * columns) / width - 0.5;
    const y = ((Math.floor(i / width) + 0.5) * rows) / height - 0.5;
    return blend(near, columns, rows, x, y);
  });
}

/** @param {Float32Array} grid @param {number} columns @param {number} rows @param {number} x @param {number} y */
function blend(grid, columns, rows, x, y) {
  const [x0, y0] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  const [x1, y1] = [Math.min(columns - 1, x0 + 1), Math.min(rows - 1, y0 + 1)];
  const [u, v] = [Math.max(0, x - x0), Math.max(0, y - y0)];
  const top = grid[y0 * columns + x0] * (1 - u) + grid[y0 * columns + x1] * u;
  const bottom = grid[y1 * columns + x0] * (1 - u) + grid[y1 * columns + x1] * u;
  return top * (1 - v) + bottom * v;
}

/** How light a colour looks, from 0 to 255 (ITU-R BT.601). @param {Uint8ClampedArray} rgba @param {number} at */
export function lightness(rgba, at) {
  return 0.299 * rgba[at] + 0.587 * rgba[at + 1] + 0.114 * rgba[at + 2];
}

/** The outermost pixels. @param {Float32Array} light @param {number} width @param {number} height */
export function border(light, width, height) {
  return light.filter((_, i) => {
    const x = i % width;
    const y = Math.floor(i / width);
    return x === 0 || y === 0 || x === width - 1 || y === height - 1;
  });
}

/** The value that so large a share of all is below. @param {Float32Array} values @param {number} share */
export function quantile(values, share) {
  const sorted = values.slice().sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
