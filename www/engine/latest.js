/**
 * Lets at most one call run and keeps only the newest one waiting. A call that
 * a newer one replaced resolves to undefined without ever running.
 *
 * The arguments come from a function so that a waiting call takes its snapshot
 * when it starts, not when it was asked for.
 *
 * @template A, R
 * @param {(args: A) => Promise<R>} run
 * @returns {(prepare: () => A) => Promise<R | undefined>}
 */
export function latest(run) {
  /** @type {{ prepare: () => A, resolve: (value: any) => void, reject: (reason: unknown) => void } | undefined} */
  let waiting;
  let running = false;

  async function drain() {
    running = true;
    while (waiting) {
      const { prepare, resolve, reject } = waiting;
      waiting = undefined;
      try {
        resolve(await run(prepare()));
      } catch (error) {
        reject(error);
      }
    }
    running = false;
  }

  return (prepare) =>
    new Promise((resolve, reject) => {
      waiting?.resolve(undefined);
      waiting = { prepare, resolve, reject };
      if (!running) drain();
    });
}
