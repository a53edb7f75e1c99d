import { corruptionOf, parseState } from '../../experiment/page-state.js';
import { readDigits } from '../digit-names.js';
import { pictureWords } from '../picture-link.js';

/** @typedef {import('../../engine/inference/protocol.js').Digit} Digit */
/**
 * @typedef {object} Pictures
 * @property {Digit[]} digits
 * @property {import('../../experiment/types.js').Corruption} corruption
 * @property {number} seed of the noise of the first digit
 * @property {string} hash of a link that opens the first of them
 */

/** One of each class. */
const USUAL = '0-9';

/**
 * What the attributes ask for; what is wrong with them, in sentences.
 * @param {import('../part.js').Host} widget @param {import('../../engine/inference/client.js').Engine} engine
 * @returns {Promise<{ pictures: Pictures, wrong: string[] }>}
 */
export async function readPictures(widget, engine) {
  const { words, wrong } = pictureWords(widget);
  const asked = readDigits(widget.getAttribute('digit')).value;
  const names = asked.length > 0 ? asked : readDigits(USUAL).value;
  const digits = await Promise.all(
    names.map((name) =>
      'label' in name ? engine.run('first', { set: 'test', label: name.label }) : engine.run('digit', name),
    ),
  );
  const { set, index } = /** @type {Digit} */ (digits[0]);
  words.set('set', set);
  words.set('index', String(index));
  const hash = `#${words}`;
  const { state } = parseState(hash);
  return { pictures: { digits, corruption: corruptionOf(state), seed: state.seed, hash }, wrong };
}
