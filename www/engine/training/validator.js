/** Judges a network in training on images that it does not learn from, and says when more training would not help. */

import { measureFigure } from './figures.js';
import { interval, nextValidation } from './validation-schedule.js';

/** @typedef {import('autoencoder-wasm/training').Run} Run */
/** @typedef {import('./protocol.js').Validation} Validation */

/** The noise that validation puts on its images. */
const SEED = 1;

export class Validator {
  #run;
  #data;
  #every;
  /** The next step at which validation is due. */
  #due = 0;
  /** The step of the newest validation. */
  #validated = -1;
  /** Validations that the page has not been told of. @type {Validation[]} */
  #untold = [];
  #best;
  /** Training stops after so many epochs without a better validation; 0 never. */
  patience;

  #figure;

  /**
   * @param {Run} run @param {import('./data.js').Data} data @param {number} patience
   * @param {import('../../experiment/goal.js').Figure} [figure] that is measured each time besides
   */
  constructor(run, data, patience, figure) {
    this.#run = run;
    this.#figure = figure;
    this.#data = data.validation;
    this.#every = interval(data.validation.length, data.training.length, run.stepsPerEpoch);
    this.patience = patience;
    this.#best = { sse: Infinity, epoch: run.epoch };
    // The first validation makes the noise and warms the code up, which no later one has to; it is told with the
    // first steps.
    const untrained = this.#measure();
    if (run.steps > 0) return;
    this.#untold.push(untrained);
    this.#validated = 0;
  }

  /** Forgets the best validation: under another noise or penalty another error is a good one. */
  forgetBest() {
    this.#best = { sse: Infinity, epoch: this.#run.epoch };
  }

  /** Finds the next step at which validation is due. @returns {number} how many steps away that is */
  plan() {
    this.#due = nextValidation(this.#run.steps, this.#every);
    return this.#due - this.#run.steps;
  }

  /** Whether training has to stop here to be validated: patience counts in epochs, so each is judged where it ends. */
  get isDue() {
    return this.#run.steps === this.#due || (this.patience > 0 && epochEnds(this.#run));
  }

  /** Whether the network as it stands is validated. */
  get isCurrent() {
    return this.#run.steps === this.#validated;
  }

  validate() {
    const result = this.#measure();
    this.#untold.push(result);
    this.#validated = result.step;
    if (epochEnds(this.#run) && result.ssePerImage < this.#best.sse) {
      this.#best = { sse: result.ssePerImage, epoch: this.#run.epoch };
    }
  }

  /** Whether validation has not fallen for as many epochs as patience allows. */
  get onPlateau() {
    const waited = this.#run.epoch - this.#best.epoch;
    return this.patience > 0 && epochEnds(this.#run) && waited >= this.patience;
  }

  /** The validations since the last call. @returns {Validation[]} */
  takeUntold() {
    return this.#untold.splice(0);
  }

  /** @returns {Validation} on every validation image */
  #measure() {
    const { reconstruction, sse_per_image } = this.#run.evaluate(this.#data, this.#data.length, SEED);
    const { steps: step, hash } = this.#run;
    // Nobody hands in an untrained network, and the first start is not to wait.
    const figure = this.#figure && step > 0 ? measureFigure(this.#figure, this.#run, this.#data) : undefined;
    return { step, reconstruction, ssePerImage: sse_per_image, hash, ...(figure !== undefined && { figure }) };
  }
}

/** @param {Run} run */
export function epochEnds(run) {
  return run.steps % run.stepsPerEpoch === 0;
}
