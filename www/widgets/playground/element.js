import { t } from '../../strings/t.js';
import { Widget } from '../widget.js';

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
  /** @type {import('../frame.js').Room} */
  static room = ['379rem', '268rem', '175rem'];

  fetch() {
    return import('./part.js');
  }
}
