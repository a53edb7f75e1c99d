/** Which preset a run is a variant of: the words of a preset stay when something is changed. */

import { PRESETS, presetOf } from '../experiment/presets.js';
import { changesSince } from './elements/runs/differences.js';

/** @typedef {import('../experiment/presets.js').Preset} Preset */
/** @typedef {import('../experiment/types.js').Setup} Setup */

/** A setup that nobody saw come to be, by a link say, is a variant of a preset that it differs from in so few settings. */
const NEAR = 3;
/** With more changes than that the words of a preset are no longer about it. */
const MOST = 8;

export class PresetBasis {
  /** What each run was last. @type {WeakMap<object, Preset>} */
  #known = new WeakMap();

  /** @param {{ wanted: Setup }} run @returns {Preset | undefined} none: it is a setup of one's own */
  of(run) {
    const { wanted } = run;
    const known = this.#known.get(run);
    const found = presetOf(wanted) ?? (known && changesTo(known, wanted) <= MOST ? known : nearest(wanted));
    if (found) this.#known.set(run, found);
    else this.#known.delete(run);
    return found;
  }
}

/** @param {Preset} preset @param {Setup} setup how many settings differ; other data is another experiment */
function changesTo({ setup: before }, setup) {
  return before.data === setup.data ? changesSince(before, setup).length : Infinity;
}

/** @param {Setup} setup */
function nearest(setup) {
  const distances = PRESETS.map((preset) => changesTo(preset, setup));
  const least = Math.min(...distances);
  return least <= NEAR ? PRESETS[distances.indexOf(least)] : undefined;
}
