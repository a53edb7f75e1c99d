import { threeDigits } from '../../draw/numbers.js';
import { sparkline } from '../../draw/sparkline.js';
import { make } from '../../ui/dom.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { VisibleElement } from '../../ui/visible-element.js';

/**
 * @typedef {object} Item
 * @property {string} name
 * @property {number | null} value null until it is known
 * @property {string} unit
 * @property {string} help one sentence
 * @property {'up' | 'down'} [aim] where it should go while the network learns
 * @property {number[]} history oldest first
 */

/** @typedef {import('../../engine/training/protocol.js').Finding} Finding */

const HTML = /* html */ `<dl></dl><div class="findings" role="status"></div><p class="empty">Press Train: figures of the network as it trains appear here.</p>`;

const CSS = /* css */ `
:host { min-height: 4rem; font-size: var(--_small); line-height: 1.25rem; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.25rem, 1fr)); gap: .75rem; }
dl div { display: grid; grid-template: auto 1.5rem auto / auto minmax(0, 4rem); justify-content: start; column-gap: .5rem; align-content: start; }
dt { grid-column: 1 / -1; color: var(--_muted); }
dd { white-space: nowrap; }
.value { font-size: .9375rem; line-height: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.unit { font-size: var(--_small); font-weight: 400; }
.findings { display: grid; gap: .25rem; }
.findings:not(:empty) { margin-top: .75rem; }
.findings p { padding: .5rem .75rem; border-radius: 4px; background: var(--_notice); text-wrap: pretty; }
.aim { grid-column: 1 / -1; }
.aim:empty { display: none; }
svg { width: 100%; height: 1.5rem; overflow: visible; }
path { fill: none; stroke: var(--_accent); stroke-width: 1.5; vector-effect: non-scaling-stroke; stroke-linejoin: round; }`;

const ITEM = /* html */ `<dt></dt><dd class="value"><span class="amount"></span><span class="unit"></span></dd>
<dd aria-hidden="true"><svg viewBox="0 0 64 24" preserveAspectRatio="none"><path /></svg></dd>
<dd class="note aim"></dd><dd class="unseen help"></dd>`;

const AIMS = { up: '↑ should rise', down: '↓ should fall' };

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
function show(box, { name, value, unit, help, aim, history }) {
  const say = (/** @type {string} */ selector, /** @type {string} */ text) => {
    const part = box.querySelector(selector);
    if (part && part.textContent !== text) part.textContent = text;
  };
  /** @type {HTMLElement} */ (box).title = help;
  say('dt', name);
  say('.amount', threeDigits(value));
  // A degree sign touches its number; every other unit stands apart from it.
  say('.unit', value === null || !unit ? '' : unit === '°' ? unit : `\u00a0${unit}`);
  say('.aim', aim ? AIMS[aim] : '');
  say('.help', help);
  box.querySelector('path')?.setAttribute('d', sparkline(history, 64, 24));
}

define('ae-indicators', AeIndicators);
