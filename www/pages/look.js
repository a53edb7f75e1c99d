/** Gives the page its colours and controls before it is painted, and leave to make its own markup. */

import { adopt } from '../ui/element.js';
import './other-language.js';

// Under `require-trusted-types-for 'script'` markup and the address of a worker have to come from a policy: what this page
// makes is its own, and what a person opens never becomes either.
/** @type {any} */ (globalThis).trustedTypes?.createPolicy('default', {
  createHTML: (/** @type {string} */ html) => html,
  createScriptURL: (/** @type {string} */ url) => url,
});

adopt(document);

// Past what every page begins with. The address stays as it is: what follows its # is the state of a page.
document.addEventListener('click', (event) => {
  const link = /** @type {HTMLElement} */ (event.target).closest?.('a.skip');
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
  event.preventDefault();
  document.getElementById(link.hash.slice(1))?.focus();
});
