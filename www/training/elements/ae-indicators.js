import '../../figures/ae-figure.js';
import { threeDigits } from '../../draw/numbers.js';
import { sparkline } from '../../draw/sparkline.js';
import { make } from '../../ui/dom.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { VisibleElement } from '../../ui/visible-element.js';

/** @typedef {import('../indicator-items.js').IndicatorItem} Item */
/** @typedef {import('../indicator-items.js').Reading} Reading */
/** @typedef {import('../../engine/training/protocol.js').Finding} Finding */

const HTML = /* html */ `<dl></dl><div class="findings" role="status"></div><p class="empty">Press Train: figures of the network as it trains appear here.</p>`;

const CSS = /* css */ `
:host { min-height: 4rem; font-size: var(--_small); line-height: 1.25rem; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.25rem, 1fr)); gap: .75rem; }
dl div { display: grid; align-content: start; }
dt { color: var(--_muted); }
.reading { display: grid; grid-template-columns: auto minmax(0, 4rem); justify-content: start; column-gap: .5rem; }
.run { font-size: var(--_small); font-weight: 400; color: var(--_muted); }
dd { white-space: nowrap; }
.value { font-size: .9375rem; line-height: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.unit { font-size: var(--_small); font-weight: 400; }
.findings { display: grid; gap: .25rem; }
.findings:not(:empty) { margin-top: .75rem; }
.findings p { padding: .5rem .75rem; border-radius: 4px; background: var(--_notice); text-wrap: pretty; }
svg { width: 100%; height: 1.5rem; overflow: visible; }
path { fill: none; stroke: var(--_accent); stroke-width: 1.5; vector-effect: non-scaling-stroke; stroke-linejoin: round; }`;

const ITEM = /* html */ `<dt><ae-figure></ae-figure></dt><dd class="readings"></dd>`;
const READING = /* html */ `<span class="value"><span class="run"></span><span class="amount"></span><span class="unit"></span></span>
<svg viewBox="0 0 64 24" preserveAspectRatio="none" aria-hidden="true"><path /></svg>`;

/** Shows a few figures, each with a line of how it changed, and what the network has lost. */
export class AeIndicators extends withProperties(VisibleElement, {
  items: { value: /** @type {Item[]} */ ([]) },
  /** What the network has lost, and what would mend it. */
  findings: { value: /** @type {Finding[]} */ ([]) },
}) {
  constructor() {
    super(HTML, CSS);
  }

  paint() {
    const list = this.find('dl');
    this.find('.empty').hidden = this.items.length > 0;
    while (list.children.length > this.items.length) list.lastElementChild?.remove();
    while (list.children.length < this.items.length) {
      list.append(make('div', { innerHTML: ITEM }));
    }
    this.items.forEach((item, at) => show(list.children[at], item));
    const words = this.findings.map(({ sentence, mend }) => `${sentence} What would mend it: ${mend}`);
    const told = this.find('.findings');
    // A screen reader would read the same words out again if they were written again.
    if (words.join() !== [...told.children].map(({ textContent }) => textContent).join()) {
      told.replaceChildren(...words.map((text) => make('p', {}, text)));
    }
  }
}

/** @param {Element} box @param {Item} item */
function show(box, { name, figure, unit, readings }) {
  say(box, 'ae-figure', name);
  box.querySelector('ae-figure')?.setAttribute('of', figure);
  const list = /** @type {HTMLElement} */ (box.querySelector('.readings'));
  while (list.children.length > readings.length) list.lastElementChild?.remove();
  while (list.children.length < readings.length) list.append(make('div', { className: 'reading', innerHTML: READING }));
  readings.forEach((reading, at) => {
    const row = /** @type {Element} */ (list.children[at]);
    say(row, '.run', readings.length > 1 ? `${reading.run}\u00a0` : '');
    say(row, '.amount', threeDigits(reading.value));
    // A degree sign touches its number; every other unit stands apart from it.
    say(row, '.unit', reading.value === null || !unit ? '' : unit === '°' ? unit : `\u00a0${unit}`);
    row.querySelector('path')?.setAttribute('d', sparkline(reading.history, 64, 24));
  });
}

/** @param {Element} box @param {string} selector @param {string} text */
function say(box, selector, text) {
  const part = box.querySelector(selector);
  if (part && part.textContent !== text) part.textContent = text;
}

define('ae-indicators', AeIndicators);
