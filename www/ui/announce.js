const REST_MS = 1200;
const BETWEEN_MS = 5000;

/**
 * Speaks through a live region, the latest sentence only, and never more often
 * than every few seconds.
 *
 * @param {HTMLElement} region
 * @returns {(text: string) => void}
 */
export function announcer(region) {
  let spoken = -BETWEEN_MS;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  return (text) => {
    clearTimeout(timer);
    const wait = Math.max(REST_MS, spoken + BETWEEN_MS - performance.now());
    timer = setTimeout(() => {
      spoken = performance.now();
      region.textContent = text;
    }, wait);
  };
}
