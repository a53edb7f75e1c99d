/** What a page shows, as the attributes of a widget that shows the same. Pure. */

import { LIVE_NETWORK } from '../../experiment/live-network.js';
import { LESSON, levelOf, parseState, TRAINING } from '../../experiment/page-state.js';
import { settingsOfLink } from '../../experiment/link-text.js';
import { t } from '../../strings/t.js';

/** @typedef {'playground' | 'denoise' | 'triptych' | 'train'} WidgetName */

/** The widgets that can be embedded, in the words of the choice. @type {Record<WidgetName, string>} */
export const EMBEDDABLE = {
  denoise: t`Draw, corrupt, rebuild`,
  train: t`Live training`,
  triptych: t`Ten digits, three rows`,
  playground: t`Everything`,
};

/** The lesson that the page shows, as the word of its link. @param {string} hash of the page's link */
export function lessonWord(hash) {
  return settingsOfLink(hash).get(LESSON);
}

/** What the widget cannot show as the page does, in a sentence each; empty where it shows all. @param {WidgetName} name @param {string} hash of the page's link */
export function leftBehind(name, hash) {
  const left = [name !== 'playground' && lessonWord(hash) ? t`The lesson goes along with “Everything” alone.` : ''];
  if (name !== 'train' && parseState(hash).state.model === LIVE_NETWORK) {
    left.push(
      t`The network that you train here does not go along: save it, put the file beside your page and name it in src.`,
    );
  }
  return left.filter(Boolean).join(' ');
}

/**
 * @param {WidgetName} name @param {string} hash of the page's link
 * @returns {Record<string, string>} attributes by name, none where it is what the widget does by itself
 */
export function attributesOfLink(name, hash) {
  const { state } = parseState(hash);
  /** @type {Record<string, string>} */
  const attributes = {};
  if (name !== 'train') {
    const level = levelOf(state.corruption);
    if (state.model && state.model !== LIVE_NETWORK) attributes['model'] = state.model;
    if (name !== 'triptych' && state.drawing) attributes['drawing'] = state.drawing;
    else if (name !== 'triptych') attributes['digit'] = `${state.set}:${state.index}`;
    attributes['corruption'] = level ? `${state.corruption}:${state[level]}` : state.corruption;
    if (level) attributes['seed'] = String(state.seed);
  }
  const lesson = name === 'playground' && lessonWord(hash);
  if (lesson) attributes['lesson'] = lesson;
  if (name === 'train' || name === 'playground') {
    const words = [...settingsOfLink(hash)].filter(
      ([key]) => key.startsWith(TRAINING) && !key.startsWith(`${TRAINING}b.`),
    );
    const own = words.map(([key, value]) => /** @type {[string, string]} */ ([key.slice(TRAINING.length), value]));
    if (own.length > 0) {
      attributes['experiment'] = decodeURIComponent(String(new URLSearchParams(own)));
      // That of the noise would be that of training, too, unless the experiment says its own.
      if (own.every(([key]) => key !== 'seed')) delete attributes['seed'];
    }
  }
  return attributes;
}
