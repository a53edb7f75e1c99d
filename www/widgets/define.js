/** The same without registering anything: for those who choose a prefix. */
export { defineWidgets as define, VERSION } from './define-widgets.js';
