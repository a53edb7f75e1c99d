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
