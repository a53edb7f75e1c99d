/** What is in the training section, and how the state of training looks there. Decides nothing. */

import { t } from '../strings/t.js';
import { isNoisy } from '../experiment/setup.js';
import { hand, handRecord } from '../ui/hand.js';
import { sameList } from '../ui/same-list.js';
import { listenToMenu } from './menu.js';
import { Places } from './places.js';
import { PresetView } from './preset-view.js';
import { renderRunList } from './run-list.js';
import { extent } from './run-status.js';
import { outcome } from './verdict.js';
import { fillTraining } from './template.js';
import { VIEWS } from './views.js';

/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */

/**
 * @typedef {object} Elements those that the controller names
 * @property {import('../ui/ae-notices.js').AeNotices} notices
 * @property {import('./elements/ae-presets.js').AePresets} presets
 * @property {import('./elements/transport/ae-transport.js').AeTransport} transport
 * @property {import('./elements/experiment/ae-experiment.js').AeExperiment} experiment
 * @property {import('./elements/network/ae-network.js').AeNetwork} network
 * @property {import('./elements/loss-chart/ae-loss-chart.js').AeLossChart} loss
 * @property {import('./elements/gallery/ae-gallery.js').AeGallery} gallery
 * @property {import('./elements/code-map/ae-code-points.js').AeCodePoints} codes
 * @property {import('./elements/features/ae-weights.js').AeWeights} features
 * @property {import('./elements/activations/ae-activations.js').AeActivations} activations
 * @property {import('./elements/ae-indicators.js').AeIndicators} indicators
 *
 * @typedef {object} TrainingState all that is shown, apart from snapshots
 * @property {TrainingRun[]} runs one, or several to compare
 * @property {number} selected which of them is shown and edited
 * @property {boolean} slow
 * @property {number} more epochs that the next start adds, since all runs are finished
 * @property {boolean} hidden whether a run waits until somebody sees it
 * @property {boolean} waiting whether a run waits for its turn among those of the page
 * @property {boolean} busy whether something is being started, changed or restored
 * @property {import('./view-types.js').Chosen} chosen
 * @property {import('./seed-repeats.js').SeedRepeats} repeats of the runs with other seeds
 * @property {import('./options.js').Kept} kept what nobody may change
 * @property {number} refusals counts what was not taken: after each, controls show again what is the case
 */

export class TrainingView {
  #root;
  #signal;
  /** Where the views are shown. */
  places = new Places();
  /** What each part was rendered from last. @type {Record<string, unknown[]>} */
  #rendered = {};

  /** @param {ShadowRoot} root @param {AbortSignal} signal */
  constructor(root, signal) {
    fillTraining(root);
    this.#root = root;
    this.#signal = signal;
    this.host = /** @type {HTMLElement} */ (root.host);
    const byId = [...root.querySelectorAll('[id]')].map((element) => [element.id, element]);
    /** Every element of the section by its id. @type {Elements & Record<string, any>} */
    this.elements = { ...Object.fromEntries(byId), notices: this.#find('#training-notices') };
    for (const { id } of VIEWS) this.places.add(id, this.elements[id]);
    this.presets = new PresetView(this.elements.presets);
    listenToMenu(this.#find('.menu'), signal);
    this.#markNotices();
  }

  /** @param {EventTarget} element @param {(detail: any) => void} act on what a person did with it */
  on(element, act) {
    const heard = (/** @type {Event} */ event) => act(/** @type {CustomEvent} */ (event).detail);
    element.addEventListener('ae-change', heard, { signal: this.#signal });
  }

  /** Whether nobody can act on what is shown; presses of the transport wait. @param {boolean} held */
  set held(held) {
    for (const part of this.#root.querySelectorAll('.training-tools, #runs, .lab, #presets'))
      part.toggleAttribute('inert', held);
  }

  /** @param {string[]} parts names of panels, and `heading`, `presets`, `transport`, `tools` */
  set hidden(parts) {
    /** @type {NodeListOf<HTMLElement>} */
    const hideable = this.#root.querySelectorAll('.view, #presets, #transport, [data-part]');
    for (const part of hideable) {
      const name = part.dataset.part ?? /\bat-(\w+)/.exec(part.className)?.[1] ?? part.id;
      // A heading that is not seen still is the one above those of the panels.
      if (part.matches('h2')) part.classList.toggle('unseen', parts.includes(name));
      else part.toggleAttribute('hidden', parts.includes(name));
    }
  }

  /** @param {TrainingState} state */
  render(state) {
    const run = /** @type {TrainingRun} */ (state.runs[state.selected]);
    if (this.#isNew('controls', [state.refusals, state.kept, run, run.wanted])) this.#renderControls(state, run);
    const runs = state.runs.flatMap(({ info, setup }) => [info, setup]);
    if (this.#isNew('runs', [run, run.wanted, state.chosen, ...runs])) this.#renderRuns(state, run);
    this.#renderProgress(state, run);
    renderRunList(this.#root, this.elements, state);
  }

  /** Everything is rendered again: an element of a view has come. */
  forget() {
    this.#rendered = {};
  }

  /** @param {string} part @param {unknown[]} from what it is rendered from */
  #isNew(part, from) {
    const same = sameList(from, this.#rendered[part] ?? []);
    this.#rendered[part] = from;
    return !same;
  }

  /** What a person may have moved is put where it belongs. @param {TrainingState} state @param {TrainingRun} run */
  #renderControls({ kept, refusals }, run) {
    const { wanted } = run;
    hand(this.elements.experiment, 'kept', kept);
    this.elements.experiment.setup = wanted;
    this.presets.render(run);
    const { model } = wanted.experiment;
    if (!this.#isNew('model', [refusals, kept, JSON.stringify(model)])) return;
    for (const network of this.places.of('network')) {
      network.kept = kept;
      network.model = model;
    }
  }

  /** @param {TrainingState} state @param {TrainingRun} run */
  #renderRuns({ runs, chosen }, run) {
    const { begun } = this.elements;
    const text = run.info ? extent(run.info) : '';
    if (begun.textContent !== text) begun.textContent = text;
    begun.title = run.info ? t`Computed in this tab by the ${run.info.variant} build of the network code.` : '';
    begun.dataset['variant'] = run.info?.variant ?? '';
    const anyNoisy = runs.some((each) => isNoisy(each.wanted));
    const facts = { runs, run, side: run.info?.side ?? 28, noisy: isNoisy(run.wanted), anyNoisy, chosen };
    for (const { id, snapshots, render } of VIEWS) {
      for (const element of this.places.of(id)) {
        if (snapshots) element.hidden = !(snapshots[0]?.fits?.(facts.side, run) ?? true);
        render?.(element, facts);
      }
    }
  }

  /** @param {TrainingState} state @param {TrainingRun} run */
  #renderProgress({ runs, slow, more, hidden, waiting, busy, kept }, run) {
    const { progress, info, wanted, savedStep } = run;
    const { transport } = this.elements;
    const { experiment, patience } = wanted;
    const playing = runs.some((each) => each.playing);
    handRecord(transport, 'state', {
      ...progress,
      playing,
      ended: hidden && !playing ? 'hidden' : progress.ended,
      epochs: experiment.epochs,
      patience,
      kept: kept.settings.has('epochs') ? kept.why : '',
      waiting,
      seed: experiment.seed,
      slow,
      available: !busy || info !== undefined,
      samples: info?.side === 0 ? 'points' : 'images',
      more,
      verdict: outcome(run),
    });
    for (const network of this.places.of('network')) hand(network, 'pulse', playing && slow);
    this.host.setAttribute('aria-busy', String(busy));
    this.host.toggleAttribute(
      'data-trained',
      runs.some(({ progress: { steps } }) => steps > 0),
    );
    if (savedStep === undefined) delete this.host.dataset['savedStep'];
    else this.host.dataset['savedStep'] = String(savedStep);
  }

  /** The host has the class `telling` while a notice covers the end of the page, which then has to scroll further. */
  #markNotices() {
    const { notices } = this.elements;
    const observer = new MutationObserver(() =>
      this.host.classList.toggle('telling', notices.classList.contains('some')),
    );
    observer.observe(notices, { attributes: true, attributeFilter: ['class'] });
    this.#signal.addEventListener('abort', () => observer.disconnect());
  }

  /** @param {string} selector @returns {any} */
  #find(selector) {
    return this.#root.querySelector(selector);
  }
}
