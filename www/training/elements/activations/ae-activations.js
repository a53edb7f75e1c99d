import { formatNumber, t } from '../../../strings/t.js';
import { histogram, meanSteps } from '../../../draw/activations.js';
import { threeDigits } from '../../../draw/numbers.js';
import { holdSpan } from '../../../draw/limits.js';
import '../../../figures/ae-figure.js';
import { CSS, HTML } from './template.js';
import { make } from '../../../ui/dom.js';
import { refill } from '../../../ui/refill.js';
import { define } from '../../../ui/element.js';
import { withProperties } from '../../../ui/properties.js';
import { VisibleElement } from '../../../ui/visible-element.js';

/** @typedef {import('../../../engine/training/protocol.js').Activations} Activations */

/** Most rows of the table: bins are put together until they fit. */
const TABLE_ROWS = 16;

/** Shows how often each value of the code occurs, how active each unit is, and how many units are dead. */
export class AeActivations extends withProperties(VisibleElement, {
  /** Null until there is a snapshot of a run. */
  activations: { value: /** @type {Activations | null} */ (null) },
  /** The target activation of the sparsity penalty; null without one. */
  rho: { value: /** @type {number | null} */ (null), attribute: Number },
}) {
  /** @type {import('../../../draw/limits.js').Span | null} */
  #axis = null;

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    this.find('details').addEventListener('toggle', () => this.refresh(), { signal });
    super.connected(signal);
  }

  paint() {
    const known = this.activations;
    for (const empty of this.shadowRoot?.querySelectorAll('.empty') ?? [])
      empty.toggleAttribute('hidden', known !== null);
    const span = known && { low: known.low, high: known.high };
    const axis = span && holdSpan(this.#axis, span);
    this.#axis = axis;
    this.#draw('.values', (size) =>
      known && span && axis ? histogram({ counts: known.counts, span, axis, ...size }) : '',
    );
    this.#draw('.means', (size) => (known ? meanSteps({ means: known.means, rho: this.rho, ...size }) : ''));
    this.find('.active span').textContent = known ? `${threeDigits(100 * known.active)} %` : '–';
    this.find('.dead span').textContent = known ? deadWords(known.layers) : '–';
    if (/** @type {HTMLDetailsElement} */ (this.find('details')).open) this.#fillTable(known);
  }

  /** @param {string} selector @param {(size: { width: number, height: number }) => string} draw */
  #draw(selector, draw) {
    const svg = /** @type {Element} */ (this.shadowRoot?.querySelector(selector));
    const { clientWidth: width, clientHeight: height } = svg;
    if (!width) return;
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    svg.innerHTML = draw({ width, height });
  }

  /** @param {Activations | null} known */
  #fillTable(known) {
    const rows = known ? tableRows(known) : [['–', '–']];
    refill(
      this.find('tbody'),
      ...rows.map(([name, value]) => make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, value))),
    );
  }
}

/** @param {{ units: number, dead: number }[]} layers the code last */
function deadWords(layers) {
  if (layers.every(({ dead }) => dead === 0)) return t`none, each answers differently to different pictures.`;
  const each = layers.map(({ units, dead }, at) =>
    at === layers.length - 1 ? t`code: ${dead} of ${units}` : t`layer ${at + 1}: ${dead} of ${units}`,
  );
  return each.join(' · ');
}

/** @param {Activations} known */
function tableRows({ counts, low, high, means }) {
  const together = Math.max(1, Math.ceil(counts.length / TABLE_ROWS));
  const width = (high - low) / Math.max(1, counts.length);
  const rows = [];
  for (let bin = 0; bin < counts.length; bin += together) {
    const end = Math.min(counts.length, bin + together);
    const sum = counts.subarray(bin, end).reduce((all, count) => all + count, 0);
    rows.push([t`${threeDigits(low + bin * width)} to ${threeDigits(low + end * width)}`, formatNumber(sum)]);
  }
  const mean = (/** @type {number} */ share) => threeDigits(means[Math.round(share * (means.length - 1))] ?? null);
  rows.push(
    [t`mean of the least active unit`, mean(0)],
    [t`mean of the middle unit`, mean(0.5)],
    [t`mean of the most active unit`, mean(1)],
  );
  return rows;
}

define('ae-activations', AeActivations);
