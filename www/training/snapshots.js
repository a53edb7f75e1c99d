import { SnapshotScheduler } from './snapshot-scheduler.js';
import { VIEWS } from './views.js';

/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */
/** @typedef {import('./view-types.js').SnapshotPlan<any>} SnapshotPlan */
/** @typedef {import('./view.js').TrainingView} TrainingView */

const IDS = new Map(VIEWS.flatMap(({ id, snapshot }) => (snapshot ? [[snapshot, id]] : [])));

/**
 * Shows snapshots of the runs in their elements. An element tells by `data-run` and `data-step` which run and step it
 * shows. It loses both at once when something else is to be seen, and the class `outdated` dims it if that is another
 * run, until the snapshot of that has come.
 */
export class Snapshots {
  #view;
  #runs;
  #scheduler;
  /** @type {import('./view-types.js').Chosen} */
  #chosen = { digit: 0, part: 'encoder' };

  /**
   * @param {TrainingView} view @param {() => { runs: TrainingRun[], run: TrainingRun }} runs one or two, and the one
   *   that is looked into
   * @param {object} how
   * @param {() => void} how.settled hears when an answer has come
   * @param {AbortSignal} how.signal
   */
  constructor(view, runs, { settled, signal }) {
    this.#view = view;
    this.#runs = runs;
    const stage = () => {
      const { run, runs: all } = runs();
      return { run, runs: all, chosen: this.#chosen };
    };
    this.#scheduler = new SnapshotScheduler([...IDS.keys()], stage, {
      seen: (plan) => this.#element(plan).visible,
      show: (plan, shown) => this.#show(plan, shown),
      outdated: (plan, replaced) => this.#outdate(plan, replaced),
      settled,
    });
    const { network, gallery, features } = view.elements;
    for (const element of [network, gallery]) {
      view.on(element, ({ digit }) => {
        if (digit !== undefined) this.#choose({ digit });
      });
    }
    view.on(features, ({ part }) => {
      if (part) this.#choose({ part });
    });
    for (const id of IDS.values()) {
      view.elements[id].addEventListener('ae-visible', () => this.refresh(), { signal });
    }
  }

  /** Something may have changed: asks for what is due. */
  refresh() {
    this.#scheduler.refresh();
  }

  /** Whether everything in view is of the network as it stands. */
  get current() {
    return this.#scheduler.current;
  }

  /** Asks for a snapshot that is to be saved, seen or not. @param {string} operation */
  bring(operation) {
    return this.#scheduler.bring(operation);
  }

  /** @param {Partial<import('./view-types.js').Chosen>} chosen */
  #choose(chosen) {
    this.#chosen = { ...this.#chosen, ...chosen };
    const { network, gallery, features } = this.#view.elements;
    const { digit, part } = this.#chosen;
    Object.assign(network, { digit });
    Object.assign(gallery, { digit });
    features.shown = part;
    this.refresh();
  }

  /** @param {SnapshotPlan} plan @returns {any} */
  #element(plan) {
    return this.#view.elements[IDS.get(plan) ?? ''];
  }

  /** @param {SnapshotPlan} plan @param {import('./view-types.js').Shown} shown */
  #show(plan, shown) {
    const { run, steps } = this.#runs().run.progress;
    const element = this.#element(plan);
    plan.show(this.#view.elements, shown);
    element.classList.remove('outdated');
    Object.assign(element.dataset, { run, step: steps });
  }

  /** @param {SnapshotPlan} plan @param {boolean} replaced whether the run is another one */
  #outdate(plan, replaced) {
    const element = this.#element(plan);
    if (replaced && element.dataset.run) {
      element.classList.add('outdated');
      plan.clear?.(this.#view.elements);
    }
    delete element.dataset.run;
    delete element.dataset.step;
  }
}
