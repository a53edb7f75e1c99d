/** What is in the training section, and how the state of training looks there. Decides nothing. */

import { PRESETS, presetOf } from '../experiment/presets.js';
import { isNoisy } from '../experiment/setup.js';
import { hand, handRecord } from '../ui/hand.js';
import { sameList } from '../ui/same-list.js';
import { lossOf, sameCurves } from './loss-terms.js';
import { listenToMenu } from './menu.js';
import { extent } from './run-status.js';
import { fillTraining } from './template.js';

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
 * @property {import('./elements/features/ae-features.js').AeFeatures} features
 * @property {import('./elements/activations/ae-activations.js').AeActivations} activations
 *
 * @typedef {object} TrainingState all that is shown, apart from snapshots
 * @property {TrainingRun[]} runs one, or two to compare
 * @property {number} selected which of them is shown and edited
 * @property {boolean} slow
 * @property {boolean} hidden whether a run waits until somebody sees it
 * @property {boolean} busy whether something is being started, changed or restored
 * @property {number} refusals counts what was not taken: after each, controls show again what is the case
 */

export class TrainingView {
  #root;
  #signal;
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
    this.elements.presets.presets = PRESETS;
    // The first loss is many times the others.
    this.elements.loss.log = true;
    listenToMenu(this.#find('.menu'), signal);
    this.#markNotices();
  }

  /** @param {EventTarget} element @param {(detail: any) => void} act on what a person did with it */
  on(element, act) {
    const heard = (/** @type {Event} */ event) => act(/** @type {CustomEvent} */ (event).detail);
    element.addEventListener('ae-change', heard, { signal: this.#signal });
  }

  /**
   * @param {object} acts
   * @param {() => void} acts.compare
   * @param {(index: number) => void} acts.select
   * @param {(what: import('./downloads.js').What) => void} acts.download
   * @param {(file: File) => void} acts.open
   * @param {(files: File[]) => void} acts.drop pictures on the experiment are data; anywhere else they go to the pad
   */
  onTools({ compare, select, download, open, drop }) {
    const signal = this.#signal;
    const { compare: button, runs, downloads, experiment } = this.elements;
    button.addEventListener('click', compare, { signal });
    runs.addEventListener('change', (/** @type {any} */ { target }) => select(Number(target.value)), { signal });
    downloads.addEventListener(
      'click',
      (/** @type {any} */ { target }) => {
        const what = target.closest('button')?.dataset.what;
        if (what) download(what);
      },
      { signal },
    );
    const input = /** @type {HTMLInputElement} */ (this.elements['open-run']);
    input.addEventListener(
      'change',
      () => {
        if (input.files?.[0]) open(input.files[0]);
        input.value = '';
      },
      { signal },
    );
    experiment.addEventListener(
      'drop',
      (event) => {
        const files = [...(event.dataTransfer?.files ?? [])].filter(({ name }) => !/\.safetensors(\.gz)?$/i.test(name));
        if (files.length === 0) return;
        event.preventDefault();
        drop(files);
      },
      { signal },
    );
  }

  /** Whether nobody can act on what is shown; presses of the transport wait. @param {boolean} held */
  set held(held) {
    for (const part of this.#root.querySelectorAll('.training-tools, .lab, #presets'))
      part.toggleAttribute('inert', held);
  }

  /** @param {TrainingState} state */
  render(state) {
    const run = /** @type {TrainingRun} */ (state.runs[state.selected]);
    if (this.#isNew('controls', [state.refusals, run, run.wanted])) this.#renderControls(state, run);
    const runs = state.runs.flatMap(({ info, setup }) => [info, setup]);
    if (this.#isNew('runs', [run, run.wanted, ...runs])) this.#renderRuns(state, run);
    this.#renderProgress(state, run);
  }

  /** @param {string} part @param {unknown[]} from what it is rendered from */
  #isNew(part, from) {
    const same = sameList(from, this.#rendered[part] ?? []);
    this.#rendered[part] = from;
    return !same;
  }

  /** What a person may have moved is put where it belongs. @param {TrainingState} state @param {TrainingRun} run */
  #renderControls({ refusals }, { wanted }) {
    const { experiment, presets, network } = this.elements;
    experiment.setup = wanted;
    hand(presets, 'value', presetOf(wanted)?.name ?? '');
    const { model } = wanted.experiment;
    if (this.#isNew('model', [refusals, JSON.stringify(model)])) network.model = model;
  }

  /** @param {TrainingState} state @param {TrainingRun} run */
  #renderRuns({ runs, selected }, run) {
    const { begun, network, compare, loss, activations, gallery, features, plane } = this.elements;
    const { info, wanted: setup } = run;
    const text = info ? extent(info) : '';
    if (begun.textContent !== text) begun.textContent = text;
    this.elements.runs.hidden = runs.length < 2;
    const radios = this.elements.runs.querySelectorAll('input');
    for (const [i, radio] of radios.entries()) radio.checked = i === selected;
    compare.setAttribute('aria-pressed', String(runs.length > 1));
    const curves = runs.map(({ name, history, setup: { experiment: own } }) => ({ name, history, ...lossOf(own) }));
    if (!sameCurves(curves, loss.runs)) loss.runs = curves;
    hand(loss, 'stepsPerEpoch', runs[0]?.info?.stepsPerEpoch ?? 1);
    const rho = setup.experiment.penalties?.find(({ kind }) => kind === 'kl_sparsity');
    hand(activations, 'rho', rho?.kind === 'kl_sparsity' ? rho.target_activation : null);
    // Points have no pictures of their own: the plane stands in for the gallery.
    const side = info?.side ?? 28;
    hand(network, 'side', side);
    if (side === 0) network.digits = [];
    gallery.hidden = features.hidden = side === 0;
    plane.hidden = side > 0;
    hand(loss, 'sample', side === 0 ? 'point' : 'image');
    for (const part of [network, plane]) hand(part, 'noisy', isNoisy(setup));
    // Of two runs both are in these.
    const noisy = runs.some((each) => isNoisy(each.wanted));
    for (const part of [gallery, loss]) hand(part, 'noisy', noisy);
  }

  /** @param {TrainingState} state @param {TrainingRun} run */
  #renderProgress({ runs, slow, hidden, busy }, { progress, info, wanted, savedStep }) {
    const { transport, network } = this.elements;
    const { experiment, patience } = wanted;
    const playing = runs.some((each) => each.playing);
    handRecord(transport, 'state', {
      ...progress,
      playing,
      ended: hidden && !playing ? 'hidden' : progress.ended,
      epochs: experiment.epochs,
      patience,
      seed: experiment.seed,
      slow,
      available: !busy || info !== undefined,
      samples: info?.side === 0 ? 'points' : 'images',
    });
    hand(network, 'pulse', playing && slow);
    this.host.setAttribute('aria-busy', String(busy));
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
