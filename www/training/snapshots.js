import { sameValue } from './same-value.js';
import { SnapshotScheduler } from './snapshot-scheduler.js';
import { VIEWS } from './views.js';

/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */
/** @typedef {import('./view-types.js').SnapshotPlan<any>} SnapshotPlan */
/** @typedef {import('./view-types.js').Chosen} Chosen */

/** The views that each snapshot is shown in. */
const IDS = new Map(
  VIEWS.flatMap(({ id, snapshots = [] }) => snapshots.map((plan) => /** @type {const} */ ([plan, id]))),
);

/**
 * Shows snapshots of the runs in the elements of their views. An element tells by `data-run` and `data-step` which run
 * and step it shows. It loses both at once when something else is to be seen, and the class `outdated` dims it if that
 * is another run, until the snapshot of that has come.
 */
export class Snapshots {
  #places;
  #runs;
  #chose;
  #scheduler;
  /** Operations that are asked for though nobody sees what they show. @type {readonly string[]} */
  #unseen = [];
  /** @type {Chosen} */
  #chosen = {
    digit: 0,
    part: 'encoder',
    unit: null,
    picture: { pixels: new Uint8Array(), corruption: { kind: 'none' }, seed: 0 },
  };

  /**
   * @param {import('./places.js').Places} places @param {() => { runs: TrainingRun[], run: TrainingRun }} runs one or several,
   *   and the one that is looked into
   * @param {object} hears
   * @param {() => void} hears.settled an answer has come
   * @param {() => void} hears.chose a person has chosen what to look at
   * @param {(operation: string, own: any) => void} hears.brought what the run that is looked into has answered
   */
  constructor(places, runs, { settled, chose, brought }) {
    this.#places = places;
    this.#runs = runs;
    this.#chose = chose;
    const stage = () => {
      const { run, runs: all } = runs();
      return { run, runs: all, chosen: this.#chosen };
    };
    this.#scheduler = new SnapshotScheduler([...IDS.keys()], stage, {
      seen: (plan) =>
        places.seen(idOf(plan)) || this.#unseen.includes(plan.operation) || (plan.onPaper === true && this.#trained),
      show: (plan, shown) => {
        this.#show(plan, shown);
        brought(plan.operation, shown.own);
      },
      outdated: (plan, replaced) => this.#outdate(plan, replaced),
      settled,
    });
  }

  /** Whether there is something to put on paper, and nothing that would feel it. */
  get #trained() {
    const { runs } = this.#runs();
    return runs.some(({ progress }) => progress.steps > 0) && !runs.some(({ playing }) => playing);
  }

  get chosen() {
    return this.#chosen;
  }

  /** @param {readonly string[]} operations that somebody waits for who does not look */
  set unseen(operations) {
    this.#unseen = operations;
    this.refresh();
  }

  /** Listens to an element of a view. @param {Element} element @param {AbortSignal} signal */
  listenTo(element, signal) {
    element.addEventListener('ae-visible', () => this.refresh(), { signal });
    const heard = (/** @type {Event} */ event) => {
      const { digit, part, unit } = /** @type {CustomEvent} */ (event).detail;
      if (digit !== undefined) this.choose({ digit });
      if (part) this.choose({ part });
      if (unit !== undefined) this.choose({ unit });
    };
    element.addEventListener('ae-change', heard, { signal });
  }

  /** An element of a view has come: what others show already is asked for again. @param {string} id */
  joined(id) {
    for (const [plan, of] of IDS) if (of === id) this.#scheduler.forget(plan);
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

  /** @param {Partial<Chosen>} chosen what to look at */
  choose(chosen) {
    this.#chosen = { ...this.#chosen, ...chosen };
    this.#chose();
    this.refresh();
  }

  /** A picture of a person's is to be rebuilt, which no other view looks at. @param {Chosen['picture']} picture */
  look(picture) {
    if (sameValue(picture, this.#chosen.picture)) return;
    this.#chosen = { ...this.#chosen, picture };
    this.refresh();
  }

  /** @param {SnapshotPlan} plan @param {import('./view-types.js').Shown} shown */
  #show(plan, shown) {
    const { run, steps } = this.#runs().run.progress;
    for (const element of this.#places.of(idOf(plan))) {
      plan.show(element, shown);
      if (plan.fixed) continue;
      element.classList.remove('outdated');
      Object.assign(element.dataset, { run, step: steps });
    }
  }

  /** @param {SnapshotPlan} plan @param {boolean} replaced whether the run is another one */
  #outdate(plan, replaced) {
    if (plan.fixed) return;
    for (const element of this.#places.of(idOf(plan))) {
      if (replaced && element.dataset.run) {
        element.classList.add('outdated');
        plan.clear?.(element);
      }
      delete element.dataset.run;
      delete element.dataset.step;
    }
  }
}

/** @param {SnapshotPlan} plan */
function idOf(plan) {
  return IDS.get(plan) ?? '';
}
