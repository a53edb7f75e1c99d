import { engine } from '../pages/page-engine.js';
import { readImage } from '../draw/read-image.js';
import { INK_SIDE } from '../draw/ink.js';

/** More would not fit a tab's patience. */
const MOST = 2000;

/**
 * A person's own pictures as the network sees digits, 28 × 28 each.
 *
 * @param {File[]} files
 * @returns {Promise<{ images: Uint8Array[], problems: string[] }>} a sentence for what could not be used
 */
export async function readImages(files) {
  const images = [];
  /** @type {string[]} */
  const problems = [];
  for (const file of files.slice(0, MOST)) {
    try {
      const ink = await readImage(file);
      const pixels = await engine.call('normalize', { ink, width: INK_SIDE, height: INK_SIDE });
      if (pixels) images.push(pixels);
    } catch (error) {
      problems.push(/** @type {Error} */ (error).message);
    }
  }
  if (files.length > MOST) problems.push(`Only the first ${MOST} of ${files.length} images are used.`);
  return { images, problems };
}
