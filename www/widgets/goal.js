import { readGoal } from './attributes.js';

/** @typedef {import('../training/shown-run.js').Standing} Standing */

const PIXELS = 784;
/** How what is measured is called in a sentence. */
const WORDS = { sse: 'SSE', mse: 'MSE', loss: 'loss', epoch: 'epoch', step: 'step' };

/** The goal that a widget sets for its run: says how far it is, and once that it is reached. */
export class GoalWatch {
  #stage;
  /** @type {import('./attributes.js').Goal | undefined} */
  #goal;
  #reached = false;
  /** What was said last. */
  words = '';

  /** @param {import('./part.js').Stage} stage */
  constructor(stage) {
    this.#stage = stage;
    this.read();
  }

  /** Takes up what the attribute says now. */
  read() {
    const { value, wrong } = readGoal(this.#stage.widget.getAttribute('goal'));
    this.#goal = value;
    this.#reached = false;
    if (wrong) this.#stage.tell('AttributeError', wrong);
    this.#say(value ? `Goal: ${words(value)}.` : '');
  }

  /** @param {Standing} standing */
  watch(standing) {
    const goal = this.#goal;
    if (!goal) return;
    const { step, epoch } = standing;
    if (step === 0) this.#reached = false;
    const value = measured(goal.metric, standing);
    if (value === undefined || this.#reached) return;
    this.#reached = goal.below ? value < goal.bound : value > goal.bound;
    this.#say(`Goal: ${words(goal)}. ${this.#reached ? 'Reached' : 'Now'}: ${Number(value.toPrecision(3))}.`);
    if (this.#reached) this.#stage.widget.emit('ae-goal', { goal: goal.text, value, step, epoch });
  }

  /** @param {string} said */
  #say(said) {
    this.words = said;
    this.#stage.note(said);
  }
}

/** @param {import('./attributes.js').Goal} goal */
function words({ metric, below, bound }) {
  return `${WORDS[metric]} ${below ? 'below' : 'above'} ${bound}`;
}

/** @param {import('./attributes.js').Goal['metric']} metric @param {Standing} standing @returns {number | undefined} */
function measured(metric, { sse, loss, epoch, step }) {
  return { sse, mse: sse === undefined ? undefined : sse / PIXELS, loss, epoch, step }[metric];
}
