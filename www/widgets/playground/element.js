import { t } from '../../strings/t.js';
import { Widget } from '../widget.js';
import { PLAYGROUND_ROOM, PLAYGROUND_ROOM_CHANGES } from './room.js';

/** Everything: an instrument, and training below it. */
export class PlaygroundWidget extends Widget {
  static trains = true;
  static get about() {
    return t`Draw a digit, corrupt it, watch an autoencoder rebuild it, and train one yourself.`;
  }

  static attributes = [
    'model',
    'src',
    'digit',
    'drawing',
    'corruption',
    'preset',
    'experiment',
    'seed',
    'epochs',
    'goal',
    'lesson',
    'autoplay',
  ];
  static room = PLAYGROUND_ROOM;
  static roomChanges = PLAYGROUND_ROOM_CHANGES;

  fetch() {
    return import('./part.js');
  }
}
