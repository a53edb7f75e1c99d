import { logPlot, logScale, pointNear } from '../../draw/log-plot.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { VisibleElement } from '../../ui/visible-element.js';
import { CHART_STYLE } from '../style.js';

/** @typedef {import('../../draw/log-plot.js').PlotPoint} PlotPoint */
/** @typedef {import('../../draw/log-plot.js').PlotLine} PlotLine */

/** The colour of each series. */
export const SERIES = {
  network: '--_line-2',
  trained: '--_accent',
  pca: '--_muted',
  gaussian: '--_text',
  png: '--_line-4',
  jpeg: '--_line-0',
  webp: '--_line-1',
};

/** A pointer chooses what is so near. */
const REACH = 24;

const HTML = /* html */ `<div class="plot"><svg role="none"></svg></div>`;

const CSS = /* css */ `${CHART_STYLE}
.plot { position: absolute; inset: 0; outline-offset: 2px; }
.plot[tabindex] { cursor: pointer; }
.plot:focus-visible { outline: 2px solid var(--_accent); }
/* Points are drawn anew under the pointer: a click that began on one would be none. */
svg { pointer-events: none; }
text { fill: var(--_muted); font-variant-numeric: tabular-nums; paint-order: stroke; stroke: var(--_page); stroke-width: 3px; }
.tag { font-size: 11px; }
.point.trained .tag { fill: var(--series); font-weight: 600; }
.mark { stroke: var(--_edge); fill: none; stroke-dasharray: 4 4; }
.line { stroke: var(--series); stroke-width: 1.5; }
.line.trained { stroke-width: 2.5; }
.line.rounded { stroke-width: 1; opacity: .6; }
.line.pca { stroke-width: 1; }
.line.gaussian { stroke-dasharray: 2 3; }
.full { fill: var(--series); stroke: var(--_page); stroke-width: 1; }
.hollow { fill: var(--_page); stroke: var(--series); stroke-width: 1.5; }
.tail { stroke: var(--series); stroke-width: 1; opacity: .6; }
.range { stroke: var(--series); stroke-width: 2; }
.chosen { fill: none; stroke: var(--_text); stroke-width: 2; }
.marked { fill: none; stroke: var(--_muted); stroke-width: 1.5; }
${Object.entries(SERIES)
  .map(([name, token]) => `.${name} { --series: var(${token}); }`)
  .join('\n')}`;

/**
 * Points over a logarithmic axis. Where they can be chosen, the arrow keys go from one to the next, and Enter chooses.
 *
 * @fires ae-choose when a person chooses a point; detail its id
 * @fires ae-mark when the pointer or the keys come to another one; detail its id, empty for none
 */
export class AeLogPlot extends withProperties(VisibleElement, {
  points: { value: /** @type {PlotPoint[]} */ ([]) },
  lines: { value: /** @type {PlotLine[]} */ ([]) },
  marks: { value: /** @type {{ x?: number, y?: number, words: string }[]} */ ([]) },
  across: { value: { low: 1, high: 10_000 } },
  /** The largest error that is shown. */
  top: { value: 60 },
  below: { value: '', attribute: String },
  label: { value: '', attribute: String },
  /** Whether points can be chosen. */
  choice: { value: false, attribute: Boolean },
  /** The id of the chosen one. */
  chosen: { value: '' },
}) {
  #marked = '';

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const plot = this.#plot;
    const heard = (/** @type {string} */ type, /** @type {(event: any) => void} */ act) =>
      plot.addEventListener(type, act, { signal });
    if (this.choice) {
      plot.tabIndex = 0;
      heard('pointermove', (event) => this.#mark(this.#near(event)?.id ?? ''));
      heard('pointerleave', () => this.#mark(''));
      heard('blur', () => this.#mark(''));
      heard('click', (event) => this.#choose(this.#near(event)?.id));
      heard('keydown', (event) => this.#key(event));
    }
    super.connected(signal);
  }

  paint() {
    const plot = this.#plot;
    const { clientWidth: width, clientHeight: height } = this;
    if (!width || !height) return;
    plot.setAttribute('role', this.choice ? 'listbox' : 'img');
    plot.setAttribute('aria-label', this.label);
    if (this.choice) plot.setAttribute('aria-activedescendant', this.#marked || this.chosen);
    this.find('svg').innerHTML = logPlot({
      width,
      height,
      ...this.#scaled,
      below: this.below,
      lines: this.lines,
      marks: this.marks,
      points: this.points,
      options: this.choice,
      chosen: this.chosen,
      marked: this.#marked,
    });
  }

  get #plot() {
    return this.find('.plot');
  }

  get #scaled() {
    return { across: this.across, top: this.top };
  }

  get #scale() {
    return logScale({ width: this.clientWidth, height: this.clientHeight, ...this.#scaled });
  }

  /** @param {PointerEvent} event */
  #near({ clientX, clientY }) {
    const { left, top } = this.#plot.getBoundingClientRect();
    return pointNear(this.points, this.#scale, clientX - left, clientY - top, REACH);
  }

  /** @param {string} id */
  #mark(id) {
    if (id === this.#marked) return;
    this.#marked = id;
    this.refresh();
    this.emit('ae-mark', id);
  }

  /** @param {string | undefined} id */
  #choose(id) {
    if (!id) return;
    this.chosen = id;
    this.emit('ae-choose', id);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const shown = this.points.filter(this.#scale.holds);
    const at = shown.findIndex(({ id }) => id === (this.#marked || this.chosen));
    if (event.key === 'Enter' || event.key === ' ') this.#choose(shown[at]?.id);
    else {
      const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
      const next = event.key === 'Home' ? 0 : event.key === 'End' ? shown.length - 1 : step && at + step;
      if (next === undefined) return;
      this.#mark(shown[Math.min(shown.length - 1, Math.max(0, next))]?.id ?? '');
    }
    event.preventDefault();
  }
}

define('ae-log-plot', AeLogPlot);
