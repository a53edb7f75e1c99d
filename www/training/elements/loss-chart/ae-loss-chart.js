import { t } from '../../../strings/t.js';
import { AeElement, define } from '../../../ui/element.js';
import { Later } from '../../../ui/later.js';
import { withProperties } from '../../../ui/properties.js';
import { lossOf, sameCurves } from '../../loss-terms.js';
import { LossCurves } from './curves.js';
import { fillTables } from './table.js';
import { CSS, HTML } from './template.js';
import { headline } from './words.js';

/** @typedef {import('../../loss-terms.js').Run} Run */

/**
 * Least milliseconds between two drawings: a little less than between two reports of a run, so that the chart is drawn
 * in the frame in which the report is shown. A table is read, so it changes less often.
 */
const DRAW_EVERY = 80;
const TABLE_EVERY = 1000;
const NONE = t`Press Train: the loss appears here.`;
const FAILED = t`The chart did not load: reload the page to try again, or press Table for the numbers.`;

/**
 * Shows the squared error of one run or several beside what was foretold, or the loss term by term, as lines or as a table. Reads the histories when `refresh` is called.
 *
 * @fires ae-change when a person switches the scale, detail { log }, or what is drawn, { quantity }
 */
export class AeLossChart extends withProperties(AeElement, {
  runs: { value: /** @type {Run[]} */ ([]) },
  /** Whether the vertical scale is logarithmic: the first loss is many times the others. */
  log: { value: true, attribute: Boolean },
  /** What is drawn: the squared error, or the terms of the loss. */
  quantity: { value: /** @type {'sse' | 'terms'} */ ('sse'), attribute: String },
  /** The place of the run whose terms are shown where those of all have no unit in common. */
  chosen: { value: 0, attribute: Number },
  /** What the loss is of: `image`, or `point` for data in the plane. */
  sample: { value: 'image', attribute: String },
  /** Whether the samples are corrupted. */
  noisy: { value: true, attribute: Boolean },
}) {
  #curves = new LossCurves(this);
  /** @type {import('./plot.js').UPlot | undefined} */
  #uPlot;
  #failed = false;
  #later = new Later(this);
  /** When it is drawn again. */
  #due = Infinity;
  #drawn = -Infinity;
  #tabled = -Infinity;

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    this.find('#log').addEventListener(
      'change',
      ({ target }) => {
        this.log = /** @type {HTMLInputElement} */ (target).checked;
        this.emit('ae-change', { log: this.log });
      },
      { signal },
    );
    this.find('.quantity').addEventListener(
      'change',
      ({ target }) => {
        this.quantity = /** @type {'sse' | 'terms'} */ (/** @type {HTMLInputElement} */ (target).value);
        this.emit('ae-change', { quantity: this.quantity });
      },
      { signal },
    );
    this.find('#table').addEventListener('click', () => this.#switch(), { signal });
    this.#curves.listen(signal);
    signal.addEventListener('abort', () => {
      this.#later.stop();
      this.#due = Infinity;
    });
    this.#load();
    this.#draw();
  }

  changed() {
    /** @type {HTMLInputElement} */ (this.find('#log')).checked = this.log;
    /** @type {HTMLInputElement} */ (this.find(`[value=${this.quantity}]`)).checked = true;
    this.refresh();
  }

  /** Draws the losses of these runs from now on. @param {Pick<import('../../training-run.js').TrainingRun, 'name' | 'history' | 'setup' | 'info'>[]} runs */
  follow(runs) {
    const curves = runs.map(({ name, history, setup, info }) => {
      return { name, history, ...lossOf(setup), stepsPerEpoch: info?.stepsPerEpoch ?? 1 };
    });
    const { runs: before } = this;
    if (!sameCurves(curves, before)) this.runs = curves;
  }

  /** To be called when the histories have changed, as often as they do. */
  refresh() {
    if (this.isConnected) this.#drawAt(Math.max(performance.now(), this.#drawn + DRAW_EVERY));
  }

  /** Draws in the frame after this time, unless it is to be drawn before. @param {number} time */
  #drawAt(time) {
    if (time >= this.#due) return;
    this.#due = time;
    this.#later.set(time - performance.now(), () =>
      requestAnimationFrame(() => {
        this.#due = Infinity;
        if (this.isConnected) this.#draw();
      }),
    );
  }

  /** The chart with its legend as it is now. @returns {Promise<Blob>} PNG @throws {Error} while there is none */
  async picture() {
    const picture = this.#empty
      ? undefined
      : await this.#curves.picture(this.find('.headline strong').textContent ?? '');
    if (!picture) throw new Error(t`There is no loss curve yet: press Train first.`);
    return picture;
  }

  async #load() {
    try {
      this.#uPlot = (await import('../../../vendor/uPlot.esm.js')).default;
    } catch {
      this.#failed = true;
    }
    if (this.isConnected) this.#draw();
  }

  get #empty() {
    return this.runs.every(({ history }) => history.empty);
  }

  get #asTable() {
    return this.find('#table').getAttribute('aria-pressed') === 'true';
  }

  #switch() {
    this.find('#table').setAttribute('aria-pressed', String(!this.#asTable));
    this.#tabled = -Infinity;
    this.#draw();
  }

  #draw() {
    this.#drawn = performance.now();
    const { runs, sample, log, quantity, chosen } = this;
    const look = { quantity, chosen };
    const empty = this.#empty;
    const message = empty ? NONE : this.#failed && !this.#asTable ? FAILED : '';
    if (this.find('.message').textContent !== message) this.find('.message').textContent = message;
    this.find('.rows').hidden = empty || !this.#asTable;
    this.find('.plot').hidden = Boolean(message) || this.#asTable;
    const { score, about } = headline(runs, sample, this.noisy, look);
    this.find('.headline span').textContent = score;
    this.find('.headline .note').textContent = about;
    if (!empty && this.#asTable) this.#fillTables(look);
    this.#curves.show({ uPlot: this.#uPlot, runs, log, sample, look });
  }

  /** Now, or when somebody has had the time to read them. @param {import('../../loss-terms.js').Look} look */
  #fillTables(look) {
    const next = this.#tabled + TABLE_EVERY;
    if (next > this.#drawn) return this.#drawAt(next);
    this.#tabled = this.#drawn;
    fillTables(this.find('.rows'), this.runs, this.sample, look);
  }
}

define('ae-loss-chart', AeLossChart);
