/** The half of the Python package that runs in the browser; what defines the elements stands above it in one file. */

import { followTheme, makeElement, runs } from './element.js';
import { NotebookRun } from './run.js';

/** @typedef {import('./element.js').Model} Model */

export default {
  /** @param {{ model: Model }} widget */
  initialize({ model }) {
    const id = model.get('id');
    if (!id) return undefined;
    const life = new AbortController();
    const run = new NotebookRun(model, life.signal);
    runs.set(id, run);
    return () => {
      if (runs.get(id) === run) runs.delete(id);
      life.abort();
    };
  },

  /** @param {{ model: Model, el: HTMLElement, signal?: AbortSignal }} view */
  render({ model, el, signal }) {
    const life = new AbortController();
    // It comes sooner than a call of what is returned: a run that was taken out of the page can still be kept.
    signal?.addEventListener('abort', () => life.abort());
    followTheme(el, life.signal);
    const run = runs.get(model.get('id'));
    if (run) run.show(el, life.signal);
    else el.append(makeElement(model, el, life.signal));
    return () => life.abort();
  },
};
