/** So far ahead of the view a widget begins to load. What is behind was read before, or jumped over. */
const NEAR = '400px';

/** Once, when an element comes near the view; at once where nobody can tell. @param {Element} element @param {() => unknown} act @param {AbortSignal} signal */
export function whenNear(element, act, signal) {
  if (!globalThis.IntersectionObserver) return void act();
  const near = new IntersectionObserver(
    (entries) => {
      if (entries.every(({ isIntersecting }) => !isIntersecting)) return;
      near.disconnect();
      act();
    },
    { rootMargin: `0px 0px ${NEAR}` },
  );
  near.observe(element);
  signal.addEventListener('abort', () => near.disconnect());
}
