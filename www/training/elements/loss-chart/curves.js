import { t } from '../../../strings/t.js';
import { lossPicture } from '../../../draw/loss-picture.js';
import { fourDigits } from '../../../draw/numbers.js';
import { readInks, watchInks } from '../../../ui/inks.js';
import { foretoldOf, linesOf, unitOf } from '../../loss-terms.js';
import { DASHES } from '../../run-dashes.js';
import { fillForetold } from './foretold-lines.js';
import { fillLegend, fillValues, termAt } from './legend.js';
import { LossPlot } from './plot.js';
import { INKS } from './template.js';
import { entryWords, placeWords } from './words.js';

/** @typedef {import('../../loss-terms.js').Run} Run */
/** @typedef {import('../../loss-terms.js').Line} Line */
/** @typedef {import('../../loss-terms.js').Term} Term */
/**
 * @typedef {object} Shown
 * @property {import('./plot.js').UPlot | undefined} uPlot none until it is loaded: the legend then stands alone
 * @property {Run[]} runs
 * @property {boolean} log whether the vertical scale is logarithmic
 * @property {string} sample
 * @property {import('../../loss-terms.js').Look} look
 */

/** The curves of a loss chart and their legend: a part of `ae-loss-chart`, which owns what is shown. */
export class LossCurves {
  #host;
  /** @type {Shown} */
  #shown = { uPlot: undefined, runs: [], log: false, sample: 'image', look: { quantity: 'sse', chosen: 0 } };
  /** @type {Line[]} */
  #lines = [];
  /** What the legend and the axes were made for. */
  #made = '';
  /** @type {LossPlot | undefined} */
  #plot;
  /** @type {Set<Term>} */
  #hidden = new Set();
  /** @type {import('./options.js').Ink} */
  #ink = {};

  /** @param {import('../../../ui/element.js').AeElement} host with the template's elements in its shadow root */
  constructor(host) {
    this.#host = host;
  }

  /** @param {AbortSignal} signal */
  listen(signal) {
    const listen = (
      /** @type {string} */ selector,
      /** @type {string} */ type,
      /** @type {(event: any) => void} */ listener,
    ) => this.#host.find(selector).addEventListener(type, listener, { signal });
    listen('.legend', 'click', (event) => this.#toggle(termAt(event)));
    for (const type of ['pointerover', 'focusin'])
      listen('.legend', type, (event) => this.#plot?.emphasise(termAt(event)));
    for (const type of ['pointerleave', 'focusout']) listen('.legend', type, () => this.#plot?.emphasise(undefined));
    listen('.plot', 'keydown', (event) => this.#key(event));
    listen('.plot', 'pointermove', () => this.#plot?.unpin());
    listen('.plot', 'focus', () => this.#describe());
    listen('.plot', 'blur', () => this.#plot?.pin(null));
    watchInks(/** @type {ShadowRoot} */ (this.#host.shadowRoot), () => this.#recolour(), signal);
    // Paper is of another width, and always light.
    matchMedia('print').addEventListener('change', () => this.#fit(), { signal });
    const resize = new ResizeObserver(() => this.#fit());
    resize.observe(this.#host.find('.plot'));
    signal.addEventListener('abort', () => {
      resize.disconnect();
      this.#plot?.destroy();
      this.#plot = undefined;
    });
  }

  /** @param {Shown} shown */
  show(shown) {
    this.#shown = shown;
    this.#remake();
    this.#trace();
  }

  /** The curves with their legend as they are now. @param {string} title @returns {Promise<Blob | undefined>} PNG; nothing without curves */
  async picture(title) {
    this.#trace();
    // uPlot draws in a microtask.
    await null;
    if (!this.#plot) return undefined;
    const { page, total, font } = this.#ink;
    const ink = { page, title: total, text: total, font };
    return lossPicture({ ...this.#plot.drawing, title, entries: this.#entries, ink });
  }

  /** Makes legend and axes anew where they are not those of these runs. */
  #remake() {
    const { uPlot, runs, log, sample, look } = this.#shown;
    const foretold = foretoldOf(runs, look);
    const titles = runs.map(({ name, unit, terms }) => [name, unit, terms]);
    const wanted = JSON.stringify([titles, sample, log, look, foretold, Boolean(uPlot)]);
    if (wanted === this.#made && (this.#plot || !uPlot)) return;
    this.#made = wanted;
    this.#lines = linesOf(runs, look);
    fillLegend(this.#host.find('.legend'), runs, this.#hidden, look);
    const list = this.#host.find('.foretold');
    fillForetold(list, foretold, []);
    this.#plot?.destroy();
    this.#readInk();
    this.#plot =
      uPlot &&
      new LossPlot(uPlot, this.#host.find('.plot'), {
        lines: this.#lines,
        hidden: this.#hidden,
        unit: unitOf(runs, sample, look),
        log,
        foretold,
        onPlaced: (where) => fillForetold(list, foretold, where),
        ink: () => this.#ink,
        onRead: () => this.#read(),
      });
  }

  #trace() {
    const { runs } = this.#shown;
    if (!this.#plot || !runs.length) return;
    this.#readInk();
    const tables = runs.map(({ history }, run) =>
      history.series(this.#lines.filter((line) => line.run === run).map(({ term }) => term)),
    );
    this.#plot.draw(
      tables,
      runs.map(({ stepsPerEpoch }) => stepsPerEpoch),
    );
  }

  /** Writes the values at the cursor, or the latest, beside their names. */
  #read() {
    if (!this.#plot) return;
    const { runs, sample, look } = this.#shown;
    const { place, units } = placeWords(this.#plot, runs, sample, look);
    const [first, last] = this.#host.find('.place').children;
    first?.replaceChildren(place);
    last?.replaceChildren(units);
    fillValues(this.#host.find('.legend'), (term, run) => fourDigits(this.#plot?.value(term, run)));
  }

  /** Each line that is not hidden, with its name and value. */
  get #entries() {
    return this.#lines
      .filter(({ term }) => !this.#hidden.has(term))
      .map((line) => ({
        text: entryWords(line, this.#shown.runs, this.#plot?.value(line.term, line.run)),
        colour: this.#ink[line.term],
        dash: DASHES[line.run] ?? [],
      }));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#plot?.key(event)) return;
    event.preventDefault();
    this.#describe();
  }

  /** Tells a screen reader the values; not while they grow, which nobody could listen to. */
  #describe() {
    const { runs, sample, look } = this.#shown;
    const last = Math.max(0, (this.#plot?.length ?? 0) - 1);
    const place = this.#host.find('.place').firstElementChild?.textContent || t`no step yet`;
    const values = this.#entries.map(({ text }) => text).join(', ');
    const plot = this.#host.find('.plot');
    plot.setAttribute('aria-valuemax', String(last));
    plot.setAttribute('aria-valuenow', String(this.#plot?.cursor ?? last));
    plot.setAttribute('aria-valuetext', t`${place}, in ${unitOf(runs, sample, look)}: ${values}`);
  }

  /** @param {Term | undefined} term */
  #toggle(term) {
    if (!term) return;
    if (!this.#hidden.delete(term)) this.#hidden.add(term);
    const shown = !this.#hidden.has(term);
    this.#host.find(`[data-term=${term}]`).setAttribute('aria-pressed', String(shown));
    this.#plot?.show(term, shown);
  }

  #fit() {
    const { clientWidth: width, clientHeight: height } = this.#host.find('.plot');
    if (!this.#plot || !width || !height) return;
    this.#readInk();
    this.#plot.resize(width, height);
  }

  #recolour() {
    this.#readInk();
    this.#plot?.redraw();
  }

  #readInk() {
    this.#ink = {
      ...readInks(/** @type {ShadowRoot} */ (this.#host.shadowRoot), INKS),
      font: getComputedStyle(this.#host).fontFamily,
    };
  }
}
