import { PCA_AXES } from './template.js';
import { t } from '../../strings/t.js';

/** The principal axes that are at hand, and the search for all of them, which takes seconds. */
export class AxesSearch {
  /** Axes at hand. */
  held = 0;
  #stage;
  #view;
  /** Ends the search under way. @type {AbortController | undefined} */
  #under;

  /** @param {import('../types.js').LabStage} stage @param {import('./view.js').PcaView} view */
  constructor(stage, view) {
    this.#stage = stage;
    this.#view = view;
    stage.signal.addEventListener('abort', () => this.#under?.abort());
  }

  /** The first press begins, the next gives up. */
  press() {
    if (this.#under) this.#under.abort();
    else this.#stage.telling(this.reach(Infinity));
  }

  /** Has so many axes at hand, or those that there were if somebody gives it up. @param {number} dims */
  async reach(dims) {
    if (dims <= this.held) return;
    const { engine, announce } = this.#stage;
    this.#under?.abort();
    const under = (this.#under = new AbortController());
    const show = (/** @type {number} */ share) => this.#view.showSearch(share);
    show(0);
    announce(t`Computing all principal axes.`);
    try {
      this.held = await engine.run('allPrincipalAxes', {}, { signal: under.signal, onProgress: show });
      const { variances, held } = await engine.run('principalAxes', { count: PCA_AXES });
      this.#view.showSpectrum(variances, held);
    } catch (error) {
      if (!under.signal.aborted) throw error;
    } finally {
      if (this.#under === under) {
        this.#under = undefined;
        this.#view.showSearch(null);
      }
    }
  }
}
