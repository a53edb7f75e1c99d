import { t } from '../../strings/t.js';
import { Widget } from '../widget.js';

/** One view of a run, which another element of the page trains. */
class ViewWidget extends Widget {
  static attributes = ['for'];
  /** The id of the view among those of a training section. */
  static view = '';

  fetch() {
    return import('./part.js');
  }
}

/** The loss, term by term. */
export class LossWidget extends ViewWidget {
  static get about() {
    return t`The loss of a network in training.`;
  }

  static view = 'loss';
  /** @type {import('../frame.js').Room} */
  static room = ['29.75rem', '29.75rem', '29rem'];
}

/** The code of a thousand digits as a map. */
export class CodeMapWidget extends ViewWidget {
  static get about() {
    return t`The codes of a thousand digits as a map.`;
  }

  static view = 'codes';
  /** @type {import('../frame.js').Room} */
  static room = ['32rem', '35.5rem', '35.5rem'];
}

/** Weights as pictures. */
export class FeaturesWidget extends ViewWidget {
  static get about() {
    return t`What each unit of a network answers to, as a picture.`;
  }

  static view = 'features';
  /** @type {import('../frame.js').Room} */
  static room = ['34.25rem', '18rem', '18rem'];
}

/** One digit on its way through the network. */
export class NetworkViewWidget extends ViewWidget {
  static get about() {
    return t`A network, and one digit on its way through it.`;
  }

  static attributes = ['for', 'digit'];
  static view = 'network';
  /** @type {import('../frame.js').Room} */
  static room = ['39rem', '32rem', '32rem'];
}
