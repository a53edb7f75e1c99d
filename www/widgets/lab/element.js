import { LABS } from '../../labs/index.js';
import { Widget } from '../widget.js';

/** @typedef {import('../frame.js').Room} Room */

/** A lab, which looks into a network: one in training, a shipped one, or a file. */
export class LabWidget extends Widget {
  /** @type {import('../../labs/index.js').LabMeta | undefined} */
  static lab;

  fetch() {
    return import('./part.js');
  }
}

/** An element for each lab. @type {Record<string, typeof LabWidget>} */
export const LAB_ELEMENTS = Object.fromEntries(
  LABS.map((lab) => [
    lab.name,
    class extends LabWidget {
      static lab = lab;
      static get about() {
        return lab.about;
      }

      static attributes = ['for', 'model', 'src', ...lab.attributes];
      static room = /** @type {Room} */ (lab.room.map((height) => `calc(${height} + var(--_words, 0rem))`));
      static roomChanges = lab.longer ? [{ where: ':lang(de)', name: '--_words', room: lab.longer }] : [];
    },
  ]),
);
