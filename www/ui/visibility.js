/**
 * Tells when an element comes into view or goes out of it; with `page`, whether the page itself is hidden counts too.
 *
 * @param {Element} element @param {(visible: boolean) => void} tell @param {boolean} [page]
 * @param {AbortSignal} [signal] ends it
 */
export function watchVisibility(element, tell, page = false, signal) {
  const { ownerDocument } = element;
  let inside = false;
  /** @type {boolean | undefined} */
  let told;
  const update = () => {
    const visible = inside && !(page && ownerDocument.hidden);
    if (visible === told) return;
    told = visible;
    if (page || visible) tell(visible);
  };
  const observer = new IntersectionObserver(([entry]) => {
    inside = entry?.isIntersecting ?? false;
    update();
  });
  observer.observe(element);
  signal?.addEventListener('abort', () => observer.disconnect());
  if (page) ownerDocument.addEventListener('visibilitychange', update, signal ? { signal } : {});
}
