/** Sentences on what is measured. Pure. */

import { threeDigits } from '../../draw/numbers.js';
import { STANDING } from './points.js';
import { formatNumber, t } from '../../strings/t.js';

/** The network that is looked into. @param {string} name empty for one of the person's own @param {number} size of its code */
export function networkTitle(name, size) {
  if (!name) return size === 1 ? t`Your network, code of 1 number` : t`Your network, code of ${size} numbers`;
  return size === 1 ? t`The network ${name}, code of 1 number` : t`The network ${name}, code of ${size} numbers`;
}

/** What a code as it is stored has to do with its rate. @param {import('../protocol.js').RateDistortionReport} report */
export function aboutStored({ latent_dim: size, rounded, sse_per_image_of_codes_as_they_are: exact }) {
  const standing = rounded[STANDING];
  return standing ? storedWords(size, exact, standing) : '';
}

/** @param {number} size @param {number} exact error of codes as they are @param {Pick<import('../protocol.js').Rounded, 'joint_entropy_bits_per_image' | 'sum_of_marginal_entropies_bits_per_image' | 'sse_per_image'>} standing */
function storedWords(size, exact, standing) {
  const { joint_entropy_bits_per_image: joint, sum_of_marginal_entropies_bits_per_image: sum } = standing;
  const bits = joint === null ? t`at most ${threeDigits(sum)}` : threeDigits(joint);
  return t`A code of ${size} × 32 = ${formatNumber(32 * size)} stored bits is no rate: rounded to a quarter of its spread it costs ${bits}, and the error goes from ${threeDigits(exact)} to ${threeDigits(standing.sse_per_image)}.`;
}

/** @param {import('../protocol.js').CodecPoint[]} files @param {boolean} together */
export function aboutFiles(files, together) {
  const kinds = [...new Map(files.map((each) => [each.kind, each])).values()];
  if (kinds.length === 0)
    return t`This browser gives no picture files to measure, or changes what is read from a canvas, so none are shown.`;
  const overheads = kinds.map(({ title, overheadBits }) => `${title} ${formatNumber(Math.round(overheadBits))}`);
  return together
    ? t`The first 50 test digits in one file, as this browser writes it. Its header is shared: black pictures take ${overheads.join(', ')} bits each.`
    : t`Files as this browser writes them, one a digit, first 50 test digits. Much of it is the container: a black picture alone takes ${overheads.join(', ')} bits.`;
}

/** Files as most browsers write them. */
const FILES = ['PNG', 'JPEG', 'WebP'].map((title) => ({
  kind: title,
  title,
  quality: 1,
  bits: 0,
  overheadBits: 1e4,
  sse: 0,
}));

/** What may stand at each place. @returns {import('../view.js').Rooms} */
export const rateRooms = () => ({
  stored: [
    storedWords(128, 99.9, {
      joint_entropy_bits_per_image: null,
      sum_of_marginal_entropies_bits_per_image: 99.9,
      sse_per_image: 99.9,
    }),
  ],
  files: [[], FILES].flatMap((files) => [false, true].map((together) => aboutFiles(files, together))),
});
