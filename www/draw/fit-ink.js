import { INK_SIDE } from './ink.js';

/** Where MNIST's digits lie: in the middle 20 of 28 pixels. */
const BOX = (20 / 28) * INK_SIDE;
/** Width of an MNIST stroke at this size; a ballpoint line would vanish when it is shrunk to 28 × 28. */
const STROKE = 20;
const SOLID = 96;

/**
 * Fits ink of any size to the pad: as large as a digit of MNIST is there, in the
 * middle, with strokes as thick as the networks know them. Pure.
 *
 * @param {Uint8Array} ink @param {number} width @param {number} height
 */
export function fitInk(ink, width, height) {
  const { left, top, right, bottom } = bounds(ink, width, height);
  const scale = BOX / Math.max(right - left, bottom - top);
  const offset = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const fitted = new Uint8Array(INK_SIDE * INK_SIDE);
  for (let y = 0; y < INK_SIDE; y++) {
    for (let x = 0; x < INK_SIDE; x++) {
      const u = (x + 0.5 - INK_SIDE / 2) / scale + offset.x - 0.5;
      const v = (y + 0.5 - INK_SIDE / 2) / scale + offset.y - 0.5;
      fitted[y * INK_SIDE + x] = sample(ink, width, height, u, v);
    }
  }
  const missing = (STROKE - strokeWidth(fitted)) / 2;
  return missing > 1 ? dilate(fitted, Math.round(missing)) : fitted;
}

/**
 * Finds the box around the drawing. A pixel counts only if its neighbours have ink
 * too: a speck of dust must not shrink the digit.
 *
 * @param {Uint8Array} ink @param {number} width @param {number} height
 */
function bounds(ink, width, height) {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      let solid = 0;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) solid += Number((ink[(y + dy) * width + x + dx] ?? 0) > SOLID);
      }
      if (solid < 3) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  return box.right > box.left ? box : { left: 0, top: 0, right: width, bottom: height };
}

/** @param {Uint8Array} ink @param {number} width @param {number} height @param {number} x @param {number} y */
function sample(ink, width, height, x, y) {
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  /** @param {number} column @param {number} row */
  const at = (column, row) =>
    column < 0 || row < 0 || column >= width || row >= height ? 0 : (ink[row * width + column] ?? 0);
  const top = at(x0, y0) * (1 - x + x0) + at(x0 + 1, y0) * (x - x0);
  const bottom = at(x0, y0 + 1) * (1 - x + x0) + at(x0 + 1, y0 + 1) * (x - x0);
  return top * (1 - y + y0) + bottom * (y - y0);
}

/** Estimates the width of strokes: twice the area over the length of the outline, exact for a long line. @param {Uint8Array} ink */
function strokeWidth(ink) {
  let area = 0;
  let outline = 0;
  for (let i = INK_SIDE; i < ink.length; i++) {
    const here = (ink[i] ?? 0) > SOLID;
    area += Number(here);
    outline += Number(here !== (ink[i - 1] ?? 0) > SOLID) + Number(here !== (ink[i - INK_SIDE] ?? 0) > SOLID);
  }
  // Counting pixel edges makes a slanted line longer than it is, by 4/π on average.
  return outline > 0 ? (2 * area) / ((outline * Math.PI) / 4) : STROKE;
}

/** Grows ink by a disc. @param {Uint8Array} ink @param {number} radius */
function dilate(ink, radius) {
  const offsets = [];
  for (let dy = -radius; dy <= radius; dy++) {
    for (let dx = -radius; dx <= radius; dx++) if (dx * dx + dy * dy <= radius * radius) offsets.push({ dx, dy });
  }
  const grown = ink.slice();
  for (let y = radius; y < INK_SIDE - radius; y++) {
    for (let x = radius; x < INK_SIDE - radius; x++) {
      const level = ink[y * INK_SIDE + x] ?? 0;
      if (level === 0) continue;
      for (const { dx, dy } of offsets) {
        const at = (y + dy) * INK_SIDE + x + dx;
        if ((grown[at] ?? 0) < level) grown[at] = level;
      }
    }
  }
  return grown;
}
