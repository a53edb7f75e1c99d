import { WorkerLost } from '../engine/worker-client.js';
import { t } from '../strings/t.js';

/** @typedef {import('../engine/inference/protocol.js').ModelEntry} ModelEntry */
/** @typedef {import('../engine/inference/protocol.js').ModelInfo} ModelInfo */

/** The first runs of a model are slow, while the browser still compiles: its time is taken apart, later. */
const TIME_AFTER_MS = 400;
const FROM_FILE = t`From your file.`;
const LIVE_ABOUT = t`The one in training on this page, as it is at this moment.`;

/** Which network is in use, and which others there are. */
export class ModelChoice {
  #engine;
  #view;
  #changed;
  /** @type {ModelInfo | undefined} */
  #current;
  /** @type {ModelEntry[]} */
  #listed = [];
  /** A person's own files by name: a new worker needs them again. @type {Map<string, Uint8Array>} */
  #opened = new Map();
  /** The network in training, if it can be used here. @type {ModelInfo | undefined} */
  #live;
  #turn = 0;
  #asking = 0;

  /**
   * @param {import('../engine/inference/client.js').Engine} engine @param {import('./view.js').DenoiseView} view
   * @param {() => void} changed
   */
  constructor(engine, view, changed) {
    this.#engine = engine;
    this.#view = view;
    this.#changed = changed;
  }

  /** The network in use, once one has loaded. */
  get current() {
    return this.#current;
  }

  /** Empty until one has loaded. */
  get name() {
    return this.#current?.name ?? '';
  }

  /** Whether a network is on its way. */
  get asking() {
    return this.#asking > 0;
  }

  /** Whether the network in use is a person's own file, which means nothing to others. */
  get own() {
    return this.#opened.has(this.name);
  }

  /** Whether the network in use is the one in training. */
  get isLive() {
    return this.#live !== undefined && this.name === this.#live.name;
  }

  get live() {
    return this.#live;
  }

  /** It learns, so it may come, change and go. */
  set live(info) {
    const used = this.isLive;
    this.#live = info;
    this.listed = this.#listed;
    if (!used) return;
    if (info) this.#adopt(info, undefined);
    else this.choose('');
  }

  /** @returns {ModelEntry[]} */
  get listed() {
    return this.#listed;
  }

  set listed(entries) {
    this.#listed = entries;
    const own = [...this.#opened.keys()].map((name) => ({ name, title: name, about: FROM_FILE }));
    const live = this.#live ? [{ name: this.#live.name, title: t`Yours, in training`, about: LIVE_ABOUT }] : [];
    // What is for a lab is not offered, but can be asked for by name.
    const offered = entries.filter(({ lab, name }) => !lab || name === this.name);
    this.#view.models.models = [...offered, ...live, ...own];
  }

  /**
   * Loads a network and uses it; if that fails, says why and keeps the one in use.
   * @param {string} name empty for the default @param {Uint8Array} [bytes]
   */
  async use(name, bytes = this.#opened.get(name)) {
    const turn = ++this.#turn;
    if (this.#live && name === this.#live.name) return this.#adopt(this.#live, undefined);
    this.#asking++;
    try {
      const info = await this.#engine.run('loadModel', { name, bytes, own: [...this.#opened.keys()] });
      if (turn === this.#turn) this.#adopt(info, bytes);
    } catch (error) {
      if (turn !== this.#turn || error instanceof WorkerLost) return;
      this.#refuse(/** @type {Error} */ (error).message, bytes ? undefined : () => this.choose(name));
    } finally {
      this.#asking--;
    }
  }

  /** @param {string} name @param {Uint8Array} [bytes] */
  choose(name, bytes) {
    return this.#view.busy.during(this.use(name, bytes).then(this.#changed));
  }

  /** A person's own file, under its own name unless the site has a network of that name. @param {File} file */
  open(file) {
    return this.#view.busy.during(this.#read(file));
  }

  /** @param {File} file */
  async #read(file) {
    const taken = this.#listed.some((each) => each.name === file.name);
    try {
      await this.choose(taken ? t`${file.name} (file)` : file.name, new Uint8Array(await file.arrayBuffer()));
    } catch {
      this.#view.notices.say(t`“${file.name}” cannot be read; expected a .safetensors file that is still there.`);
    }
  }

  /** @param {ModelInfo} info @param {Uint8Array | undefined} bytes */
  #adopt(info, bytes) {
    if (info.name !== this.name) this.#view.code.reach = 0;
    if (info !== this.#live && info.name !== this.name) setTimeout(() => this.#measure(info.name), TIME_AFTER_MS);
    this.#current = info;
    if (bytes) this.#opened.set(info.name, bytes);
    this.listed = this.#listed;
    const known = info === this.#live ? LIVE_ABOUT : this.#listed.find((each) => each.name === info.name)?.about;
    this.#view.showModel(info, known ?? FROM_FILE);
  }

  /** @param {string} why @param {(() => void) | undefined} retry */
  #refuse(why, retry) {
    if (!this.#current) return this.#view.showStopped(why);
    this.#view.models.model = this.name;
    this.#view.notices.say(t`${why} Still using “${this.name}”.`, retry);
  }

  /** @param {string} name */
  async #measure(name) {
    const ms = await this.#engine.run('time', { model: name }).catch(() => undefined);
    if (ms !== undefined && this.name === name) this.#view.showTime(ms);
    const reach = await this.#engine.run('reach', { model: name }).catch(() => undefined);
    if (reach !== undefined && this.name === name) this.#view.code.reach = reach;
  }
}
