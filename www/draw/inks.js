/**
 * The colours of a theme that pictures are drawn in, each as a canvas takes it.
 *
 * @typedef {Record<'text' | 'muted' | 'line' | 'page' | 'accent' | 'positive' | 'negative' | 'blank', string>} Inks
 *   `blank` is a picture without light, `positive` and `negative` are for signed numbers
 */

export {};
