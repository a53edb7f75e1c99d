import { WorkerLost } from '../engine/worker-client.js';

/** Counts what is under way in the section, and tells when that begins, fails and ends. */
export class Activity {
  #underWay = 0;
  #on;
  /** How many things were refused, or cut short by a lost worker. */
  refusals = 0;

  /**
   * @param {object} on
   * @param {() => void} on.began @param {() => void} on.ended
   * @param {(why: string) => void} on.refused empty when something was accepted
   */
  constructor(on) {
    this.#on = on;
  }

  /** Whether something is being started, changed or restored. */
  get busy() {
    return this.#underWay > 0;
  }

  /**
   * Does something that the core or the network may refuse; on refusal the previous run keeps going.
   * @param {() => Promise<unknown>} act
   */
  guard = async (act) => {
    this.#underWay += 1;
    try {
      const done = act();
      // Only now: what the run is to become is known, and a slider does not jump back to what it was.
      this.#on.began();
      await done;
      this.#on.refused('');
    } catch (error) {
      this.refusals += 1;
      // A lost worker is told of by its run, once for all requests.
      if (!(error instanceof WorkerLost)) this.#on.refused(/** @type {Error} */ (error).message);
    }
    this.#underWay -= 1;
    this.#on.ended();
  };
}
