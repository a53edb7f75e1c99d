/** Measurements in the browser's own timeline, where tools and tests can read them. */

const KEPT = 300;
const SMOOTHED = 20;

/** @type {number[]} */
let recent = [];
let entries = 0;
let drawn = false;

export function markFirstRebuilt() {
  if (!drawn) performance.mark('first-rebuilt');
  drawn = true;
}

/**
 * @param {number} ms in the worker
 * @returns {number} mean of the last ones: some browsers round each to a whole millisecond
 */
export function noteReconstruction(ms) {
  const now = performance.now();
  measure('reconstruct', { start: now - ms, end: now, detail: ms });
  recent.push(ms);
  if (recent.length > SMOOTHED) recent.shift();
  return recent.reduce((sum, value) => sum + value, 0) / recent.length;
}

/** Begins the mean anew. @param {number} ms */
export function startMean(ms) {
  recent = Array(SMOOTHED).fill(ms);
}

/** From a pen event to the frame that shows its picture. @param {number} start */
export function notePenToPicture(start) {
  requestAnimationFrame((frame) => measure('pen-to-picture', { start, end: Math.max(start, frame) }));
}

/** @param {string} name @param {PerformanceMeasureOptions} options */
function measure(name, options) {
  performance.measure(name, options);
  if (++entries % KEPT === 0) {
    performance.clearMeasures('pen-to-picture');
    performance.clearMeasures('reconstruct');
  }
}
