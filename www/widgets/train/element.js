import { t } from '../../strings/t.js';
import { Widget } from '../widget.js';
import { ROOM, ROOM_CHANGES } from './room.js';

/** A network in training. */
export class TrainWidget extends Widget {
  static trains = true;
  static get about() {
    return t`Train an autoencoder on handwritten digits, here in this page.`;
  }

  static attributes = ['preset', 'experiment', 'src', 'seed', 'epochs', 'goal', 'autoplay'];
  static room = ROOM;
  static roomChanges = ROOM_CHANGES;
  static hidden = ['heading', 'presets', 'published', 'tools', 'network', 'codes', 'features', 'activations'];

  fetch() {
    return import('./part.js');
  }

  /** The experiment as the core has it, once there is a run; setting it takes up another. @returns {import('../../experiment/types.js').Experiment | undefined} */
  get experiment() {
    return /** @type {any} */ (this.content)?.experiment;
  }

  set experiment(experiment) {
    const part = /** @type {any} */ (this.content);
    if (!part) throw new Error('There is no run yet: wait for ae-ready.');
    part.experiment = experiment;
  }

  /** How far the run is; undefined before there is one. @returns {import('../../training/shown-run.js').Standing | undefined} */
  get progress() {
    return this.network?.standing;
  }
}
