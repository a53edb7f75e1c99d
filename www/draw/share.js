/**
 * Draws a share as a bar: the inside of an SVG element whose box reaches from 0 to `limit` and from 0 to 1.
 * Pure.
 *
 * @param {number | undefined} share nothing is drawn without one
 * @param {object} scale
 * @param {number} scale.limit where the box ends; more is held there
 * @param {number} [scale.mark] where a line stands
 */
export function shareBar(share, { limit, mark }) {
  const bar = share === undefined ? '' : `<path class="bar" d="M0 .15H${Math.min(share, limit)}V.85H0z"/>`;
  return `${bar}${mark === undefined ? '' : `<path class="mark" d="M${mark} 0V1"/>`}`;
}
