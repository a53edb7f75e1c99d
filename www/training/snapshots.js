/** What the elements show of the runs: which pictures, how often, of which digit and which layer. */

import { Looks } from './snapshot-scheduler.js';

/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */
/** @typedef {import('../engine/training/protocol.js').Gallery} Gallery */
/** @typedef {import('../engine/training/protocol.js').CodeMap} CodeMap */
/** @typedef {ReturnType<typeof import('./view.js').panels>} Panels */

const GALLERY = 10;
const POINTS = 400;
const CODES = 1000;
const TILES = 64;
const UNITS = 12;

export class Pictures {
  #ui;
  #state;
  #looks;
  #digit = 0;
  /** @type {'encoder' | 'decoder'} */
  #part = 'encoder';

  /** @param {Panels} ui @param {() => { runs: TrainingRun[], selected: number }} state one run or two, and which is looked into */
  constructor(ui, state) {
    this.#ui = ui;
    this.#state = state;
    this.#looks = new Looks(this.#list(), () => this.#state().runs);
    for (const element of [ui.network, ui.gallery]) {
      ui.on(element, ({ digit }) => {
        if (digit !== undefined) this.#choose(digit);
      });
    }
    ui.on(ui.features, ({ part }) => {
      this.#part = part;
      ui.features.shown = part;
      this.restart();
    });
    for (const element of ui.seen) element.addEventListener('ae-visible', () => this.refresh());
  }

  /** Everything is to be seen anew. */
  restart() {
    this.#looks.restart(this.#run);
  }

  /** So that it can be taken along, seen or not. @param {string} what */
  bring(what) {
    return this.#looks.bring(what);
  }

  /** Something changed: what is due is looked at. */
  refresh() {
    this.#looks.refresh();
  }

  get #run() {
    const { runs, selected } = this.#state();
    return /** @type {TrainingRun} */ (runs[selected]);
  }

  /** @param {number} digit */
  #choose(digit) {
    this.#digit = digit;
    this.#ui.network.digit = digit;
    this.#ui.gallery.digit = digit;
    this.restart();
  }

  /** @returns {import('./snapshot-scheduler.js').Look[]} */
  #list() {
    const ui = this.#ui;
    const images = () => (this.#run.begun?.side ?? 0) > 0;
    return [
      {
        operation: 'gallery',
        everyMs: 100,
        wanted: () => images() && ui.gallery.visible,
        args: () => ({ count: GALLERY }),
        show: (gallery) => this.#showGallery(gallery),
      },
      {
        operation: 'plane',
        everyMs: 100,
        wanted: () => !images() && ui.plane.visible,
        args: () => ({ count: POINTS }),
        show: (plane) => (ui.plane.plane = plane),
      },
      {
        operation: 'network',
        everyMs: 120,
        wanted: () => ui.network.visible,
        args: () => ({ digit: this.#digit, shown: UNITS }),
        show: (view) => (ui.network.view = view),
      },
      {
        operation: 'features',
        everyMs: 500,
        wanted: () => images() && ui.features.visible,
        args: () => ({ part: this.#part, count: TILES }),
        show: (features) => (ui.features[this.#part] = features),
      },
      {
        operation: 'activations',
        everyMs: 500,
        wanted: () => ui.activations.visible,
        args: () => ({}),
        show: (activations) => (ui.activations.activations = activations),
      },
      {
        operation: 'codes',
        everyMs: 700,
        // The map is to change with each epoch or so.
        share: () => 0.012,
        wanted: () => ui.codes.visible,
        args: () => ({ count: CODES }),
        show: (map) => this.#showCodes(map),
      },
      {
        operation: 'indicators',
        everyMs: 1000,
        // Looks at a linear network find the principal axes, which is worth more than a hundredth of the time.
        share: () => (this.#run.setup.experiment.model.hidden_dims?.length ? 0.01 : 0.1),
        wanted: () => ui.indicators.visible,
        args: () => ({}),
        show: (indicators) => ui.showIndicators(indicators, this.#run.progress.run),
      },
    ];
  }

  /** @param {Gallery} gallery */
  async #showGallery(gallery) {
    const shown = await this.#ofBoth('gallery', { count: GALLERY }, gallery);
    this.#ui.gallery.runs = shown.map(({ name, result }) => ({ name, gallery: result }));
    this.#ui.network.digits = gallery.clean;
  }

  /** @param {CodeMap} map */
  async #showCodes(map) {
    const shown = await this.#ofBoth('codes', { count: CODES }, map);
    this.#ui.codes.runs = shown.map(({ name, result }) => ({ name, map: result }));
  }

  /**
   * What the run that is looked into has answered, and the same of the other one if there is one; A first.
   *
   * @param {'gallery' | 'codes'} operation @param {{ count: number }} args @param {any} own
   * @returns {Promise<{ name: string, result: any }[]>}
   */
  async #ofBoth(operation, args, own) {
    const { runs } = this.#state();
    const answered = this.#run;
    const asked = runs.filter((run) => run === answered || run.ready);
    return Promise.all(
      asked.map(async (run) => {
        const result = run === answered ? own : await run.engine.call(operation, args).catch(() => null);
        return { name: run.name, result };
      }),
    );
  }
}
