import { bandLines } from '../../draw/bands.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { VisibleElement } from '../../ui/visible-element.js';
import { CHART_STYLE } from '../style.js';
import { t } from '../../strings/t.js';

/** @typedef {import('./trials.js').Bands} Bands */

/** All charts have one scale, so that they can be compared: from 2 in 100 wrong to all that guessing leaves. */
const BETWEEN = /** @type {[number, number]} */ ([0.02, 0.9]);

const HTML = /* html */ `<svg role="img"></svg><p class="empty" hidden></p>`;

const CSS = /* css */ `${CHART_STYLE}
:host { display: block; height: 11rem; }
.range { stroke: none; fill-opacity: .2; }
.line-0 { stroke: var(--_line-0); } .range-0 { fill: var(--_line-0); }
.line-1 { stroke: var(--_line-1); stroke-dasharray: 5 3; } .range-1 { fill: var(--_line-1); }`;

/** Error rates over the updates of fine-tuning, from both starts. */
export class AeErrorRates extends withProperties(VisibleElement, {
  bands: { value: /** @type {Bands[]} */ ([]) },
  /** Updates of the whole trial. */
  updates: { value: 1 },
  /** What is seen, in words. */
  label: { value: t`Error rates`, attribute: String },
  /** What stands there while there is nothing to see. */
  empty: { value: '', attribute: String },
}) {
  constructor() {
    super(HTML, CSS);
  }

  paint() {
    const svg = this.find('svg');
    const { clientWidth: width, clientHeight: height } = this;
    if (!width || !height) return;
    svg.setAttribute('aria-label', this.label);
    const bands = [0, 1].map((i) => {
      const band = this.bands.find(({ start }) => (start === 'pretrained') === (i === 0));
      return { at: band?.updates ?? [], shares: band?.rates ?? [] };
    });
    svg.innerHTML = bandLines({ width, height, bands, between: BETWEEN, end: this.updates, below: t`updates` });
    Object.assign(this.find('.empty'), { textContent: this.empty, hidden: this.bands.length > 0 || !this.empty });
  }
}

define('ae-error-rates', AeErrorRates);
