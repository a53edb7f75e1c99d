/** What the core finds lost in a network, in the language of the page; English is the command line's own. Pure. */

import { formatDecimals, formatNumber, t } from '../strings/t.js';

/**
 * @typedef {import('../engine/training/snapshot-types.js').Finding} Finding
 * @typedef {import('../engine/training/snapshot-types.js').OnePicture} OnePicture
 */

/** @param {Finding} finding @returns {string} */
export function findingWords(finding) {
  switch (finding.condition) {
    case 'dead_code':
      return onePicture(finding.picture, t`All ${finding.units} units of the code are dead.`);
    case 'silent_code': {
      const nats = formatDecimals(finding.kl_to_prior_nats_per_image, 2);
      return onePicture(finding.picture, t`The code tells nothing: its KL to the prior is ${nats} nats.`);
    }
    case 'ignored_code':
      return onePicture(finding.picture, t`The code differs from one to the next, but the decoder ignores it.`);
    case 'faint_code': {
      const nats = formatDecimals(finding.kl_to_prior_nats_per_image, 2);
      return t`The code tells next to nothing: its KL to the prior is ${nats} nats, mean over ${formatNumber(finding.images)} images.`;
    }
    case 'dead_units': {
      const { layer } = finding;
      const [dead, units, images] = [finding.dead, finding.units, finding.images].map((count) => formatNumber(count));
      return layer === null
        ? t`${dead} of ${units} units of the code are dead: they give the same for all ${images} images.`
        : t`${dead} of ${units} units of layer ${layer} of the encoder are dead: they give the same for all ${images} images.`;
    }
    case 'dark_pixels': {
      const [dark, lit] = [finding.dark, finding.lit].map((count) => formatNumber(count));
      return t`${dark} of the ${lit} pixels that light in the images stay dark in all that is rebuilt.`;
    }
  }
}

/** What is seen of it, why, and its error beside that of the mean. @param {OnePicture} picture @param {string} cause */
function onePicture(picture, cause) {
  const sse = formatDecimals(picture.sse_per_image, 1);
  const mean = formatDecimals(picture.mean_picture_sse_per_image, 1);
  const nats = picture.mean_picture_bce_nats_per_image;
  const held =
    nats === null
      ? t`SSE ${sse}; the mean of all has ${mean}.`
      : t`SSE ${sse}; the mean of all has ${mean}, ${formatDecimals(nats, 1)} nats.`;
  return [rebuiltAs(picture), cause, held].join(' ');
}

/** @param {OnePicture} picture @returns {string} */
function rebuiltAs({ rebuilt }) {
  switch (rebuilt) {
    case 'same_point':
      return t`Every point is rebuilt as the same one.`;
    case 'black':
      return t`Every image is rebuilt black.`;
    case 'same_picture':
      return t`Every image is rebuilt as the same picture.`;
  }
}
