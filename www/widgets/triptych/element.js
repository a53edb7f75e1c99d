import { t } from '../../strings/t.js';
import { readDigits } from '../digit-names.js';
import { wakeWorker } from '../wake-worker.js';
import { Widget } from '../widget.js';

/** A row of pictures for each stage, as many as there are digits, and a line of figures. */
const ROOM =
  'calc(var(--_rows, 3) * (.25rem + min(5.25rem, (100cqi - 4.25rem) / var(--_columns, 10) - .25rem)) + 1.25rem + var(--_cut, 0rem))';
const USUAL_DIGITS = 10;

/** Digits clean, corrupted and rebuilt. */
export class TriptychWidget extends Widget {
  static get about() {
    return t`Digits, each with its corrupted copy and what an autoencoder makes of that.`;
  }

  static attributes = ['for', 'model', 'src', 'digit', 'corruption', 'seed', 'before-after'];
  /** @type {import('../frame.js').Room} */
  static room = [ROOM, ROOM, ROOM];
  static roomChanges = [
    everywhere('[corruption^=none], [before-after]', '--_rows', '2'),
    everywhere('[before-after]:not([corruption^=none])', '--_cut', '2rem'),
  ];

  fitRoom() {
    super.fitRoom();
    const { length } = readDigits(this.getAttribute('digit')).value;
    this.frame.reckon('--_columns', String(length || USUAL_DIGITS));
  }

  fetch() {
    wakeWorker(this);
    return import('./part.js');
  }
}

/** @param {string} where @param {string} name @param {string} height @returns {import('../frame.js').RoomChange} */
function everywhere(where, name, height) {
  return { where, name, room: [height, height, height] };
}
