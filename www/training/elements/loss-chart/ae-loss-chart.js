import { figure } from '../../../draw/axis.js';
import { lossPicture } from '../../../draw/loss-picture.js';
import { linesOf, TERMS, unitOf } from '../../loss-terms.js';
import { CSS, HTML } from './template.js';
import { AeElement, define } from '../../../ui/element.js';
import { fillLegend, fillValues } from './legend.js';
import { LossPlot } from './plot.js';
import { fillTables } from './table.js';

/** @typedef {import('../../loss-terms.js').Run} Run */
/** @typedef {import('../../loss-terms.js').Term} Term */
/** @typedef {import('../../loss-terms.js').Line} Line */

/**
 * Milliseconds between two drawings, at least: a little less than between two reports of a run, so that it is drawn in
 * the frame in which the report is shown. A table is read, and changes less often.
 */
const DRAW_EVERY = 80;
const TABLE_EVERY = 1000;
const NONE = 'Press Train: the loss appears here.';
const FAILED = 'The chart did not load: reload the page to try again, or press Table for the numbers.';

/**
 * The loss of one or two runs, term by term, as lines or as a table. Reads the histories when `refresh` is called.
 *
 * @fires ae-change when a person switches the scale; detail { log }
 */
export class AeLossChart extends AeElement {
  static properties = ['runs', 'stepsPerEpoch', 'log', 'sample'];
  /** @type {Run[]} */
  #runs = [];
  /** @type {Line[]} */
  #lines = [];
  #stepsPerEpoch = 1;
  #log = false;
  #sample = 'image';
  /** What the legend and the axes were made for. */
  #made = '';
  /** @type {import('./plot.js').UPlot | undefined} */
  #uPlot;
  #failed = false;
  /** @type {LossPlot | undefined} */
  #plot;
  /** @type {Set<Term>} */
  #hidden = new Set();
  #waiting = false;
  #drawn = -Infinity;
  #tabled = -Infinity;
  /** @type {Record<string, string>} */
  #ink = {};

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const listen = (
      /** @type {string} */ selector,
      /** @type {string} */ type,
      /** @type {(event: any) => void} */ listener,
    ) => this.find(selector).addEventListener(type, listener, { signal });
    listen('#log', 'change', ({ target }) => {
      this.log = target.checked;
      this.emit('ae-change', { log: target.checked });
    });
    listen('#table', 'click', () => this.#switch());
    listen('.legend', 'click', (event) => this.#toggle(termAt(event)));
    for (const type of ['pointerover', 'focusin'])
      listen('.legend', type, (event) => this.#plot?.emphasise(termAt(event)));
    for (const type of ['pointerleave', 'focusout']) listen('.legend', type, () => this.#plot?.emphasise(undefined));
    listen('.plot', 'keydown', (event) => this.#key(event));
    listen('.plot', 'pointermove', () => this.#plot?.unpin());
    listen('.plot', 'focus', () => this.#describe());
    listen('.plot', 'blur', () => this.#plot?.pin(null));
    listen('.inks', 'transitionend', () => {
      this.#readInk();
      this.#plot?.redraw();
    });
    const resize = new ResizeObserver(() => this.#fit());
    resize.observe(this.find('.plot'));
    signal.addEventListener('abort', () => {
      resize.disconnect();
      this.#plot?.destroy();
      this.#plot = undefined;
    });
    this.#load();
    this.#draw();
  }

  get runs() {
    return this.#runs;
  }

  set runs(runs) {
    this.#runs = runs;
    this.refresh();
  }

  get stepsPerEpoch() {
    return this.#stepsPerEpoch;
  }

  set stepsPerEpoch(steps) {
    this.#stepsPerEpoch = Math.max(1, steps);
    this.refresh();
  }

  /** Whether the vertical scale is logarithmic. */
  get log() {
    return this.#log;
  }

  set log(log) {
    this.#log = log;
    /** @type {HTMLInputElement} */ (this.find('#log')).checked = log;
    this.refresh();
  }

  /** What the loss is of: `image`, or `point` for data in the plane. */
  get sample() {
    return this.#sample;
  }

  set sample(sample) {
    this.#sample = sample;
    this.refresh();
  }

  /** To be called when the histories have changed, as often as they do. */
  refresh() {
    if (this.#waiting || !this.isConnected) return;
    this.#waiting = true;
    setTimeout(
      () =>
        requestAnimationFrame(() => {
          this.#waiting = false;
          if (this.isConnected) this.#draw();
        }),
      Math.max(0, this.#drawn + DRAW_EVERY - performance.now()),
    );
  }

  /** The chart with its legend as it is now. @returns {Promise<Blob>} PNG @throws {Error} while there is none */
  async picture() {
    if (!this.#plot || this.#empty) throw new Error('There is no loss curve yet: press Train first.');
    this.#trace();
    // uPlot draws in a microtask.
    await null;
    return lossPicture({
      ...this.#plot.drawing,
      title: this.find('.headline strong').textContent ?? '',
      entries: this.#entries,
      ink: { page: this.#ink.page, title: this.#ink.total, text: this.#ink.total, font: this.#ink.font },
    });
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
    return this.#runs.every(({ history }) => history.empty);
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
    const empty = this.#empty;
    const message = empty ? NONE : this.#failed && !this.#asTable ? FAILED : '';
    if (this.find('.message').textContent !== message) this.find('.message').textContent = message;
    this.find('.rows').hidden = empty || !this.#asTable;
    this.find('.plot').hidden = Boolean(message) || this.#asTable;
    this.#remake();
    this.#headline();
    if (!empty && this.#asTable && this.#drawn - this.#tabled >= TABLE_EVERY) {
      this.#tabled = this.#drawn;
      fillTables(this.find('.rows'), this.#runs, this.#stepsPerEpoch, this.#sample);
    }
    this.#trace();
  }

  /** Legend and axes, when they are not those of these runs. */
  #remake() {
    const runs = this.#runs.map(({ name, unit, terms }) => [name, unit, terms]);
    const wanted = JSON.stringify([runs, this.#sample, this.#log, Boolean(this.#uPlot)]);
    if (wanted === this.#made && (this.#plot || !this.#uPlot)) return;
    this.#made = wanted;
    this.#lines = linesOf(this.#runs);
    fillLegend(this.find('.legend'), this.#runs, this.#hidden);
    this.#plot?.destroy();
    this.#readInk();
    this.#plot =
      this.#uPlot &&
      new LossPlot(this.#uPlot, this.find('.plot'), {
        lines: this.#lines,
        hidden: this.#hidden,
        unit: unitOf(this.#runs, this.#sample),
        log: this.#log,
        ink: () => this.#ink,
        onRead: () => this.#read(),
      });
  }

  #headline() {
    const latest = this.#runs.map(({ name, history }) => {
      const sse = figure(history.validation?.ssePerImage);
      return this.#runs.length > 1 ? `${name} ${sse}` : sse;
    });
    const sum = this.#sample === 'image' ? 'all pixels of an image' : 'both coordinates';
    this.find('.headline strong').textContent = `test SSE ${latest.join(', ') || '–'} per ${this.#sample}`;
    this.find('.headline .note').textContent =
      `Squared error, summed over ${sum}; corrupted ${this.#sample}s that are not trained on.`;
  }

  #trace() {
    if (!this.#plot || !this.#runs.length) return;
    this.#readInk();
    const tables = this.#runs.map(({ history }, run) =>
      history.series(this.#lines.filter((line) => line.run === run).map(({ term }) => term)),
    );
    this.#plot.draw(tables, this.#stepsPerEpoch);
  }

  /** Writes the values at the cursor, or the latest, beside their names. */
  #read() {
    if (!this.#plot) return;
    const { epoch, cursor } = this.#plot;
    const step = Math.round(epoch * this.#stepsPerEpoch).toLocaleString('en');
    const [place, units] = this.find('.place').children;
    place.textContent = Number.isNaN(epoch)
      ? ''
      : `${cursor === null ? 'Latest' : 'At'}: step ${step}, epoch ${epoch.toFixed(2)}`;
    const dashes = this.#runs.length > 1 ? `; ${this.#runs[0].name} solid, ${this.#runs[1].name} dashed` : '';
    units.textContent = place.textContent && `in ${unitOf(this.#runs, this.#sample)}${dashes}`;
    fillValues(this.find('.legend'), (term, run) => figure(this.#plot?.value(term, run)));
  }

  /** Each shown line with its name and value. */
  get #entries() {
    return this.#lines
      .filter(({ term }) => !this.#hidden.has(term))
      .map(({ run, term }) => {
        const name = this.#runs.length > 1 ? `${this.#runs[run].name} ` : '';
        return {
          text: `${name}${TERMS[term].title} ${figure(this.#plot?.value(term, run))}`,
          colour: this.#ink[term],
          dashed: run > 0,
        };
      });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#plot?.key(event)) return;
    event.preventDefault();
    this.#describe();
  }

  /** The values for those who do not see them; not while they grow, which nobody could listen to. */
  #describe() {
    const last = Math.max(0, (this.#plot?.length ?? 0) - 1);
    const place = this.find('.place').firstElementChild?.textContent || 'no step yet';
    const unit = unitOf(this.#runs, this.#sample);
    /** @type {Record<string, string>} */
    const told = {
      'aria-valuemax': String(last),
      'aria-valuenow': String(this.#plot?.cursor ?? last),
      'aria-valuetext': `${place}, in ${unit}: ${this.#entries.map(({ text }) => text).join(', ')}`,
    };
    for (const [name, value] of Object.entries(told)) this.find('.plot').setAttribute(name, value);
  }

  /** @param {Term | undefined} term */
  #toggle(term) {
    if (!term) return;
    if (!this.#hidden.delete(term)) this.#hidden.add(term);
    const shown = !this.#hidden.has(term);
    this.find(`[data-term=${term}]`).setAttribute('aria-pressed', String(shown));
    this.#plot?.show(term, shown);
  }

  #fit() {
    const { clientWidth: width, clientHeight: height } = this.find('.plot');
    if (!this.#plot || !width || !height) return;
    this.#readInk();
    this.#plot.resize(width, height);
  }

  #readInk() {
    for (const { className } of this.find('.inks').children) {
      this.#ink[className.slice(4)] = getComputedStyle(this.find(`.inks .${className}`)).color;
    }
    this.#ink.font = getComputedStyle(this).fontFamily;
  }
}

/** @param {Event} event @returns {Term | undefined} */
function termAt(event) {
  const button = /** @type {HTMLElement} */ (event.target).closest('button');
  return /** @type {Term | undefined} */ (button?.dataset.term);
}

define('ae-loss-chart', AeLossChart);
