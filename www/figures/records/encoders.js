/** Figures of linear, contractive and sparse encoders. Pure. */

import { t } from '../../strings/t.js';

/** @typedef {import('../record.js').FigureRecord} FigureRecord */

/** @type {Record<string, FigureRecord>} */
export const ENCODERS = {
  axis_variance: {
    name: t`Variance along an axis`,
    unit: t`squared grey levels`,
    what: t`The variance of the training digits along one principal axis; all together are the error of the mean picture.`,
    why: t`What lies along the axes that are left out is what PCA loses: the sum of their variances is its training error.`,
  },
  variance_share: {
    name: t`Share of the variance`,
    unit: t`a share, from 0 to 1`,
    what: t`What the axes up to this one hold of the variance of the training digits.`,
    why: t`Ten axes hold about half, 32 three quarters: the first are broad shapes, the rest ever finer strokes.`,
    beside: () =>
      [
        [2, 0.168],
        [10, 0.4881],
        [30, 0.7305],
        [32, 0.7436],
        [64, 0.862],
      ].map(([dims, value]) => ({
        label: t`${dims} axes`,
        value: value ?? NaN,
        source: t`Measured on the 60,000 training digits of MNIST.`,
      })),
  },
  axis_cosine: {
    name: t`|cos| of an axis`,
    unit: t`a share, from 0 to 1`,
    what: t`How nearly an axis of the network points along the axis of PCA of the same rank: the absolute cosine between both.`,
    why: t`The weights as they stand are some basis of the same space, seldom its axes. Turned by a singular value decomposition they are, wherever neighbouring variances differ enough to tell the axes apart.`,
  },
  singular_value: {
    name: t`Singular values of the Jacobian`,
    unit: t`change of the code by change of the picture`,
    what: t`How much the code moves for a small change of this digit along each of the directions that move it most, the largest first.`,
    why: t`A few large ones and many small ones mean that the code follows a few changes, such as slant or thickness, and ignores the others. Only their ratio says so: all of them shrink with the weights.`,
  },
  singular_ratio: {
    name: t`Tenth singular value ÷ first`,
    unit: t`a share, from 0 to 1`,
    what: t`How much the tenth direction still moves the code, beside the first; mean over the first 100 test digits.`,
    why: t`It does not change when all weights shrink, so a penalty cannot win it for nothing.`,
  },
  class_distance: {
    name: t`Distance between classes`,
    unit: t`that of the code`,
    what: t`Mean Euclidean distance between the codes of two digits of different classes: how large the code is.`,
    why: t`A contractive penalty makes codes smaller as well as calmer, so what a code moves by is divided by this.`,
  },
  relative_norm: {
    name: t`Jacobian norm ÷ distance`,
    unit: t`1 by change of the picture`,
    what: t`The Jacobian norm in units of the distance between classes.`,
    why: t`How fast a change of the picture leads from one class to another: this is what a calm encoder should have less of.`,
  },
  relative_shift: {
    name: t`Code shift ÷ distance`,
    unit: t`a share of the distance between classes`,
    what: t`How far the code moves when its digit is shifted, turned or made noisy, divided by the distance between classes; mean over the first 100 test digits.`,
    why: t`A change that means nothing to a reader should move the code by little beside what tells classes apart.`,
  },
  code_moved: {
    name: t`Code moved by`,
    unit: t`that of the code; below it, a share of the distance between classes`,
    what: t`Euclidean distance between the codes of the digit and of the moved one.`,
    why: t`At first it grows by the singular value of the direction, then differently: the Jacobian holds for small changes alone.`,
  },
  active_numbers: {
    name: t`Active numbers a digit`,
    unit: t`numbers of the code`,
    what: t`Numbers of the code that are further than 0.01 from zero, mean over the 2,000 test digits.`,
    why: t`The threshold is part of the figure: without one, a code of many tiny numbers would count as full. A larger weight of the penalty makes it smaller and the error larger.`,
  },
  dead_atoms: {
    name: t`Dead atoms`,
    unit: t`numbers of the code`,
    what: t`Numbers of the code that are the same for each of the 2,000 test digits, so that nothing is drawn by them.`,
    why: t`No gradient passes through a rectifier that is always 0. Many dead atoms mean a penalty or a learning rate that is too large.`,
  },
  terms_needed: {
    name: t`Terms to within 0.5`,
    unit: t`terms of the sum`,
    what: t`Atoms times their numbers, the largest first, after which the squared error stays within 0.5 of that of the whole sum; mean over the first 100 test digits.`,
    why: t`It tells how few parts a digit is made of, without a threshold on the code: small terms that change nothing do not count.`,
  },
  atom_use: {
    name: t`Share of digits that use an atom`,
    unit: t`per cent of the 2,000 test digits`,
    what: t`Digits whose number for this atom is further than 0.01 from zero.`,
    why: t`Atoms that all digits use draw what all have in common; those that few use are strokes of a few.`,
  },
};
