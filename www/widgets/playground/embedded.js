/** What a playground on somebody else's page has in place of a whole page's address bar, storage and worker. */

import { settingsOfLink } from '../../experiment/link-text.js';
import { LESSON } from '../../experiment/page-state.js';
import { formatSetup } from '../../experiment/setup-link.js';
import { readSetup } from '../attributes.js';
import { memoryStorage } from '../memory-storage.js';
import { pictureLink } from '../picture-link.js';
import { shareEngine, trainingWorkers } from '../shared.js';
import { WidgetLink } from '../widget-link.js';

/**
 * @param {import('../part.js').Stage} stage @param {() => Promise<string>} describe what is shown, as a hash
 * @returns {Promise<import('./playground-part.js').PageServices & { link: WidgetLink }>}
 */
export async function embeddedServices(stage, describe) {
  const { announce, root, signal, widget } = stage;
  const workerSrc = widget.getAttribute('worker-src');
  const engine = shareEngine(signal, workerSrc);
  const link = new WidgetLink(describe, stage);
  link.hash = stage.link || (await attributesLink(stage, engine));
  const dropTarget = /** @type {HTMLElement} */ (root.host);
  return { engine, link, storage: memoryStorage(), announce, dropTarget, workers: trainingWorkers(workerSrc) };
}

/** What the attributes say, as the hash of a link. @param {import('../part.js').Stage} stage @param {import('../../engine/inference/client.js').Engine} engine */
export async function attributesLink({ tell, widget }, engine) {
  const word = (/** @type {string} */ name) => widget.getAttribute(name);
  const asked = { experiment: word('experiment'), preset: word('preset'), epochs: word('epochs') };
  const { hash, wrong } = await pictureLink(widget, engine);
  const trains = Object.values(asked).some((each) => each !== null);
  // An experiment that names its seed leaves `seed` to the noise on the picture.
  const seed = settingsOfLink(asked.experiment ?? '').has('seed') ? null : word('seed');
  const read = trains ? readSetup({ ...asked, seed }) : { setup: undefined, wrong: [] };
  const told = [...wrong, ...read.wrong];
  if (told.length > 0) tell('AttributeError', told.join(' '));
  const lesson = word('lesson');
  const words = [...(lesson ? [[LESSON, lesson]] : []), ...(read.setup ? formatSetup(read.setup) : [])];
  return words.length > 0 ? `${hash}&${new URLSearchParams(words)}` : hash;
}
