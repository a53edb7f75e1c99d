import { wakeWorker } from '../wake-worker.js';
import { Widget } from '../widget.js';

/** Three rows of ten pictures and a line of figures; `--ae-room` says better where there are fewer. */
const ROOM = 'calc(3 * min(5.25rem, (100cqi - 5.75rem) / 10) + 2.25rem)';

/** Digits clean, corrupted and rebuilt. */
export class TriptychWidget extends Widget {
  static about = 'Digits, each with its corrupted copy and what an autoencoder makes of that.';
  static attributes = ['for', 'model', 'src', 'digit', 'corruption', 'seed', 'before-after'];
  /** @type {import('../frame.js').Room} */
  static room = [ROOM, ROOM, ROOM];

  fetch() {
    wakeWorker(this);
    return import('./part.js');
  }
}
