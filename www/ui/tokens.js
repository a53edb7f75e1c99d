/**
 * Every colour and every shared size, in one place. Style sheets say `var(--_accent)`; a page that embeds an element
 * overrides it as `--ae-accent`. Colours follow the `color-scheme` of wherever they are used. Pure.
 */

/** Digits are light on dark in both schemes, and so are the words on an empty picture. */
const PICTURE = {
  blank: '#000',
  'blank-text': '#d6d8dc',
  'blank-hint': '#c4c8ce',
  'blank-raised': '#2b2f36',
  'blank-accent': '#9cc2ff',
  'pad-cursor': '#ffd34d',
};

/** What each colour is on a light page, and on a dark one. @type {Record<string, string | [string, string]>} */
export const COLOURS = {
  page: ['#fff', '#121316'],
  text: ['#17191c', '#e9eaec'],
  muted: ['#5c6068', '#a3a8b0'],
  line: ['#d5d8dc', '#383c43'],
  edge: '#80868e',
  raised: ['#f1f3f5', '#22252a'],
  accent: ['#0b57d0', '#9cc2ff'],
  'on-accent': ['#fff', '#0d1b33'],
  notice: ['#fff4d6', '#3a3018'],
  negative: ['#6b3fa0', '#c3a1f5'],
  positive: ['#a04a00', '#f5a55c'],
  shadow: '#0003',
  'strong-shadow': '#0004',
  'line-0': ['#00766c', '#4fd1c0'],
  'line-1': ['#6b3fa0', '#c3a1f5'],
  'line-2': ['#b0306a', '#ff9dc4'],
  'line-3': ['#5f6b00', '#c9d45c'],
  'line-4': ['#7a5c3e', '#d2b48c'],
  'line-5': ['#1f5fa8', '#8ab8f5'],
  'line-6': ['#3d6b35', '#9bd18f'],
  'line-validation': ['#a04a00', '#f5a55c'],
  ...PICTURE,
};

/** @param {(colour: string | [string, string]) => string} choose */
const colours = (choose) =>
  Object.entries(COLOURS).map(([name, colour]) => `--_${name}: var(--ae-${name}, ${choose(colour)});`);

/** Custom properties for a document or a shadow root. */
export const TOKENS = /* css */ `
:host, :root {
  ${colours((colour) => (typeof colour === 'string' ? colour : `light-dark(${colour.join(', ')})`)).join('\n  ')}
  --_rem: var(--ae-rem, var(--_text-size, 1rem));
  --_small: var(--ae-small, calc(.8125 * var(--_rem)));
  --_control: var(--ae-control, calc(2 * var(--_rem)));
}
/* A browser that does not know light-dark() gets the light colours. */
@supports not (color: light-dark(red, red)) {
  :host, :root { ${colours((colour) => (typeof colour === 'string' ? colour : colour[0])).join(' ')} }
}
@media (pointer: coarse) {
  :host, :root { --_control: var(--ae-control, calc(2.5 * var(--_rem))); }
}`;
