/**
 * The networks that stand side by side.
 *
 * @typedef {{ name: string, title: string }} Shown `name` is the one that the worker knows it by
 */

/** Those that are shipped: alike in shape, activations, seed and epochs. @type {readonly Shown[]} */
export const SHIPPED = [
  { name: 'small-plain', title: 'Plain' },
  { name: 'small-denoising', title: 'Denoising' },
  { name: 'small-contractive', title: 'Contractive' },
];

/** The shipped ones, and one that the element names beside them. @param {string} named empty for none @returns {Shown[]} */
export function sideBySide(named) {
  const own = named && !SHIPPED.some(({ name }) => name === named) ? [{ name: named, title: 'Yours' }] : [];
  return [...SHIPPED, ...own];
}

/** How a number of the report is called, what it is, and which it is. @type {readonly { id: keyof import('../protocol.js').ContractionReport, title: string, about: string }[]} */
export const MEASURES = [
  {
    id: 'mean_jacobian_norm',
    title: 'Jacobian norm',
    about: 'Frobenius norm of dz/dx, mean over the first 100 test digits',
  },
  {
    id: 'mean_ratio_of_tenth_singular_value_to_first',
    title: 'Tenth singular value ÷ first',
    about: 'Mean over the same digits; it does not change when all weights shrink',
  },
  {
    id: 'mean_distance_between_codes_of_different_classes',
    title: 'Distance between classes',
    about: 'Mean Euclidean distance between the codes of two digits of different classes: the size of the code',
  },
  {
    id: 'relative_jacobian_norm',
    title: 'Jacobian norm ÷ distance',
    about: 'The norm in units of the distance between classes',
  },
  {
    id: 'relative_code_shift_by_one_pixel',
    title: 'Code shift ÷ distance: one pixel right',
    about: 'How far the code moves when its digit moves one pixel, mean over the digits, divided by the distance',
  },
  {
    id: 'relative_code_shift_by_rotation_of_10_degrees',
    title: '… turned by 10°',
    about: 'The same when the digit turns counter-clockwise about its middle',
  },
  {
    id: 'relative_code_shift_by_gaussian_noise_0_3',
    title: '… Gaussian noise .3',
    about: 'The same when noise with a standard deviation of .3 is added to each pixel',
  },
];
