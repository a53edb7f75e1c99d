/** What the host of a training section says of it, for tests and for pages that embed it. */
export class HostState {
  #host;
  #idle = false;

  /** @param {Element} host */
  constructor(host) {
    this.#host = host;
  }

  /**
   * Marks the host while something is under way, and tells it once when everything is done.
   *
   * @param {object} section
   * @param {{ readonly busy: boolean }} section.activity
   * @param {{ readonly runs: { playing: boolean, restoring: boolean }[] }} section.comparison
   * @param {{ readonly current: boolean }} section.snapshots
   */
  update({ activity, comparison: { runs }, snapshots }) {
    const playing = runs.some((run) => run.playing);
    const idle = !activity.busy && !playing && !runs.some((run) => run.restoring) && snapshots.current;
    // A run that plays is shown as it goes on; all else that is under way has an end that can be waited for.
    this.#host.toggleAttribute('data-busy', !idle && (!playing || activity.busy));
    if (idle && !this.#idle) this.tell('ae-idle');
    this.#idle = idle;
  }

  /** @param {'ae-saved' | 'ae-idle'} type */
  tell(type) {
    this.#host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
  }
}
