/** What a link may open: an attribute can come from a stranger, by the address of a frame. */
const PAGES = ['http:', 'https:', 'file:'];

/**
 * The address of a page.
 * @param {string} hash of its link @param {string} page @param {string} base what `page` is relative to
 * @returns {string} empty where that is none
 */
export function pageAddress(hash, page, base) {
  try {
    const { href, protocol } = new URL(hash, new URL(page, base));
    return PAGES.includes(protocol) ? href : '';
  } catch {
    return '';
  }
}
