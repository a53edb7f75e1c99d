import { t } from '../../strings/t.js';
import { wakeWorker } from '../wake-worker.js';
import { Widget } from '../widget.js';
import { INSTRUMENT_ROOM, INSTRUMENT_ROOM_CHANGES } from './room.js';

/** Draw, corrupt, rebuild. */
export class DenoiseWidget extends Widget {
  static get about() {
    return t`Draw a digit, corrupt it, and watch an autoencoder rebuild it.`;
  }

  static attributes = ['for', 'model', 'src', 'digit', 'drawing', 'corruption', 'seed'];
  static room = INSTRUMENT_ROOM;
  static roomChanges = INSTRUMENT_ROOM_CHANGES;
  static hidden = ['copy'];

  fetch() {
    wakeWorker(this);
    return import('./part.js');
  }

  /** What is on the pad, 784 numbers in [0, 1]; setting them draws. @returns {Float32Array | undefined} */
  get pixels() {
    return /** @type {any} */ (this.content)?.pixels;
  }

  set pixels(pixels) {
    const part = /** @type {any} */ (this.content);
    if (!part) throw new Error('There is no pad yet: wait for ae-ready.');
    part.pixels = pixels;
  }
}
