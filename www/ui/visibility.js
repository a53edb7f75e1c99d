/**
 * Tells when an element comes into view or goes out of it; with `page`, whether the page itself is hidden counts too.
 *
 * @param {Element} element @param {(visible: boolean) => void} tell @param {boolean} [page]
 */
export function watchVisibility(element, tell, page = false) {
  let inside = false;
  /** @type {boolean | undefined} */
  let told;
  const update = () => {
    const visible = inside && !(page && element.ownerDocument.hidden);
    if (visible === told) return;
    told = visible;
    if (page || visible) tell(visible);
  };
  new IntersectionObserver(([entry]) => {
    inside = entry?.isIntersecting ?? false;
    update();
  }).observe(element);
  if (page) element.ownerDocument.addEventListener('visibilitychange', update);
}
