/**
 * The colours of a theme that pictures are drawn in, each as a canvas takes it.
 *
 * @typedef {Record<'text' | 'muted' | 'line' | 'page' | 'accent' | 'positive' | 'negative' | 'blank' | 'blankText', string>} Inks
 *   `blank` is a picture without light, `blankText` are words on it, `positive` and `negative` are for signed numbers
 */

export {};
