/** The training section: owns the runs, asks their workers, and hands what they say to its view. */

import './elements/index.js';
import '../ui/ae-notices.js';
import { PRESETS } from '../experiment/presets.js';
import { answerFigures, factsOf } from '../figures/facts.js';
import { Activity } from './activity.js';
import { NO_STORAGE } from './autosave.js';
import { Beginning } from './beginning.js';
import { Comparison } from './comparison.js';
import { fileOf } from './downloads.js';
import { HostState } from './host-state.js';
import { PersonActions } from './person-actions.js';
import { Resting } from './resting.js';
import { listenToRun } from './run-listeners.js';
import { RunNotices } from './run-notices.js';
import { SeedRepeats } from './seed-repeats.js';
import { ShownRun } from './shown-run.js';
import { shownState } from './shown-state.js';
import { Snapshots } from './snapshots.js';
import { TrainingRun } from './training-run.js';
import { Transport } from './transport.js';
import { TrainingView } from './view.js';
import { VIEWS } from './views.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */
/** @typedef {import('./options.js').TrainingOptions} TrainingOptions */

/** Fills a root with a training section of its own. @param {ShadowRoot} root @param {TrainingOptions} options */
export const mountTraining = (root, options) => new Training(root, options);

/**
 * Fires `ae-show` with pixels and noise for the pad when somebody asked for them, `ae-live` when the network in training
 * is another one, `ae-step` when it has learned, `ae-told` when anything about it is known anew, `ae-play` when somebody
 * starts it, `ae-stop` when it trains no longer, `ae-change` when a link of it would be another, and `ae-refused` with a
 * sentence when something asked for cannot be. On its host it fires `ae-saved` when storage holds the run, and `ae-idle`
 * when nothing is under way or out of date.
 */
export class Training extends ShownRun {
  #resting = new Resting();
  #section;
  #actions;
  #hostState;

  /** @param {ShadowRoot} root @param {TrainingOptions} options */
  constructor(root, options) {
    super();
    const { announce, engine, hidden = [], link, pad = false, setups, signal } = options;
    const { storage = NO_STORAGE, variant = link.variant, workers = {} } = options;
    const view = new TrainingView(root, signal);
    view.hidden = hidden;
    view.presets.pad = pad;
    const notices = new RunNotices(view.elements.notices, announce, (why) => (view.elements.experiment.notice = why));
    const wanted = setups.length > 0 ? setups : PRESETS.slice(0, 1).map(({ setup }) => setup);
    const comparison = new Comparison((name, setup) => new TrainingRun(name, setup, variant, storage, workers), wanted);
    const activity = new Activity({
      began: () => this.#render(),
      ended: () => this.#onActed(),
      refused: (why) => {
        notices.refuse(why);
        if (why) this.dispatchEvent(new CustomEvent('ae-refused', { detail: why }));
      },
    });
    this.#hostState = new HostState(view.host);
    this.#section = {
      view,
      notices,
      comparison,
      activity,
      repeats: new SeedRepeats(workers, signal, () => this.#render()),
      engine,
      transport: new Transport(comparison, this.#resting, activity.guard, () => beginning.ensure()),
      snapshots: new Snapshots(view.places, () => comparison, {
        settled: () => this.#hostState.update(this.#section),
        chose: () => this.#render(),
        brought: (operation, own) => operation === 'indicators' && this.measured(own),
      }),
      render: () => this.#render(),
      fire: (/** @type {string} */ type, /** @type {unknown} */ detail = null) =>
        void this.dispatchEvent(new CustomEvent(type, { detail })),
    };
    for (const run of comparison.runs) this.#listenTo(run);
    comparison.onAdd = (run) => this.#listenTo(run);
    this.#actions = new PersonActions(this.#section, signal);
    signal.addEventListener('abort', () => comparison.end());
    answerFigures(root, () => factsOf(this.run.setup), signal);
    for (const { id } of VIEWS) this.#section.snapshots.listenTo(view.elements[id], signal);
    const beginning = new Beginning(this.#section, setups, signal);
  }

  /** The run that is shown and edited. */
  get run() {
    return this.#section.comparison.run;
  }

  /** @param {string[]} parts that are not shown */
  set hidden(parts) {
    this.#section.view.hidden = parts;
  }

  /** Whether the figures of the network are measured though nobody sees them. @param {boolean} on */
  set measures(on) {
    this.#section.snapshots.unseen = on ? ['indicators'] : [];
  }

  /** What a person may not change. @param {import('./options.js').Rule | undefined} rule */
  set rule(rule) {
    this.#section.comparison.rule = rule;
    this.#render();
  }

  /** Shows a view of the runs in one more place. @param {string} id of the view @param {Element} element @param {AbortSignal} signal takes it away again */
  attach(id, element, signal) {
    const { snapshots, view } = this.#section;
    view.places.add(id, element);
    signal.addEventListener('abort', () => view.places.remove(id, element));
    this.#actions.watch(element, signal);
    snapshots.listenTo(element, signal);
    snapshots.joined(id);
    view.forget();
    this.#render();
  }

  /** @param {Partial<import('./view-types.js').Chosen>} chosen what the views look at */
  choose(chosen) {
    this.#section.snapshots.choose(chosen);
  }

  /** Several runs show what each rebuilds of this picture. @param {import('./view-types.js').Chosen['picture']} picture */
  look(picture) {
    this.#section.snapshots.look(picture);
  }

  /** What a link says of the runs; nothing before anybody trained. @returns {[string, string][]} */
  describe() {
    return this.#section.comparison.describe();
  }

  /** Trains to the end of the run. */
  async play() {
    await this.#section.transport.play('end');
    this.#section.fire('ae-play');
  }

  pause() {
    return this.#section.transport.pause();
  }

  /** Stops, and waits until storage holds all runs as they stand; rejects with a sentence where it refuses. */
  keep() {
    return this.#section.transport.keep();
  }

  /** Goes on with a run that was saved. @param {File} file */
  open(file) {
    return this.#actions.open(file);
  }

  /** Begins anew, with the same seed. */
  reset() {
    return this.#section.transport.reset();
  }

  /** The run as a file. @param {import('./downloads.js').What} [what] */
  save(what = 'run') {
    return fileOf(what, this.run, this.#section.view.elements);
  }

  /** A link was followed. @param {Setup[]} setups one, or several to compare */
  follow(setups) {
    this.#resting.clear();
    return this.#actions.follow(setups);
  }

  /** @param {TrainingRun} run */
  #listenTo(run) {
    listenToRun(run, this.#section, {
      changed: () => this.#render(),
      saved: () => {
        this.#render();
        if (run === this.run) this.#hostState.tell('ae-saved');
      },
    });
  }

  #onActed() {
    const { fire, view } = this.#section;
    view.elements.experiment.progress = null;
    this.#render();
    fire('ae-live');
    fire('ae-change');
  }

  #render() {
    const { snapshots, view } = this.#section;
    view.render(shownState(this.#section, this.#resting.any));
    snapshots.refresh();
    this.#hostState.update(this.#section);
  }
}
