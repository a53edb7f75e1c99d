/** Registers all elements, if there is a page: what `<script type="module">` names. */

import { defineWidgets, VERSION } from './define-widgets.js';

defineWidgets();

export { defineWidgets as define, VERSION };
