/**
 * Asks a run for its pictures: each as often as its own pace allows, only while someone sees it, and never so often
 * that training would feel it.
 */

/** A view may take this share of the worker's time. */
const SHARE = 0.008;

/**
 * @typedef {object} Look
 * @property {() => boolean} wanted whether anybody sees it
 * @property {number} everyMs at most so often while training
 * @property {() => number} [share] of the worker's time that it may take, if not the usual one
 * @property {keyof import('../engine/training/protocol.js').Operations} operation
 * @property {() => object} args
 * @property {(result: any) => void} show
 */

export class Looks {
  #looks;
  #runs;
  #state;
  /** @type {import('./training-run.js').TrainingRun | undefined} */
  #run;

  /** @param {Look[]} looks @param {() => import('./training-run.js').TrainingRun[]} runs all that are shown, one beside the other */
  constructor(looks, runs) {
    this.#looks = looks;
    this.#runs = runs;
    this.#state = looks.map(() => ({ at: -Infinity, stale: true, asking: false }));
  }

  /** Everything is to be seen anew. @param {import('./training-run.js').TrainingRun | undefined} run whose */
  restart(run = this.#run) {
    this.#run = run;
    for (const state of this.#state) state.stale = true;
    this.refresh();
  }

  /** Something changed: asks for what is due. */
  refresh() {
    this.#looks.forEach((look, i) => this.#ask(look, this.#state[i]));
  }

  /** Looks once, whether anybody sees it or not. @param {string} operation */
  async bring(operation) {
    const look = this.#looks.find((each) => each.operation === operation);
    if (!look || !this.#run?.ready) return;
    await look.show(await this.#run.engine.call(look.operation, /** @type {any} */ (look.args())));
  }

  /** @param {Look} look @param {{ at: number, stale: boolean, asking: boolean } | undefined} state */
  async #ask(look, state) {
    const run = this.#run;
    if (!run?.ready || !state || state.asking || !look.wanted()) return;
    const now = performance.now();
    const playing = this.#runs().some((each) => each.playing);
    const pace = playing
      ? Math.max(look.everyMs, (run.engine.costs[look.operation] ?? 0) / (look.share?.() ?? SHARE))
      : 0;
    if (!state.stale && now - state.at < pace) return;
    if (!state.stale && !playing && state.at >= Math.max(...this.#runs().map(({ changedAt }) => changedAt))) return;
    Object.assign(state, { asking: true, stale: false, at: now });
    try {
      const result = await run.engine.call(look.operation, /** @type {any} */ (look.args()));
      if (run === this.#run) look.show(result);
    } catch {
      // A lost worker or a replaced network: the next look is asked of the new one.
      Object.assign(state, { asking: false, stale: true });
      return;
    }
    state.asking = false;
    // It was to be seen anew while it was being asked for.
    if (state.stale) this.#ask(look, state);
  }
}
