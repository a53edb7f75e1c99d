/** @typedef {{ readonly playing: boolean, readonly restoring: boolean, readonly autosave: { readonly saving: boolean } }} HostedRun */

/**
 * What the host of a training section says of it, for tests and for pages that embed it. It has the attribute
 * `data-busy` while anything that was asked for is not there yet: a run that is being started, changed, restored or
 * saved, a snapshot of another run, or of an earlier step where no run trains.
 */
export class HostState {
  #host;
  #idle = false;
  #updating = false;

  /** @param {Element} host */
  constructor(host) {
    this.#host = host;
  }

  /**
   * Marks the host while something is under way, and tells it once when everything is done. It looks after what
   * happens now is over: the report that a run has stopped is followed by its save.
   *
   * @param {object} section
   * @param {{ readonly busy: boolean }} section.activity
   * @param {{ readonly runs: HostedRun[] }} section.comparison
   * @param {{ readonly current: boolean }} section.snapshots
   */
  update({ activity, comparison, snapshots }) {
    if (this.#updating) return;
    this.#updating = true;
    queueMicrotask(() => {
      this.#updating = false;
      const { runs } = comparison;
      const waits = activity.busy || runs.some(({ restoring, autosave }) => restoring || autosave.saving);
      const busy = waits || !snapshots.current;
      this.#host.toggleAttribute('data-busy', busy);
      const idle = !busy && !runs.some(({ playing }) => playing);
      if (idle && !this.#idle) this.tell('ae-idle');
      this.#idle = idle;
    });
  }

  /** @param {'ae-saved' | 'ae-idle'} type */
  tell(type) {
    this.#host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
  }
}
