/** Formulas of the experiment panel, in MathML. */

/** @param {string} name */
const i = (name) => `<mi>${name}</mi>`;
/** @param {string} sign */
const o = (sign) => `<mo>${sign}</mo>`;
/** @param {number | string} value */
const n = (value) => `<mn>${value}</mn>`;
/** @param {string} base @param {string} below */
const sub = (base, below) => `<msub>${base}<mrow>${below}</mrow></msub>`;
/** @param {string} base @param {string} above */
const sup = (base, above) => `<msup><mrow>${base}</mrow><mrow>${above}</mrow></msup>`;
/** @param {string} base @param {string} mark */
const over = (base, mark) => `<mover>${base}<mo>${mark}</mo></mover>`;
/** @param {string} above @param {string} below */
const frac = (above, below) => `<mfrac><mrow>${above}</mrow><mrow>${below}</mrow></mfrac>`;
/** @param {string} index */
const sum = (index) => `<munder>${o('∑')}${index}</munder>`;
/** @param {string[]} parts */
const math = (...parts) => `<math displaystyle="true">${parts.join('')}</math>`;
/** @param {string[]} parts */
const paren = (...parts) => `<mrow>${o('(')}${parts.join('')}${o(')')}</mrow>`;

const X = sub(i('x'), i('i'));
const X_HAT = sub(over(i('x'), '^'), i('i'));
const X_TILDE = sub(over(i('x'), '~'), i('i'));
const Z = sub(i('z'), i('j'));
const RHO_HAT = sub(over(i('ρ'), '^'), i('j'));
const LOG = '<mi>log</mi><mspace width=".17em"/>';
const W = i('w');
const REST = paren(n(1), o('−'), X);

export const MEAN_SQUARED_ERROR = math(sum(i('i')), sup(paren(X, o('−'), X_HAT), n(2)));
export const CROSS_ENTROPY = math(
  o('−'),
  sum(i('i')),
  paren(X, LOG, X_HAT, o('+'), REST, LOG, paren(n(1), o('−'), X_HAT)),
);
export const MASKING = `${math(X_TILDE, o('='), n(0))} with probability ${math(i('p'))}, else ${math(X)}`;
export const GAUSSIAN = math(
  ...[X_TILDE, o('='), X, o('+'), i('σ'), sub(i('ε'), i('i')), o(','), '<mspace width=".5em"/>'],
  ...[sub(i('ε'), i('i')), o('∼'), '<mi mathvariant="normal">N</mi>', paren(n(0), o(','), n(1))],
);
export const SALT_AND_PEPPER =
  `${math(X_TILDE, o('='), n(0))} or ${math(n(1))}, each with probability ` +
  `${math(i('p'), o('/'), n(2))}, else ${math(X)}`;
export const L1 = math(i('λ'), sum(i('j')), o('|'), Z, o('|'));
const REST_RHO = `${n(1)}${o('−')}${i('ρ')}`;
export const KL_SPARSITY = math(
  ...[i('λ'), sum(i('j'))],
  paren(
    ...[i('ρ'), LOG, frac(i('ρ'), RHO_HAT), o('+'), paren(REST_RHO)],
    ...[LOG, frac(REST_RHO, `${n(1)}${o('−')}${RHO_HAT}`)],
  ),
);
export const CONTRACTIVE = math(
  i('λ'),
  sum(`<mrow>${i('j')}${o(',')}${i('i')}</mrow>`),
  sup(paren(frac(`${o('∂')}${Z}`, `${o('∂')}${X}`)), n(2)),
);
export const GAUSSIAN_KL = math(
  ...[frac(i('β'), n(2)), sum(i('j'))],
  paren(
    ...[`<msubsup>${i('μ')}${i('j')}${n(2)}</msubsup>`, o('+'), `<msubsup>${i('σ')}${i('j')}${n(2)}</msubsup>`],
    ...[o('−'), n(1), o('−'), LOG, `<msubsup>${i('σ')}${i('j')}${n(2)}</msubsup>`],
  ),
);
export const SGD = `${math(i('v'), o('←'), i('m'), i('v'), o('+'), i('g'))}, ${math(W, o('←'), W, o('−'), i('η'), i('v'))}`;
export const CLIPPING = `${math(i('g'), o('←'), i('g'), i('c'), o('/'), o('‖'), i('g'), o('‖'))} where ${math(
  ...[o('‖'), i('g'), o('‖'), o('>'), i('c')],
)}`;
export const WEIGHT_DECAY = math(W, o('←'), paren(n(1), o('−'), i('η'), i('λ')), W);
export const COSINE = math(
  ...[i('η'), paren(i('t')), o('='), frac(i('η'), n(2))],
  paren(n(1), o('+'), '<mi>cos</mi>', frac(`${i('π')}${i('t')}`, i('T'))),
);
