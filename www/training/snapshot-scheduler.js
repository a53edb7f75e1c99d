/**
 * Asks runs for snapshots: each as often as its own pace allows, only while someone sees it, and never so often that
 * training would feel it. A snapshot is asked for again when what it is of has changed, and by nothing else.
 */

import { sameValue } from './same-value.js';

/** A view may take this share of the worker's time. */
const SHARE = 0.008;

/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */
/** @typedef {import('./view-types.js').Chosen} Chosen */
/** @typedef {import('./view-types.js').SnapshotPlan<any>} SnapshotPlan */

/**
 * @typedef {object} Stage what there is to see
 * @property {TrainingRun} run the one that is looked into
 * @property {TrainingRun[]} runs one, or several to compare
 * @property {Chosen} chosen
 *
 * @typedef {object} Outcome what is done with snapshots
 * @property {(plan: SnapshotPlan) => boolean} seen whether anybody sees it
 * @property {(plan: SnapshotPlan, shown: import('./view-types.js').Shown) => void} show
 * @property {(plan: SnapshotPlan, replaced: boolean) => void} outdated what it shows is from now on not what there is to
 *   see; `replaced`: because the run is another one
 * @property {() => void} settled an answer has come, or failed to
 */

export class SnapshotScheduler {
  #entries;
  #stage;
  #outcome;
  #now;

  /** @param {SnapshotPlan[]} plans @param {() => Stage} stage @param {Outcome} outcome @param {() => number} [now] */
  constructor(plans, stage, outcome, now = () => performance.now()) {
    this.#entries = plans.map((plan) => new Entry(plan));
    this.#stage = stage;
    this.#outcome = outcome;
    this.#now = now;
  }

  /** Something may have changed: says what is outdated and asks for what is due. */
  refresh() {
    for (const entry of this.#entries) {
      const { subject } = entry.look(this.#stage());
      if (!sameValue(entry.subject, subject))
        this.#outcome.outdated(entry.plan, entry.subject?.owner !== subject.owner);
      entry.subject = subject;
      this.#ask(entry);
    }
  }

  /** Whether everything that somebody sees is of the run there is, and of the network as it stands if no run trains. */
  get current() {
    const stage = this.#stage();
    const playing = stage.runs.some((run) => run.playing);
    return this.#entries.every((entry) => {
      if (!this.#wanted(entry, stage)) return true;
      const look = entry.look(stage);
      return sameValue(entry.shown, look.subject) && (playing || (!entry.asking && entry.isCurrent(look)));
    });
  }

  /** Nothing is known to be shown: it is asked for anew when next somebody sees it. @param {SnapshotPlan} plan */
  forget(plan) {
    this.#entries.find((entry) => entry.plan === plan)?.forget();
  }

  /** Asks once, whether anybody sees it or not. @param {string} operation */
  async bring(operation) {
    const { run, runs, chosen } = this.#stage();
    const entry = this.#entries.find(({ plan }) => plan.operation === operation);
    if (!entry || !run.ready) return;
    this.#outcome.show(entry.plan, { ...(await answers(entry.plan, { run, runs, chosen })), chosen });
  }

  /** @param {Entry} entry @param {Stage} stage */
  #wanted({ plan }, { run, chosen }) {
    if (!(plan.chosen?.(chosen) ?? true)) return false;
    return run.ready && (plan.fits?.(run.info?.side ?? 0, run) ?? true) && this.#outcome.seen(plan);
  }

  /** @param {Entry} entry */
  async #ask(entry) {
    const stage = this.#stage();
    if (entry.asking || !this.#wanted(entry, stage)) return;
    const { plan } = entry;
    const look = entry.look(stage);
    const now = this.#now();
    if (!entry.isDue(look, now - entry.at, this.#pace(plan, stage))) return;
    entry.begin(look, now);
    try {
      const { own, results } = await answers(plan, stage);
      // Of a run that was replaced meanwhile nobody wants to see anything.
      if (sameValue(entry.look(this.#stage()).subject, look.subject)) {
        this.#outcome.show(plan, { own, results, chosen: stage.chosen });
        entry.shown = look.subject;
      }
      entry.end(plan.unfinished?.(own) ?? false);
    } catch {
      // The worker was lost: the snapshot is asked of the next one, once that holds the run.
      entry.fail();
    }
    // It may have become due while it was asked for; after a failure the next change asks.
    if (!entry.failed) this.#ask(entry);
    this.#outcome.settled();
  }

  /** The time from one snapshot to the next. @param {SnapshotPlan} plan @param {Stage} stage */
  #pace({ operation, everyMs, share }, { run, runs }) {
    if (!runs.some(({ playing }) => playing)) return 0;
    const cost = run.engine.costs[/** @type {keyof typeof run.engine.costs} */ (operation)] ?? 0;
    return Math.max(everyMs, cost / (share?.(run) ?? SHARE));
  }
}

/**
 * What the run that is looked into answers, and what all answer that are shown; those that cannot, null.
 * @param {SnapshotPlan} plan @param {Stage} stage
 */
async function answers(plan, { run, runs, chosen }) {
  const asked = runs.filter((each) => each === run || (plan.ofAll && each.ready));
  const results = await Promise.all(
    asked.map(async (each) => {
      const answer = each.engine.run(plan.operation, plan.args(chosen, each));
      return { name: each.name, result: await (each === run ? answer : answer.catch(() => null)) };
    }),
  );
  return { own: results[asked.indexOf(run)]?.result, results };
}

/** @typedef {{ subject: { owner: string, args: object }, moment: string }} Look `owner`: the run, or several */

/** One snapshot: what it was last asked of, and when. */
class Entry {
  asking = false;
  failed = false;
  at = -Infinity;
  /** What there is to see. @type {Look['subject'] | null} */
  subject = null;
  /** What the view shows. @type {Look['subject'] | null} */
  shown = null;
  /** What was last asked for. @type {Look['subject'] | null} */
  #asked = null;
  #moment = '';

  /** @param {SnapshotPlan} plan */
  constructor(plan) {
    this.plan = plan;
  }

  /**
   * What a snapshot taken now would be of. The `subject` is which network is looked at and what of it: another one is
   * asked for at once. The `moment` is the state of that network, which changes while it trains: it is asked for when
   * the pace allows.
   * @param {Stage} stage @returns {Look}
   */
  look({ run, runs, chosen }) {
    const { args, ofAll, noisy, fixed } = this.plan;
    const all = ofAll ? runs : [run];
    const owner = JSON.stringify([run.name, all.map((each) => [each.name, each.progress.run])]);
    const noise = noisy ? all.map(({ setup }) => setup.experiment.corruption) : null;
    return {
      subject: { owner, args: args(chosen, run) },
      moment: JSON.stringify([fixed || all.map(({ changes }) => changes), noise]),
    };
  }

  /** @param {Look} look */
  isCurrent({ subject, moment }) {
    return sameValue(this.#asked, subject) && this.#moment === moment;
  }

  /** @param {Look} look @param {number} since ms since it was last asked for @param {number} pace */
  isDue(look, since, pace) {
    return !this.isCurrent(look) && (!sameValue(this.#asked, look.subject) || since >= pace);
  }

  /** @param {Look} look @param {number} now */
  begin({ subject, moment }, now) {
    Object.assign(this, { asking: true, failed: false, at: now });
    [this.#asked, this.#moment] = [subject, moment];
  }

  /** @param {boolean} unfinished the same moment is asked for again */
  end(unfinished) {
    this.asking = false;
    if (unfinished) this.#moment = '';
  }

  forget() {
    this.#asked = null;
  }

  fail() {
    Object.assign(this, { asking: false, failed: true });
    this.forget();
  }
}
