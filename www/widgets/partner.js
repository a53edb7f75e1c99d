/** The network of another element, which `for` names. */

import { t } from '../strings/t.js';

/** @typedef {import('./part.js').Network} Network */

/** Who hands over the element itself makes up for roots that do not know each other's ids. @param {HTMLElement & { partner?: HTMLElement | undefined }} widget */
function partnerOf(widget) {
  const id = widget.getAttribute('for');
  const root = /** @type {Document | ShadowRoot} */ (widget.getRootNode());
  return id === null ? null : (widget.partner ?? root.getElementById?.(id) ?? null);
}

/**
 * Hears of the network of the element that `for` names, for as long as both are there: it may come later than this
 * widget, go, and come again.
 *
 * @param {import('./part.js').Stage} stage
 * @param {(network: Network, signal: AbortSignal) => void} use the signal ends it
 * @returns {() => void} to be called when `for` has changed
 */
export function followPartner({ widget, signal, tell }, use) {
  const page = widget.ownerDocument;
  let using = new AbortController();
  /** @type {Network | undefined} */
  let used;
  /** What is wrong and was said; empty where nothing is. */
  let told = '';
  /** Says what is wrong once, and takes it back when it is mended. @param {string} wrong */
  const say = (wrong) => {
    if (wrong === told || (wrong && page.readyState === 'loading')) return;
    told = wrong;
    tell(wrong && 'PartnerError', wrong);
  };
  const leave = () => {
    using.abort();
    using = new AbortController();
    used = undefined;
  };
  const look = () => {
    const id = widget.getAttribute('for');
    const partner = partnerOf(widget);
    const wrong = id === null ? '' : whyNone(id, partner, widget);
    say(wrong);
    const { network, state } = /** @type {Partial<import('./widget.js').Widget>} */ (partner ?? {});
    const found = wrong || state !== 'ready' ? undefined : network;
    if (found === used) return;
    leave();
    if (!found) return;
    used = found;
    partner?.addEventListener('ae-gone', look, { signal: using.signal });
    use(found, using.signal);
  };
  // Whoever becomes ready may be the one, in whatever root it stands.
  page.addEventListener('ae-ready', look, { signal });
  page.addEventListener('DOMContentLoaded', look, { signal });
  signal.addEventListener('abort', leave);
  const follow = () => {
    look();
    const partner = /** @type {any} */ (partnerOf(widget));
    if (partner?.state === 'waiting') partner.load();
  };
  follow();
  return follow;
}

/** @param {string} id @param {HTMLElement | null} partner @param {HTMLElement} widget @returns {string} why it has no network; empty where it may */
function whyNone(id, partner, widget) {
  if (!partner) return t`for="${id}" names no element of this page; expected the id of an ae-train.`;
  if (partner === widget) return t`for="${id}" names this very element; expected the id of an ae-train.`;
  const waits =
    partner.localName.includes('-') && !partner.ownerDocument.defaultView?.customElements.get(partner.localName);
  const { trains } = /** @type {{ trains?: boolean }} */ (partner.constructor);
  return trains || waits ? '' : t`for="${id}" names an element that trains nothing; expected an ae-train.`;
}
