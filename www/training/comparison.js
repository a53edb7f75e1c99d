import { formatSetups, MOST_RUNS } from '../experiment/setup-link.js';
import { NOTHING_KEPT } from './nothing-kept.js';

/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */
/** @typedef {import('../experiment/types.js').Setup} Setup */

/** Under these names the runs are stored and shown, in their order. */
const NAMES = ['A', 'B', 'C', 'D'].slice(0, MOST_RUNS);

/** The run of the section, or several to compare, and which of them is shown and edited. */
export class Comparison {
  /** @type {(name: string, setup: Setup) => TrainingRun} */
  #make;
  /** @type {import('./options.js').Rule | undefined} */
  #rule;
  /** At least one. @type {TrainingRun[]} */
  runs = [];
  selected = 0;
  /** Hears of a run that was added. @type {(run: TrainingRun) => void} */
  onAdd = () => {};

  /** @param {(name: string, setup: Setup) => TrainingRun} make @param {Setup[]} setups one, or several to compare */
  constructor(make, setups) {
    this.#make = make;
    for (const setup of setups) this.#push(setup);
  }

  /** What nobody may change of any of them. @param {import('./options.js').Rule | undefined} rule */
  set rule(rule) {
    this.#rule = rule;
    for (const run of this.runs) run.rule = rule;
  }

  /** What it says that nobody may change. */
  get kept() {
    return this.#rule?.kept ?? NOTHING_KEPT;
  }

  /** The one that is shown and edited. */
  get run() {
    return /** @type {TrainingRun} */ (this.runs[this.selected]);
  }

  /** What a link says of the runs; nothing before anybody trained. @returns {[string, string][]} */
  describe() {
    return this.runs[0]?.info ? formatSetups(this.runs.map(({ setup }) => setup)) : [];
  }

  /** Whether no more can be added. */
  get full() {
    return this.runs.length === MOST_RUNS;
  }

  /** Adds a run of the setup that the shown one has, and shows it. Only while there is room. */
  add() {
    const { run } = this;
    const added = this.#push(run.wanted);
    added.own = run.own;
    this.selected = this.runs.length - 1;
    this.onAdd(added);
    return added;
  }

  /** Ends a run; those behind it take the names of those before them. Not the last that is left. @param {TrainingRun} run */
  remove(run) {
    const at = this.runs.indexOf(run);
    this.runs = this.runs.filter((each) => each !== run);
    if (this.selected > at || this.selected === this.runs.length) this.selected -= 1;
    run.end();
    this.runs.forEach((each, i) => each.rename(/** @type {string} */ (NAMES[i])));
  }

  /** Ends all runs for good. */
  end() {
    for (const run of this.runs) run.end();
  }

  /** @param {Setup} setup @returns {TrainingRun} */
  #push(setup) {
    const run = this.#make(/** @type {string} */ (NAMES[this.runs.length]), setup);
    run.rule = this.#rule;
    this.runs = [...this.runs, run];
    return run;
  }
}
