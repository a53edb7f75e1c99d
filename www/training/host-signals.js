/**
 * Tells the page around the section how things stand. The host has the attribute `data-busy` while anything that was
 * asked for is not there yet: a run that is being started, changed, restored or saved, a snapshot that is out of date.
 * It fires `ae-saved` when storage holds the run that is shown, and `ae-idle` when nothing trains and nothing is busy.
 */
export class HostSignals {
  #host;
  #look;
  #idle = false;
  #settling = false;

  /** @param {HTMLElement} host @param {() => { busy: boolean, playing: boolean }} look */
  constructor(host, look) {
    this.#host = host;
    this.#look = look;
  }

  saved() {
    this.#fire('ae-saved');
  }

  /** Something may have changed. The look comes after it: a report that a run has stopped is followed by its save. */
  settle() {
    if (this.#settling) return;
    this.#settling = true;
    queueMicrotask(() => {
      this.#settling = false;
      const { busy, playing } = this.#look();
      this.#host.toggleAttribute('data-busy', busy);
      const idle = !busy && !playing;
      if (idle && !this.#idle) this.#fire('ae-idle');
      this.#idle = idle;
    });
  }

  /** @param {'ae-saved' | 'ae-idle'} type */
  #fire(type) {
    this.#host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
  }
}
