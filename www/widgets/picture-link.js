import { FIRST_STATE } from '../experiment/page-state.js';
import { readCorruption, readWhole } from './attributes.js';
import { readDigits } from './digit-names.js';

/** @typedef {import('../engine/inference/client.js').Engine} Engine */
/** @typedef {import('./digit-names.js').DigitName} DigitName */

/** What an instrument without words of its own begins with. @type {DigitName} */
const FIRST = { set: FIRST_STATE.set, index: FIRST_STATE.index };

/**
 * What an instrument shows by its attributes, but for the digit, whose place only a worker knows.
 * @param {import('./part.js').Host} widget
 */
export function pictureWords(widget) {
  const [digits, corruption, seed] = [
    readDigits(widget.getAttribute('digit')),
    readCorruption(widget.getAttribute('corruption')),
    readWhole('seed', widget.getAttribute('seed')),
  ];
  const model = widget.getAttribute('model');
  const words = new URLSearchParams({
    ...(model && { model }),
    ...corruption.value,
    ...(seed.value !== undefined && { seed: String(seed.value) }),
  });
  const wrong = [digits.wrong, corruption.wrong, seed.wrong].filter((each) => each !== undefined);
  return { words, digit: digits.value[0] ?? FIRST, wrong };
}

/**
 * All that an instrument shows by its attributes, as the hash of a link.
 * @param {import('./part.js').Host} widget @param {Engine} engine
 * @returns {Promise<{ hash: string, wrong: string[] }>}
 */
export async function pictureLink(widget, engine) {
  const { words, digit, wrong } = pictureWords(widget);
  const drawing = widget.getAttribute('drawing');
  if (drawing) words.set('drawing', drawing);
  else {
    const { set, index } = await placeOf(digit, engine);
    words.set('set', set);
    words.set('index', String(index));
  }
  return { hash: `#${words}`, wrong };
}

/** Where a digit stands in its set. @param {DigitName} name @param {Engine} engine */
async function placeOf(name, engine) {
  return 'label' in name ? engine.run('first', { set: 'test', label: name.label }) : name;
}
