/** Parts of formulas in MathML, and the signs that several kinds share. Pure. */

/** @param {string} name */
export const i = (name) => `<mi>${name}</mi>`;
/** @param {string} sign */
export const o = (sign) => `<mo>${sign}</mo>`;
/** @param {number | string} value */
export const n = (value) => `<mn>${value}</mn>`;
/** @param {string} base @param {string} below */
export const sub = (base, below) => `<msub>${base}<mrow>${below}</mrow></msub>`;
/** @param {string} base @param {string} above */
export const sup = (base, above) => `<msup><mrow>${base}</mrow><mrow>${above}</mrow></msup>`;
/** @param {string} base @param {string} mark */
export const over = (base, mark) => `<mover>${base}<mo>${mark}</mo></mover>`;
/** @param {string} above @param {string} below */
export const frac = (above, below) => `<mfrac><mrow>${above}</mrow><mrow>${below}</mrow></mfrac>`;
/** @param {string} index */
export const sum = (index) => `<munder>${o('∑')}${index}</munder>`;
/** @param {string[]} parts */
export const math = (...parts) => `<math displaystyle="true">${parts.join('')}</math>`;
/** @param {string[]} parts */
export const paren = (...parts) => `<mrow>${o('(')}${parts.join('')}${o(')')}</mrow>`;

/** Pixel i of an image. */
export const X = sub(i('x'), i('i'));
/** The same with noise on it. */
export const X_TILDE = sub(over(i('x'), '~'), i('i'));
/** Number j of the code. */
export const Z = sub(i('z'), i('j'));
export const LOG = '<mi>log</mi><mspace width=".17em"/>';
