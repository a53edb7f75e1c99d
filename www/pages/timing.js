/** Measurements in the browser's own timeline, where tools and tests can read them. */

const KEPT = 300;

/** Marks the first picture, and measures each and its way from the pen. @param {EventTarget} denoise fires `ae-rebuilt` */
export function measurePictures(denoise) {
  let entries = 0;
  let first = true;
  /** @param {string} name @param {PerformanceMeasureOptions} options */
  const measure = (name, options) => {
    performance.measure(name, options);
    if (++entries % KEPT > 0) return;
    performance.clearMeasures('pen-to-picture');
    performance.clearMeasures('reconstruct');
  };
  denoise.addEventListener('ae-rebuilt', (event) => {
    const { ms, since } = /** @type {CustomEvent<{ ms: number, since: number | undefined }>} */ (event).detail;
    const end = performance.now();
    // An empty pad has nothing to rebuild, in no time.
    if (ms >= 0) {
      measure('reconstruct', { start: end - ms, end, detail: ms });
      if (first) performance.mark('first-rebuilt');
      first = false;
    }
    if (since === undefined) return;
    // To the frame that shows the picture.
    requestAnimationFrame((frame) => measure('pen-to-picture', { start: since, end: Math.max(since, frame) }));
  });
}
