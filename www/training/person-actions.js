import { formatNumber, t } from '../strings/t.js';
import { gunzip } from '../engine/assets.js';
import { applyChange } from '../experiment/changes.js';
import { SeenPlaces } from '../ui/seen-places.js';
import { download } from './downloads.js';
import { followPreset } from './following-presets.js';
import { listenToKeys } from './keys.js';
import { listenToTools } from './tools.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */
/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */

/** @typedef {import('./section.js').Section} Section */

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
    view.on(elements.presets, (detail) => followPreset(detail, section, this));
    view.on(elements.experiment, ({ setup, files }) => (files ? this.#takeImages(files) : setup && this.apply(setup)));
    view.on(elements.network, ({ model }) => {
      const { wanted } = section.comparison.run;
      if (model) this.apply({ ...wanted, experiment: { ...wanted.experiment, model } });
    });
    const acts = {
      add: () => this.add(),
      forgo: () => section.comparison.run.forgo(),
      fork: () => this.fork(),
      remove: (/** @type {number} */ index) => this.#remove(section.comparison.runs[index]),
      repeat: (/** @type {boolean} */ on) => this.#repeat(on),
      select: (/** @type {number} */ index) => this.#select(index),
      download: (/** @type {import('./downloads.js').What} */ what) =>
        section.activity.guard(() => this.#download(what)),
      open: (/** @type {File} */ file) => this.open(file),
      drop: (/** @type {File[]} */ files) => this.#takeImages(files),
    };
    listenToTools(elements, acts, signal);
    listenToKeys(view.host, elements.transport, signal);
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

  /** Of two links that come close to each other the later counts. @param {Setup[]} setups one, or several to compare */
  async follow(setups) {
    const turn = ++this.#followed;
    for (const run of this.#section.comparison.runs.slice(1)) this.#remove(run);
    for (const [i, setup] of setups.entries()) {
      if (i > 0) await this.add();
      if (turn !== this.#followed) return;
      await this.apply(setup, true);
      if (turn !== this.#followed) return;
    }
  }

  /** Adds a run of the same setup, which begins anew. */
  async add() {
    await this.#addRun(
      (added) => added.begin(added.wanted),
      (name) => t`${name} starts from the same weights and on the same data.`,
    );
  }

  /** Adds a run that goes on from where the shown one stands. */
  async fork() {
    const { run } = this.#section.comparison;
    await this.#addRun(
      (added) => added.fork(run),
      (name) => t`${name} goes on from step ${formatNumber(run.progress.steps)} of ${run.name}.`,
    );
  }

  /** @param {(added: TrainingRun) => Promise<void>} begin @param {(name: string) => string} what it is, in a sentence */
  async #addRun(begin, what) {
    const { activity, comparison, notices, transport } = this.#section;
    if (comparison.full) return;
    await transport.pause();
    if (comparison.full) return;
    const added = comparison.add();
    this.#select(comparison.selected);
    const others = comparison.runs.filter((run) => run !== added && !run.info);
    await activity.guard(() => Promise.all([begin(added), ...others.map((run) => run.begin(run.wanted))]));
    if (!comparison.runs.includes(added) || !added.info) return;
    notices.mention(t`${what(added.name)} Change something for it, then press Train.`);
  }

  /** @param {TrainingRun | undefined} run */
  #remove(run) {
    const { activity, comparison, notices } = this.#section;
    if (!run || comparison.runs.length === 1) return;
    comparison.remove(run);
    notices.settle(run);
    this.#select(comparison.selected);
    // Under the names that they have now.
    activity.guard(() => Promise.all(comparison.runs.map((each) => each.save())));
  }

  /** @param {boolean} on */
  #repeat(on) {
    const { comparison, notices, repeats } = this.#section;
    if (!on) return repeats.cancel();
    return repeats
      .repeat(comparison.runs.map(({ wanted }) => wanted))
      .catch((error) => notices.complain(error.message));
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
      notices.mention(t`“${file.name}” goes on from step ${formatNumber(run.progress.steps)}.`);
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
