/** The presets of a training section: which one a run is a variant of, what was changed of it, and what it advises. */

import { adviceOf } from '../experiment/preset-advice.js';
import { PRESETS } from '../experiment/presets.js';
import { hand } from '../ui/hand.js';
import { changesSince } from './elements/runs/differences.js';
import { PresetBasis } from './preset-basis.js';

/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */

export class PresetView {
  #element;
  #basis = new PresetBasis();
  /** What the element shows. */
  #shown = '';
  /** Whether there is a pad that pictures can be put on. */
  pad = false;

  /** @param {import('./elements/ae-presets.js').AePresets} element */
  constructor(element) {
    this.#element = element;
    element.presets = PRESETS;
  }

  /** @param {TrainingRun} run */
  basisOf(run) {
    return this.#basis.of(run);
  }

  /** What a person is advised to try with a run. @param {TrainingRun} run */
  adviceFor(run) {
    const advice = adviceOf(this.basisOf(run)?.name ?? '');
    return advice.filter((each) => this.pad || !('picture' in each || 'noise' in each));
  }

  /** @param {TrainingRun} run */
  render(run) {
    const basis = this.basisOf(run);
    const changes = basis ? changesSince(basis.setup, run.wanted) : [];
    hand(this.#element, 'value', basis?.name ?? '');
    const shown = JSON.stringify([basis?.name, changes, this.pad]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#element.changes = changes;
    this.#element.advice = this.adviceFor(run);
  }
}
