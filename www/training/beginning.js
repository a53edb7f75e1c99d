import { formatNumber, t } from '../strings/t.js';
import { watchVisibility } from '../ui/visibility.js';
import { readSaved, takeUp } from './take-up.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */
/** @typedef {Pick<import('./section.js').Section, 'activity' | 'comparison' | 'notices' | 'view'>} Parts */

/** How the runs of a section come to be: out of storage, by a link, or when somebody sees the network or presses Train. */
export class Beginning {
  #parts;
  #signal;
  /** Resolves when the section has looked for what the link and storage hold. */
  #started;
  /** @type {Promise<void> | undefined} */
  #beginning;

  /** @param {Parts} parts @param {Setup[]} wanted by the link @param {AbortSignal} signal */
  constructor(parts, wanted, signal) {
    this.#parts = parts;
    this.#signal = signal;
    this.#started = this.#start(wanted);
  }

  /** Waits for a start that is on its way, and begins the runs if there was none. */
  async ensure() {
    const { activity, comparison } = this.#parts;
    await this.#started;
    await Promise.all(comparison.runs.map((run) => run.started()));
    const begin = () => activity.guard(() => this.#begin()).finally(() => (this.#beginning = undefined));
    if (!comparison.run.info) await (this.#beginning ??= begin());
  }

  /** Takes up what storage holds, unless the link wants something else. @param {Setup[]} wanted by the link */
  async #start(wanted) {
    const { activity, comparison, notices, view } = this.#parts;
    const { runs } = comparison;
    // What is shown until storage has been read may not be what will be there: nobody can act on it.
    view.held = true;
    await activity.guard(async () => {
      const saved = await readSaved(runs, wanted).finally(() => (view.held = false));
      if (saved.length === 0) return wanted.length > 0 ? this.#begin() : undefined;
      await takeUp(runs, saved, wanted);
      const { steps } = comparison.run.progress;
      notices.mention(t`Your run of the last visit is back, at step ${formatNumber(steps)}.`);
      return undefined;
    });
    if (comparison.run.info) return;
    watchVisibility(view.elements.network, () => this.ensure(), false, this.#signal);
  }

  async #begin() {
    const runs = this.#parts.comparison.runs.filter(({ info }) => !info);
    await Promise.all(runs.map((run) => run.begin(run.wanted)));
  }
}
