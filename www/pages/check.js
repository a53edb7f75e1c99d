/** The page that checks what students hand in. */

import '../lessons/ae-check.js';
import { setUpTheme } from './theme.js';

setUpTheme(/** @type {HTMLButtonElement} */ (document.getElementById('theme')));

const check = /** @type {import('../lessons/ae-check.js').AeCheck} */ (document.getElementById('check'));

/** A link that was handed in is checked where it is opened. */
function takeLink() {
  if (location.hash.length < 2) return;
  check.text = location.href;
  check.check();
}

addEventListener('hashchange', takeLink);
takeLink();
// `missing.js` waits for this.
document.documentElement.dataset.started = '';
