/** Everything: an instrument and training, joined. */

import { mountDenoise } from '../../denoise/controller.js';
import { settingsOfLink } from '../../experiment/link-text.js';
import { formatState, LESSON } from '../../experiment/page-state.js';
import { t } from '../../strings/t.js';
import { fillTraining } from '../../training/template.js';
import { adopt } from '../../ui/element.js';
import { hiddenParts } from '../hidden-parts.js';
import { CSS, HTML } from './template.js';
import { TrainingPart } from './training-part.js';

/**
 * What a page has for it: its one worker, address bar, storage and voice.
 * @typedef {object} PageServices
 * @property {import('../../engine/inference/client.js').Engine} engine
 * @property {import('../../denoise/options.js').DenoiseLink & { variant: string | null }} link
 * @property {import('../../training/autosave.js').RunStorage} storage
 * @property {(text: string) => void} announce
 * @property {HTMLElement} dropTarget
 * @property {import('../../training/options.js').TrainingWorkers} [workers]
 * @property {(instrument: import('../../denoise/controller.js').Denoise) => void} [made] hears of the instrument
 * @property {(section: HTMLElement) => void} [asked] hears that a lesson was opened, whose task stands in the section
 */

export class PlaygroundPart {
  #stage;
  /** @type {PageServices['link'] | undefined} */
  #link;
  /** @type {import('../../denoise/controller.js').Denoise | undefined} */
  #denoise;
  /** @type {TrainingPart | undefined} */
  #training;
  /** Its code comes with the first lesson. @type {import('./lesson-part.js').LessonPart | undefined} */
  #lesson;

  /** @param {import('../part.js').Stage} stage */
  constructor(stage) {
    const { root, forward } = stage;
    this.#stage = stage;
    adopt(root, CSS);
    root.innerHTML = HTML;
    forward(['title', 'tools', 'lead']);
  }

  /** The network in training. */
  get network() {
    return this.#training?.training;
  }

  async describe() {
    if (!this.#denoise || !this.#training) return this.#stage.link;
    const word = this.#training.coming
      ? settingsOfLink(this.#link?.hash ?? '').get(LESSON)
      : this.#lesson?.lesson?.word;
    /** @type {[string, string][]} */
    const lesson = word ? [[LESSON, word]] : [];
    return formatState(await this.#denoise.describe(), [...lesson, ...this.#training.describe()]);
  }

  async play() {
    await (await this.#training?.load())?.play();
  }

  async pause() {
    await this.network?.pause();
  }

  /** @param {string} [what] */
  async save(what) {
    const training = await this.#training?.load();
    if (!training) throw new Error(t`There is no run to save yet.`);
    return training.save(/** @type {any} */ (what));
  }

  /** Fills its places. @param {PageServices} page */
  join({ engine, link, storage, announce, dropTarget, workers, made, asked }) {
    const { root, signal, widget } = this.#stage;
    const place = (/** @type {string} */ id) => /** @type {HTMLElement} */ (root.getElementById(id));
    const host = place('denoise');
    const section = place('training');
    const denoise = mountDenoise(host.attachShadow({ mode: 'open' }), { engine, link, announce, signal, dropTarget });
    this.#denoise = denoise;
    this.#link = link;
    made?.(denoise);
    const trainingRoot = section.attachShadow({ mode: 'open' });
    // Headings, and room for the rest, before the code of training comes.
    fillTraining(trainingRoot);
    const training = new TrainingPart(section, trainingRoot, {
      engine,
      link,
      storage,
      announce,
      signal,
      pad: true,
      ...(workers && { workers }),
    });
    this.#training = training;
    this.hide();
    // A page may have to scroll further while a notice covers its end.
    const telling = () => widget.toggleAttribute('data-telling', section.classList.contains('telling'));
    const notices = new MutationObserver(telling);
    notices.observe(section, { attributes: true, attributeFilter: ['class'] });
    signal.addEventListener('abort', () => notices.disconnect());

    /** @template T @param {EventTarget} part @param {string} type @param {(detail: T) => void} act */
    const on = (part, type, act) =>
      part.addEventListener(type, (event) => act(/** @type {CustomEvent} */ (event).detail), { signal });
    on(denoise, 'ae-opened', async (/** @type {string} */ hash) => {
      // A link may be encoded as a whole, but not beyond knowing its letters.
      if (!this.#lesson && !hash.includes('lesson')) return training.open(hash);
      const { wrong, hash: whole } = await this.#openLesson(hash, section);
      if (wrong) denoise.say(wrong);
      else if (this.#lesson?.lesson) asked?.(section);
      return training.open(whole);
    });
    on(denoise, 'ae-rebuilt', (/** @type {any} */ { picture }) => training.look(picture));
    on(training, 'ae-live', () => denoise.live.set(training));
    on(training, 'ae-play', () => denoise.live.offer());
    on(training, 'ae-show', (/** @type {any} */ shown) => denoise.showLive(shown));
    for (const type of ['ae-step', 'ae-stop']) on(training, type, () => denoise.live.follow());
    on(training, 'ae-change', () => link.save());
    on(training, 'ae-error', (/** @type {{ why: string, retry?: () => void }} */ { why, retry }) =>
      denoise.say(why, retry),
    );
    return { denoise, training };
  }

  /** @param {string} hash @param {HTMLElement} section of training */
  async #openLesson(hash, section) {
    const { signal, widget } = this.#stage;
    const { LessonPart } = await import('./lesson-part.js');
    const training = /** @type {TrainingPart} */ (this.#training);
    this.#lesson ??= new LessonPart(training, section, widget, signal);
    const opened = this.#lesson.open(hash);
    this.hide();
    return opened;
  }

  /** Takes away the parts that the widget is to do without. */
  hide() {
    const { widget } = this.#stage;
    const parts = [...hiddenParts(widget), ...(this.#lesson?.hidden ?? [])];
    if (this.#denoise) this.#denoise.hidden = parts;
    if (this.#training) this.#training.hidden = parts;
  }
}
