import { t } from '../strings/t.js';
import { readImage } from '../draw/read-image.js';
import { INK_SIDE } from '../draw/ink.js';

/** Reading more images than this would keep a person waiting for too long. */
const MOST = 2000;

/**
 * A person's own pictures as the network sees digits, 28 × 28 each.
 *
 * @param {File[]} files @param {Pick<import('../engine/inference/client.js').Engine, 'run'>} engine
 * @returns {Promise<{ images: Uint8Array[], problems: string[] }>} a sentence for what could not be used
 */
export async function readImages(files, engine) {
  const images = [];
  /** @type {string[]} */
  const problems = [];
  for (const file of files.slice(0, MOST)) {
    try {
      const picture = await readImage(file);
      const pixels =
        'pixels' in picture
          ? picture.pixels
          : await engine.run('normalize', { ink: picture.ink, width: INK_SIDE, height: INK_SIDE });
      if (pixels) images.push(pixels);
    } catch (error) {
      problems.push(/** @type {Error} */ (error).message);
    }
  }
  if (files.length > MOST) problems.push(t`Only the first ${MOST} of ${files.length} images are used.`);
  return { images, problems };
}
