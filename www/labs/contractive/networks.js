/**
 * The networks that stand side by side.
 *
 * @typedef {{ name: string, title: string }} Shown `name` is the one that the worker knows it by
 */

import { formatDecimals, t } from '../../strings/t.js';

/** Those that are shipped: alike in shape, activations, seed and epochs. @type {readonly Shown[]} */
export const SHIPPED = [
  { name: 'small-plain', title: t`Plain` },
  { name: 'small-denoising', title: t`Denoising` },
  { name: 'small-contractive', title: t`Contractive` },
];

/** The shipped ones, and one that the element names beside them. @param {string} named empty for none @returns {Shown[]} */
export function sideBySide(named) {
  const own = named && !SHIPPED.some(({ name }) => name === named) ? [{ name: named, title: t`Yours` }] : [];
  return [...SHIPPED, ...own];
}

/** How a number of the report is called, which it is, and what explains it, once for several in a row. @type {readonly { id: keyof import('../protocol.js').ContractionReport, title: string, figure?: string }[]} */
export const MEASURES = [
  {
    id: 'mean_jacobian_norm',
    title: t`Jacobian norm`,
    figure: 'jacobian_norm',
  },
  {
    id: 'mean_ratio_of_tenth_singular_value_to_first',
    title: t`Tenth singular value ÷ first`,
    figure: 'singular_ratio',
  },
  {
    id: 'mean_distance_between_codes_of_different_classes',
    title: t`Distance between classes`,
    figure: 'class_distance',
  },
  {
    id: 'relative_jacobian_norm',
    title: t`Jacobian norm ÷ distance`,
    figure: 'relative_norm',
  },
  {
    id: 'relative_code_shift_by_one_pixel',
    title: t`Code shift ÷ distance: one pixel right`,
    figure: 'relative_shift',
  },
  {
    id: 'relative_code_shift_by_rotation_of_10_degrees',
    title: t`… turned by 10°`,
  },
  {
    id: 'relative_code_shift_by_gaussian_noise_0_3',
    title: t`… Gaussian noise ${formatDecimals(0.3, 1)}`,
  },
];
