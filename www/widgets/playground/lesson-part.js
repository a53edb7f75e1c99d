/** A lesson on a playground: its task over Train, and what it keeps of the experiment. */

import { figureOf } from '../../experiment/goal.js';
import { settingsOfLink } from '../../experiment/link-text.js';
import { TRAINING } from '../../experiment/page-state.js';
import { formatSetup } from '../../experiment/setup-link.js';
import { AeTask } from '../../lessons/ae-task.js';
import { fitToLesson, keptSettings, lessonOfLink } from '../../lessons/lesson.js';
import { t } from '../../strings/t.js';

/** @typedef {import('../../lessons/lesson.js').Lesson} Lesson */

/** Hears from the part that trains of whatever its run tells. */
const NEWS = ['ae-live', 'ae-step', 'ae-told', 'ae-change'];

export class LessonPart {
  #training;
  #widget;
  #task = new AeTask();
  /** @type {Lesson | undefined} */
  lesson;

  /**
   * @param {import('./training-part.js').TrainingPart} training @param {HTMLElement} section that shows it
   * @param {import('../part.js').Host} widget @param {AbortSignal} signal
   */
  constructor(training, section, widget, signal) {
    this.#training = training;
    this.#widget = widget;
    this.#task.slot = 'task';
    this.#task.hidden = true;
    this.#task.address = (hash) => {
      const page = widget.href('#');
      return page && new URL(`check.html${hash}`, page).href;
    };
    section.append(this.#task);
    for (const type of NEWS) training.addEventListener(type, () => this.#show(), { signal });
    this.#task.addEventListener('ae-anew', () => this.#anew(), { signal });
    this.#task.addEventListener('ae-reached', (event) => this.#reached(/** @type {CustomEvent} */ (event).detail), {
      signal,
    });
  }

  /**
   * Takes up the lesson of a link, or puts the last one away.
   * @param {string} hash @returns {{ hash: string, wrong: string }} `hash` with the experiment of the lesson, if it has none of its own
   */
  open(hash) {
    const { lesson, wrong = '' } = lessonOfLink(hash);
    this.lesson = lesson;
    this.#task.hidden = !lesson;
    this.#training.rule = lesson && ruleOf(lesson);
    this.#show();
    if (!lesson || hash.includes(TRAINING)) return { hash, wrong };
    return { hash: `#${new URLSearchParams([...settingsOfLink(hash), ...formatSetup(lesson.setup)])}`, wrong };
  }

  /** Names of parts that it does without. */
  get hidden() {
    return this.lesson?.hide ?? [];
  }

  #show() {
    const run = this.#training.training?.run;
    if (!this.lesson) return;
    this.#task.show(
      this.lesson,
      run && {
        validations: run.history.validations,
        info: run.info,
        trail: run.trail,
        setup: run.wanted,
        ended: run.progress.ended,
        epoch: run.progress.epoch,
      },
    );
  }

  async #anew() {
    const training = this.#training.training;
    await training?.reset();
    await training?.play();
  }

  /** @param {import('../../lessons/hand-in.js').Judged} judged */
  #reached({ step, value }) {
    const run = this.#training.training?.run;
    if (!this.lesson || !run?.info) return;
    const epoch = step / run.info.stepsPerEpoch;
    this.#widget.emit('ae-goal', { goal: this.lesson.goal.text, value, step, epoch });
  }
}

/** @param {Lesson} lesson @returns {import('../../training/options.js').Rule} */
function ruleOf(lesson) {
  return {
    figure: figureOf(lesson.goal),
    kept: { settings: keptSettings(lesson), why: t`Kept by the lesson.` },
    fit(asked) {
      const { setup, kept } = fitToLesson(lesson, asked);
      // That the bits are the same everywhere is nothing that anybody chose.
      const name = kept.find((each) => each !== 'exact');
      return { setup, why: name ? t`The lesson keeps “${name}” as it is.` : '' };
    },
  };
}
