/** Draws rate against distortion, both in nats: networks as points, lines where their sum is the same. Pure. */

import { t } from '../strings/t.js';
import { drawAxes, FAMILY, plotArea } from './axes.js';

/** @typedef {import('./band.js').Band} Band */
/** @typedef {{ name: string, rate: Band, distortion: Band }} RatePoint */

const MARGIN = 0.15;
/** Fewer nats are not worth a closer look. */
const LEAST = { rate: 4, distortion: 40 };

/** @param {readonly Band[]} bands @param {number} least */
function spanOf(bands, least) {
  const [low, high] = [Math.min(...bands.map((each) => each.low)), Math.max(...bands.map((each) => each.high))];
  const room = Math.max((least - (high - low)) / 2, (high - low) * MARGIN);
  return { low: Math.max(0, low - room), high: high + room };
}

/**
 * @param {CanvasRenderingContext2D} context @param {{ width: number, height: number }} size
 * @param {readonly RatePoint[]} points at least one @param {import('./inks.js').Inks} inks
 */
export function drawRatePlane(context, { width, height }, points, inks) {
  const area = plotArea(width, height);
  const rates = points.map(({ rate }) => rate);
  const distortions = points.map(({ distortion }) => distortion);
  const box = { x: spanOf(rates, LEAST.rate), y: spanOf(distortions, LEAST.distortion) };
  const x = (/** @type {number} */ value) => area.left + ((value - box.x.low) / (box.x.high - box.x.low)) * area.width;
  const y = (/** @type {number} */ value) =>
    area.top + area.height - ((value - box.y.low) / (box.y.high - box.y.low)) * area.height;
  const names = /** @type {[string, string]} */ ([t`rate: KL to the prior, nats`, t`distortion: −ln p(x|z), nats`]);
  drawAxes(context, area, { scale: NaN, x, y, box }, { names, ...inks });
  context.save();
  context.beginPath();
  context.rect(area.left, area.top, area.width, area.height);
  context.clip();
  Object.assign(context, { lineWidth: 1, strokeStyle: inks.muted });
  context.setLineDash([4, 4]);
  for (const { rate, distortion } of points) {
    const sum = rate.mean + distortion.mean;
    context.beginPath();
    context.moveTo(x(box.x.low), y(sum - box.x.low));
    context.lineTo(x(box.x.high), y(sum - box.x.high));
    context.stroke();
  }
  context.restore();
  Object.assign(context, { lineWidth: 2, strokeStyle: inks.accent, textAlign: 'left', textBaseline: 'bottom' });
  context.font = `12px ${FAMILY}`;
  for (const { name, rate, distortion } of points) {
    context.beginPath();
    context.moveTo(x(rate.low), y(distortion.mean));
    context.lineTo(x(rate.high), y(distortion.mean));
    context.moveTo(x(rate.mean), y(distortion.low));
    context.lineTo(x(rate.mean), y(distortion.high));
    context.stroke();
    context.fillStyle = inks.accent;
    context.beginPath();
    context.arc(x(rate.mean), y(distortion.mean), 4, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = inks.text;
    context.fillText(name, x(rate.mean) + 7, y(distortion.mean) - 4);
  }
}
