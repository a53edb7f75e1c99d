import { gunzip } from '../engine/assets.js';
import { applyChange } from '../experiment/changes.js';
import { PRESETS } from '../experiment/presets.js';
import { SeenPlaces } from '../ui/seen-places.js';
import { download } from './downloads.js';
import { listenToTools } from './tools.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */

/**
 * @typedef {object} Section the parts of a training section
 * @property {import('./view.js').TrainingView} view
 * @property {import('./comparison.js').Comparison} comparison
 * @property {import('./transport.js').Transport} transport
 * @property {import('./run-notices.js').RunNotices} notices
 * @property {import('./snapshots.js').Snapshots} snapshots
 * @property {import('./activity.js').Activity} activity
 * @property {Pick<import('../engine/inference/client.js').Engine, 'run'>} engine the page's
 * @property {() => void} render
 * @property {(type: string) => void} fire
 */

/** What a person can do in the section. Each change of the experiment is one setup that the run is asked to take up. */
export class PersonActions {
  #section;
  #seen;
  /** Counts the links that were followed. */
  #followed = 0;

  /** @param {Section} section @param {AbortSignal} signal */
  constructor(section, signal) {
    this.#section = section;
    const { view, transport } = section;
    const { elements } = view;
    view.on(elements.transport, (detail) => this.#onTransport(detail));
    view.on(elements.presets, ({ preset }) => {
      const chosen = PRESETS.find(({ name }) => name === preset);
      if (chosen) this.apply(chosen.setup, true);
    });
    view.on(elements.experiment, ({ setup, files }) => (files ? this.#takeImages(files) : this.apply(setup)));
    view.on(elements.network, ({ model }) => {
      const { wanted } = section.comparison.run;
      if (model) this.apply({ ...wanted, experiment: { ...wanted.experiment, model } });
    });
    const acts = {
      compare: () => this.compare(!section.comparison.both),
      select: (/** @type {number} */ index) => this.#select(index),
      download: (/** @type {import('./downloads.js').What} */ what) =>
        section.activity.guard(() => this.#download(what)),
      open: (/** @type {File} */ file) => this.open(file),
      drop: (/** @type {File[]} */ files) => this.#takeImages(files),
    };
    listenToTools(elements, acts, signal);
    this.#seen = new SeenPlaces((seen) => (seen ? transport.wake() : transport.rest()));
    this.#seen.watch(view.host, signal);
  }

  /** Who looks at this element looks at the runs. @param {Element} element @param {AbortSignal} signal */
  watch(element, signal) {
    this.#seen.watch(element, signal);
  }

  /** @param {Setup} setup @param {boolean} [anew] even if the run could go on under it */
  apply(setup, anew) {
    const { activity, comparison } = this.#section;
    const { run } = comparison;
    return activity.guard(() => run.applySetup(setup, anew));
  }

  /** Of two links that come close to each other the later counts. @param {Setup[]} setups one, or two to compare */
  async follow([first, second]) {
    const turn = ++this.#followed;
    await this.compare(false);
    if (first) await this.apply(first, true);
    if (!second || turn !== this.#followed) return;
    await this.compare(true);
    if (turn === this.#followed) await this.apply(second, true);
  }

  /** @param {boolean} on whether there is a second run beside the first, the same until it is changed */
  async compare(on) {
    const { activity, comparison, notices, transport } = this.#section;
    if (on === comparison.both) return;
    if (on) {
      const { first, second } = comparison.add();
      await transport.pause();
      // What somebody changed while the first still trained counts.
      await activity.guard(() => Promise.all([first.begin(first.wanted), second.begin(second.wanted)]));
      if (!comparison.runs.includes(second)) return;
      notices.mention(
        'Both start anew, from the same weights and on the same data. Change something for B, then press Train.',
      );
    } else {
      const removed = comparison.remove();
      if (removed) notices.settle(removed);
    }
    this.#select(comparison.selected);
  }

  /** @param {number} index */
  #select(index) {
    const { comparison, fire, render } = this.#section;
    comparison.selected = index;
    render();
    fire('ae-live');
  }

  /** @param {{ act?: string, slow?: boolean, epochs?: number, patience?: number }} detail */
  async #onTransport({ act, slow, epochs, patience }) {
    const { transport, fire, render } = this.#section;
    if (act === 'pause') await transport.pause();
    if (act === 'reset' || act === 'new-seed') await transport.reset(act === 'new-seed');
    if (act === 'play' || act === 'step' || act === 'epoch') {
      await transport.play(act === 'play' ? 'end' : act);
      fire('ae-play');
    }
    if (slow !== undefined) {
      transport.setSlow(slow);
      render();
    }
    if (epochs !== undefined) await this.#change({ setting: 'epochs', value: epochs });
    if (patience !== undefined) await this.#change({ setting: 'patience', value: patience });
  }

  /** @param {import('../experiment/changes.js').Change} change */
  #change(change) {
    return this.apply(applyChange(this.#section.comparison.run.wanted, change));
  }

  /** @param {import('./downloads.js').What} what */
  async #download(what) {
    const { comparison, snapshots, view } = this.#section;
    await snapshots.bring(what);
    await download(what, comparison.run, view.elements);
  }

  /** @param {File} file a run that was saved */
  open(file) {
    const { activity, comparison, notices } = this.#section;
    return activity.guard(async () => {
      const { run } = comparison;
      const saved = await gunzip(new Uint8Array(await file.arrayBuffer()), `“${file.name}”`);
      await run.begin(run.wanted, saved);
      await run.save().catch((error) => notices.complain(error.message));
      notices.mention(`“${file.name}” goes on from step ${run.progress.steps.toLocaleString('en')}.`);
    });
  }

  /** @param {Iterable<File>} files */
  async #takeImages(files) {
    const { activity, comparison, engine, notices } = this.#section;
    const { run } = comparison;
    const { readImages } = await import('./user-images.js');
    const { images, problems } = await readImages([...files], engine);
    for (const problem of problems) notices.complain(problem);
    if (images.length === 0) return;
    run.own = images;
    await activity.guard(() => run.applySetup(applyChange(run.wanted, { setting: 'data', value: 'own' }), true));
  }
}
