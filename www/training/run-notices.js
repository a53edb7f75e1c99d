import { formatNumber, t } from '../strings/t.js';
import { remediesFor, stopWords } from '../experiment/remedies.js';

/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */
/** @typedef {import('../experiment/types.js').Setup} Setup */

/** What training has to say to a person: questions about a run that stopped, refusals, news. */
export class RunNotices {
  #notices;
  #announce;
  #refused;
  /** Runs that have diverged and were asked about. @type {WeakSet<TrainingRun>} */
  #diverged = new WeakSet();
  /** The open question about each run. @type {Map<TrainingRun, string>} */
  #questions = new Map();
  /** The refusal that is shown; empty for none. */
  #refusal = '';

  /**
   * @param {import('../ui/ae-notices.js').AeNotices} notices @param {(text: string) => void} announce
   * @param {(why: string) => void} refused shows a refusal where the setting was changed; empty takes it away
   */
  constructor(notices, announce, refused) {
    this.#notices = notices;
    this.#announce = announce;
    this.#refused = refused;
  }

  /** Good to know, and gone again by itself. @param {string} text */
  mention(text) {
    this.#notices.mention(text);
  }

  /** @param {string} text */
  complain(text) {
    this.#notices.say(text);
    this.#announce(text);
  }

  /** Only the newest refusal is shown, until something is accepted. @param {string} why empty: something was */
  refuse(why) {
    this.#notices.dismiss(this.#refusal);
    this.#refusal = why;
    this.#refused(why);
    if (why) this.complain(why);
  }

  /** @param {TrainingRun} run @param {string} text @param {{ label: string, act: () => void }[]} choices */
  ask(run, text, choices) {
    this.settle(run);
    this.#questions.set(run, text);
    this.#notices.ask(text, choices);
    this.#announce(text);
  }

  /** The question about a run needs no answer any more. @param {TrainingRun} run */
  settle(run) {
    this.#notices.dismiss(this.#questions.get(run) ?? '');
    this.#questions.delete(run);
  }

  /**
   * Asks once about a run that has diverged, and stops asking when it goes on.
   * @param {TrainingRun} run @param {(mend: (setup: Setup) => Setup) => void} mend trains on under a mended setup
   */
  watch(run, mend) {
    const { ended, why, cause = 'other', steps } = run.progress;
    if (run.playing || ended === '') {
      this.#diverged.delete(run);
      this.settle(run);
      return;
    }
    if (ended !== 'diverged' || this.#diverged.has(run)) return;
    this.#diverged.add(run);
    const choices = remediesFor(cause, run.setup);
    this.ask(
      run,
      t`${stopWords(run.setup, cause, why)} The last good weights are kept, at step ${formatNumber(steps)}.`,
      choices.map((remedy) => ({ label: remedy.label, act: () => mend(remedy.mend) })),
    );
  }
}
