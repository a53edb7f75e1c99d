/**
 * Places everything in the drawing of a network and chooses which links are drawn. Lengths are CSS pixels. Pure.
 *
 * @typedef {import('../experiment/network-structure.js').Stage} Stage
 * @typedef {import('../engine/training/protocol.js').NetworkView} NetworkView
 *
 * @typedef {object} Column
 * @property {Stage['kind']} kind
 * @property {number} x its middle
 * @property {number} left where links from before end
 * @property {number} right where links to the next one begin
 * @property {number} top
 * @property {number} height
 * @property {number[]} ys middle of each unit that is shown
 * @property {number} radius of a unit; 0 in a picture, which has pixels in place of units
 * @property {number | null} gap where units are left out; null where all are shown
 *
 * @typedef {{ width: number, height: number, pitch: number, columns: Column[] }} Layout
 * @typedef {{ from: number, to: number, share: number }} Link share of the strongest of its gap, from -1 to 1
 */

/** How many units of each layer are shown. */
export const SHOWN = 12;
/** How many links of each gap are drawn. Where columns stand closer than ROOMY pixels, links are fewer and finer. */
const LINKS = 120;
const ROOMY = 60;
/** Space around everything, for frames and for the outer halves of units. */
const EDGE = 2;
const LARGEST_RADIUS = 7;
const SMALL_PICTURE = 60;

/**
 * @param {Stage[]} stages
 * @param {{ width: number, height: number }} box
 * @param {number} side of the pictures at both ends in pixels; 0 for points
 * @param {NetworkView | null} view which units are shown; evenly spaced ones without it
 * @returns {Layout}
 */
export function layoutNetwork(stages, { width, height }, side, view) {
  const picture = side > 0 ? pictureSize(width, height, side, stages.length) : 0;
  const end = picture > 0 ? picture : Math.min(56, width / 6);
  const pitch = (width - 2 * EDGE - 2 * end) / (stages.length - 1);
  const sizes = stages.map(({ units }) => units);
  const columns = stages.map((stage, i) => {
    const outer = i === 0 ? end / 2 : i === stages.length - 1 ? -end / 2 : 0;
    const x = EDGE + end + i * pitch - outer;
    const shown = view?.layers[i]?.shown ?? spaced(stage.units);
    return picture > 0 && outer !== 0
      ? pictureColumn(stage.kind, Math.round(x - picture / 2), picture, height, side, shown)
      : unitColumn(stage, x, height * tall(stage.units, sizes), height, pitch, shown.length);
  });
  return { width, height, pitch, columns };
}

/**
 * Returns a picture's size: a multiple of its own pixels where there is room for one, and smaller among many columns.
 * @param {number} width @param {number} height @param {number} side @param {number} columns
 */
function pictureSize(width, height, side, columns) {
  const room = Math.min(height * 0.62, width * 0.18, Math.max(SMALL_PICTURE, (1.3 * width) / columns));
  return room >= side ? Math.floor(room / side) * side : room;
}

/** Evenly spaced units, where nobody says which ones are shown. @param {number} units */
function spaced(units) {
  const count = Math.min(SHOWN, units);
  return Uint32Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) * units) / count));
}

/** Share of the height by the logarithm of the size. @param {number} units @param {number[]} sizes */
function tall(units, sizes) {
  const [most, least] = [Math.log(Math.max(...sizes)), Math.log(Math.min(...sizes))];
  return 0.44 + 0.52 * (most > least ? (Math.log(units) - least) / (most - least) : 0.5);
}

/**
 * @param {Stage['kind']} kind @param {number} left @param {number} size @param {number} height @param {number} side
 * @param {Uint32Array} shown
 * @returns {Column}
 */
function pictureColumn(kind, left, size, height, side, shown) {
  const top = Math.round((height - size) / 2);
  const ys = Array.from(shown, (unit) => top + ((Math.floor(unit / side) % side) + 0.5) * (size / side));
  return { kind, x: left + size / 2, left, right: left + size, top, height: size, ys, radius: 0, gap: null };
}

/**
 * @param {Stage} stage @param {number} x @param {number} tallest @param {number} height @param {number} pitch @param {number} count
 * @returns {Column}
 */
function unitColumn({ kind, units }, x, tallest, height, pitch, count) {
  const all = count >= units;
  const slots = count + (all ? 0 : 1);
  // A few units stand together in the middle, not at the far ends of a tall column.
  const step = Math.min(tallest / Math.max(1, slots), 4 * LARGEST_RADIUS);
  const radius = Math.min(LARGEST_RADIUS, step * 0.38, pitch * 0.27);
  const top = (height - step * slots) / 2;
  const broken = all ? slots : Math.floor(count / 2);
  const ys = Array.from({ length: count }, (_, i) => top + (i + (i >= broken ? 1 : 0) + 0.5) * step);
  const gap = all ? null : top + (broken + 0.5) * step;
  return { kind, x, left: x - radius, right: x + radius, top, height: step * slots, ys, radius, gap };
}

/** How many links each gap shows and how wide they are, as a share of the full width. @param {Layout} layout */
export function density({ pitch }) {
  const room = Math.min(1, pitch / ROOMY);
  return { most: Math.round(LINKS * room), width: Math.max(0.5, room) };
}

/** Whether live values belong to this structure: after an edit the old ones may still be shown. @param {Stage[]} stages @param {NetworkView} view */
export function fits(stages, { layers, links }) {
  return (
    layers.length === stages.length &&
    links.length === stages.length - 1 &&
    stages.every(({ kind, units }, i) => {
      const found = layers[i].units;
      if (found === units) return true;
      // Between convolutions a unit is a channel; a picture has one.
      return kind === 'conv' ? units % found === 0 : found === 1 && (kind === 'input' || kind === 'output');
    })
  );
}

/**
 * Returns the strongest links of a gap, the weakest of them first, so that the strongest are drawn on top.
 * @param {Float32Array} weights `[after, before]`
 * @param {number} before units shown before the gap
 * @param {number} most
 * @returns {Link[]}
 */
export function strongest(weights, before, most) {
  const order = Array.from(weights.keys()).filter((i) => Number.isFinite(weights[i]) && weights[i] !== 0);
  order.sort((a, b) => Math.abs(weights[a]) - Math.abs(weights[b]) || b - a);
  const largest = Math.abs(weights[order[order.length - 1]] ?? 1);
  return order.slice(-most).map((i) => ({ from: i % before, to: Math.floor(i / before), share: weights[i] / largest }));
}

/**
 * Returns the links of a gap that carry most, weight times input, strongest first.
 * @param {Float32Array} weights `[after, before]` @param {Float32Array} values before the gap @param {number} most
 */
export function busiest(weights, values, most) {
  return strongest(
    weights.map((weight, i) => weight * values[i % values.length]),
    values.length,
    most,
  ).toReversed();
}
