/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */
/** @typedef {import('../experiment/types.js').Setup} Setup */

/** The run of the section, or two to compare, and which of them is shown and edited. */
export class Comparison {
  #make;
  /** @type {TrainingRun[]} */
  runs;
  selected = 0;
  /** Hears of a run that was added. @type {(run: TrainingRun) => void} */
  onAdd = () => {};

  /** @param {(index: number, setup: Setup) => TrainingRun} make @param {Setup[]} setups one, or two to compare */
  constructor(make, setups) {
    this.#make = make;
    this.runs = setups.map((setup, i) => make(i, setup));
  }

  /** The one that is shown and edited. */
  get run() {
    return /** @type {TrainingRun} */ (this.runs[this.selected]);
  }

  get both() {
    return this.runs.length > 1;
  }

  /** Adds a second run, the same as the first until it is changed, and selects it. */
  add() {
    const [first] = /** @type {[TrainingRun]} */ (/** @type {unknown} */ (this.runs));
    const second = this.#make(1, first.wanted);
    second.own = first.own;
    this.runs = [first, second];
    this.selected = 1;
    this.onAdd(second);
    return { first, second };
  }

  /** Ends the second run and returns it. */
  remove() {
    const [first, second] = this.runs;
    this.runs = /** @type {TrainingRun[]} */ ([first]);
    this.selected = 0;
    second?.end();
    return second;
  }

  /** Ends all runs for good. */
  end() {
    for (const run of this.runs) run.end();
  }
}
