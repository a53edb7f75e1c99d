import { FIRST_STATE } from '../experiment/page-state.js';
import { readCorruption, readDigits, readWhole } from './attributes.js';

/** @typedef {import('../engine/inference/client.js').Engine} Engine */
/** @typedef {import('./attributes.js').DigitName} DigitName */

/** What an instrument without words of its own begins with. @type {DigitName} */
const FIRST = { set: FIRST_STATE.set, index: FIRST_STATE.index };

/**
 * What an instrument shows by its attributes, as the hash of a link.
 * @param {import('./part.js').Host} widget @param {Engine} engine
 * @returns {Promise<{ hash: string, wrong: string[] }>}
 */
export async function pictureLink(widget, engine) {
  const [digits, corruption, seed] = [
    readDigits(widget.getAttribute('digit')),
    readCorruption(widget.getAttribute('corruption')),
    readWhole('seed', widget.getAttribute('seed')),
  ];
  const words = new URLSearchParams();
  const model = widget.getAttribute('model');
  if (model) words.set('model', model);
  const drawing = widget.getAttribute('drawing');
  if (drawing) words.set('drawing', drawing);
  else {
    const { set, index } = await placeOf(digits.value[0] ?? FIRST, engine);
    words.set('set', set);
    words.set('index', String(index));
  }
  for (const [name, value] of Object.entries(corruption.value ?? {})) words.set(name, value);
  if (seed.value !== undefined) words.set('seed', String(seed.value));
  const wrong = [digits.wrong, corruption.wrong, seed.wrong].filter((each) => each !== undefined);
  return { hash: `#${words}`, wrong };
}

/** Where a digit stands in its set. @param {DigitName} name @param {Engine} engine */
async function placeOf(name, engine) {
  return 'label' in name ? engine.run('first', { set: 'test', label: name.label }) : name;
}
