/** What the site has: its models and its sets of digits, called in the language of the page. */

import { t, tell } from '../strings/t.js';
import { fetchJson } from './assets.js';
import { fileUrl } from './files.js';

/** @template {{ title: string, about?: string }} E @param {E} entry @returns {E} */
const said = (entry) => ({
  ...entry,
  title: tell(entry.title),
  ...(entry.about !== undefined && { about: tell(entry.about) }),
});

/** @returns {Promise<import('./inference/protocol.js').ModelEntry[]>} */
export async function listModels() {
  const { models } = await fetchJson(fileUrl('models/index.json'), t`The list of models`);
  return models.map(said);
}

/** @returns {Promise<import('./inference/protocol.js').SetEntry[]>} */
export async function listDigitSets() {
  const { sets } = await fetchJson(fileUrl('data/index.json'), t`The list of digit sets`);
  return sets.map(said);
}
