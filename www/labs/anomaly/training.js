import { listed, oneClassSetup } from './setups.js';
import { trainTen } from './ten.js';
import { showTen } from './ten-view.js';
import { problemWords } from './words.js';
import { t } from '../../strings/t.js';

/** What the anomaly lab trains: a network on the digits that are clicked, and one on each of the ten. */
export class LabTraining {
  #stage;
  #view;
  #on;
  /** @type {AbortController | undefined} */
  #one;
  /** @type {AbortController | undefined} */
  #ten;

  /** The digits on which a network trains; nothing where none does. @type {number[] | undefined} */
  normal;

  /**
   * @param {import('../types.js').LabStage} stage @param {import('./view.js').AnomalyView} view
   * @param {{ learned: (name: string, classes: number[]) => void, changed: () => void }} on `learned` is told before a network
   *   is looked into, `changed` when one begins or ends
   */
  constructor(stage, view, on) {
    this.#stage = stage;
    this.#view = view;
    this.#on = on;
  }

  cancel() {
    this.#one?.abort();
    this.#end();
  }

  #end() {
    this.normal = undefined;
    this.#view.showProgress(null);
    this.#on.changed();
  }

  cancelTen() {
    this.#ten?.abort();
  }

  /** Trains a network on the normal digits alone, and looks into it. */
  async train() {
    const { normal } = this.#view;
    const problem = problemWords(normal.length, '');
    this.#view.say('problem', problem);
    if (problem) return;
    this.#one?.abort();
    const { signal } = (this.#one = new AbortController());
    const setup = oneClassSetup(normal);
    this.normal = normal;
    this.#view.showProgress(0);
    this.#on.changed();
    try {
      const { checkpoint } = await this.#stage.sweep.train(setup, {
        signal,
        onProgress: ({ epoch }) => !signal.aborted && this.#view.showProgress(epoch / setup.experiment.epochs),
      });
      const name = t`trained on ${listed(normal)}`;
      this.#on.learned(name, normal);
      await this.#stage.network.useFile(name, checkpoint);
      this.#stage.announce(t`Trained on ${listed(normal)}.`);
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      if (this.#one?.signal === signal) this.#end();
    }
  }

  /** Each digit as the only normal one; rows that are there stay when it is cancelled. */
  async trainTen() {
    this.#ten?.abort();
    const ten = (this.#ten = new AbortController());
    const seeds = Number(/** @type {HTMLSelectElement} */ (this.#view.find('seeds')).value);
    try {
      await trainTen(this.#stage, seeds, ten.signal, (rows, share) => {
        if (!ten.signal.aborted) showTen(this.#view, rows, seeds, share);
      });
    } finally {
      if (this.#ten === ten) showTen(this.#view, null, seeds, 1);
    }
  }
}
