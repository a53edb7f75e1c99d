/**
 * Converts and compares colours. sRGB channels lie in [0, 255], linear ones in [0, 1]. Pure.
 *
 * @typedef {[number, number, number]} Triple
 */

/** @param {number} channel */
function linear(channel) {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** @param {number} light */
function encoded(light) {
  const share = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, share)));
}

/** Reads `#rrggbb` or `rgb(…)`, as style sheets compute colours; anything else is black. @param {string} text @returns {Triple} */
export function parseColour(text) {
  const [red, green, blue] = text.startsWith('#')
    ? [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16))
    : /^rgba?\(/.test(text)
      ? (text.match(/[\d.]+/g) ?? []).map(Number)
      : [];
  return [red || 0, green || 0, blue || 0];
}

/** Writes a colour for a style sheet or a canvas. @param {Triple} colour */
export function cssColour(colour) {
  return `rgb(${colour.join()})`;
}

/** Relative luminance of WCAG, in [0, 1]. @param {Triple} colour */
export function luminance([red, green, blue]) {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Returns whether these colours are for a dark page: text is then lighter than a middle grey. @param {{ text: string }} inks */
export function onDark({ text }) {
  return luminance(parseColour(text)) > 0.18;
}

/** Contrast ratio of WCAG, from 1 to 21. @param {Triple} one @param {Triple} other */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * Converts from OKLab, in which equal steps look equal (Ottosson 2020).
 * @param {number} lightness in [0, 1] @param {number} a towards red @param {number} b towards yellow
 * @returns {Triple}
 */
export function fromOklab(lightness, a, b) {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** A colour as a picture's memory has it, without how much of it is seen. @param {string} colour as #rrggbb */
export function inkOf(colour) {
  const [red, green, blue] = parseColour(colour);
  return red | (green << 8) | (blue << 16);
}
