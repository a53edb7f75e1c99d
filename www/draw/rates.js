/**
 * Draws a curve of two shares as the inside of an SVG element of `size` by `size`: the ROC, or precision against recall.
 * Colours are the style sheet's. Pure.
 */

import { formatNumber } from '../strings/t.js';

const EDGE = { left: 30, top: 6, right: 8, bottom: 32 };

/**
 * @param {object} what
 * @param {number} what.size
 * @param {ArrayLike<number>} what.across share along the bottom @param {ArrayLike<number>} what.up
 * @param {{ across: number, up: number } | null} what.at where the threshold stands
 * @param {'diagonal' | number} what.chance what a score without any meaning draws: the diagonal, or a level
 * @param {boolean} what.steps whether each share holds until the next point, instead of a straight line to it
 * @param {[string, string]} what.names of the axes
 */
export function rateCurve({ size, across, up, at, chance, steps, names }) {
  const { left, top, right, bottom } = EDGE;
  const [width, height] = [size - left - right, size - top - bottom];
  const x = (/** @type {number} */ share) => (left + width * share).toFixed(1);
  const y = (/** @type {number} */ share) => (top + height * (1 - share)).toFixed(1);
  const scale = [0, 0.5, 1].map((share) => {
    const word = share === 0.5 ? formatNumber(share).slice(1) : String(share);
    return (
      `<path class="grid" d="M${x(0)} ${y(share)}H${x(1)}M${x(share)} ${y(0)}V${y(1)}"/>` +
      `<text class="tick" x="${left - 5}" y="${Number(y(share)) + 4}" text-anchor="end">${word}</text>` +
      `<text class="tick" x="${x(share)}" y="${size - bottom + 15}" text-anchor="middle">${word}</text>`
    );
  });
  const level = typeof chance === 'number' ? `M${x(0)} ${y(chance)}H${x(1)}` : `M${x(0)} ${y(0)}L${x(1)} ${y(1)}`;
  let path = '';
  for (let i = 0; i < across.length; i++) {
    const [here, high] = [x(across[i] ?? 0), y(up[i] ?? 0)];
    path += i === 0 ? `M${here} ${high}` : steps ? `V${high}H${here}` : `L${here} ${high}`;
  }
  const mark = at ? `<circle class="at" cx="${x(at.across)}" cy="${y(at.up)}" r="5"/>` : '';
  return (
    `${scale.join('')}<path class="chance" d="${level}"/><path class="curve" d="${path}"/>${mark}` +
    `<text class="tick" x="${left + width / 2}" y="${size - 3}" text-anchor="middle">${names[0]}</text>` +
    `<text class="tick" transform="translate(10 ${top + height / 2}) rotate(-90)" text-anchor="middle">${names[1]}</text>`
  );
}
