/** Where something that opens stands beside what opened it. */

/** Between both, and to the edges of the window. */
const GAP = 4;
const EDGE = 8;

/**
 * The corner of a box in the window: below its anchor, above it where there is no room below, and inside wherever it fits.
 * Pure.
 *
 * @param {{ left: number, top: number, bottom: number }} anchor
 * @param {{ width: number, height: number }} box @param {{ width: number, height: number }} view
 */
export function cornerBeside(anchor, box, view) {
  const left = Math.max(EDGE, Math.min(anchor.left, view.width - box.width - EDGE));
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - box.height;
  if (below + box.height <= view.height - EDGE) return { left, top: below };
  if (above >= EDGE) return { left, top: above };
  return { left, top: Math.max(EDGE, Math.min(below, view.height - box.height - EDGE)) };
}

/** Puts a box of the top layer, which scrolls with the page, beside an anchor. @param {HTMLElement} box @param {HTMLElement} anchor */
export function placed(box, anchor) {
  const { documentElement: page, defaultView } = box.ownerDocument;
  Object.assign(box.style, { left: '0', top: '0' });
  // Where its own corner lies tells what its place is counted from: the page, or what it stands in.
  const at = box.getBoundingClientRect();
  const { left, top } = cornerBeside(anchor.getBoundingClientRect(), at, {
    width: page.clientWidth,
    height: defaultView?.innerHeight ?? page.clientHeight,
  });
  Object.assign(box.style, { left: `${left - at.left}px`, top: `${top - at.top}px` });
  if (box.scrollHeight > box.clientHeight) box.tabIndex = 0;
  else box.removeAttribute('tabindex');
}
