import { figureOf, goalWords, readGoal, TRAINING_METRICS } from '../experiment/goal.js';
import { fourDigits } from '../draw/numbers.js';
import { formatDecimals, t } from '../strings/t.js';

/** @typedef {import('../experiment/goal.js').Goal} Goal */
/** @typedef {import('../experiment/goal.js').Metric} Metric */
/** @typedef {Partial<Record<Metric, number>>} Measured */

const PIXELS = 784;

/** @param {import('../training/shown-run.js').Standing} standing @returns {Measured} */
export function measuredOf({ sse, loss, kl, angle, active, jacobian, epoch, step }) {
  const known = { sse, mse: sse === undefined ? sse : sse / PIXELS, loss, kl, angle, active, jacobian, epoch, step };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** The goal that a widget sets: says how far it is, and once that it is reached. */
export class GoalWatch {
  #stage;
  #metrics;
  /** @type {Goal | undefined} */
  #goal;
  #reached = false;
  /** What was said last. */
  words = '';

  /** @param {import('./part.js').Stage} stage @param {readonly Metric[]} [metrics] what is measured there */
  constructor(stage, metrics = TRAINING_METRICS) {
    this.#stage = stage;
    this.#metrics = metrics;
    this.read();
  }

  /** Has a network measured for what it is about, though nobody sees that. @param {{ measures: boolean } | undefined} network */
  askOf(network) {
    if (network) network.measures = this.#goal !== undefined && figureOf(this.#goal) !== undefined;
  }

  /** Takes up what the attribute says now. */
  read() {
    const { value, wrong } = readGoal(this.#stage.widget.getAttribute('goal'), this.#metrics);
    this.#goal = value;
    this.#reached = false;
    if (wrong) this.#stage.tell('AttributeError', wrong);
    this.#say(value ? t`Goal: ${goalWords(value)}.` : '');
  }

  /** @param {Measured} measured @param {{ step: number, epoch: number }} when of the network it was measured of */
  watch(measured, { step, epoch }) {
    const goal = this.#goal;
    if (!goal) return;
    if (step === 0) this.#reached = false;
    const value = measured[goal.metric];
    if (value === undefined || this.#reached) return;
    this.#reached = goal.below ? value < goal.bound : value > goal.bound;
    const [words, now] = [goalWords(goal), fourDigits(value)];
    const at = formatDecimals(epoch, 1);
    if (!this.#reached) this.#say(t`Goal: ${words}. Now: ${now}.`);
    else if (epoch > 0) this.#say(t`Goal: ${words}. Reached: ${now} at epoch ${at}.`);
    else this.#say(t`Goal: ${words}. Reached: ${now}.`);
    if (this.#reached) this.#stage.widget.emit('ae-goal', { goal: goal.text, value, step, epoch });
  }

  /** @param {string} said */
  #say(said) {
    this.words = said;
    this.#stage.note(said);
  }
}
