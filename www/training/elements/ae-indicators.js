import { t } from '../../strings/t.js';
import '../../figures/ae-figure.js';
import { threeDigits } from '../../draw/numbers.js';
import { sparkline } from '../../draw/sparkline.js';
import { sameList } from '../../ui/same-list.js';
import { conditionsOf } from '../conditions.js';
import { make } from '../../ui/dom.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { VisibleElement } from '../../ui/visible-element.js';

/** @typedef {import('../indicator-items.js').IndicatorItem} Item */
/** @typedef {import('../indicator-items.js').Reading} Reading */
/** @typedef {import('../indicator-items.js').Answer} Answer */
/** @typedef {import('../conditions.js').Run} Run */
/** @typedef {import('../conditions.js').Told} Told */

const HTML = /* html */ `<dl></dl><div class="findings" role="status"></div>`;

const CSS = /* css */ `
:host { min-height: 4rem; font-size: var(--_small); line-height: 1.25rem; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.25rem, 1fr)); gap: .75rem; }
dl div { display: grid; align-content: start; }
dt { color: var(--_muted); }
.reading { display: grid; grid-template-columns: auto minmax(0, 4rem); justify-content: start; column-gap: .5rem; }
.run { font-size: var(--_small); font-weight: 400; color: var(--_muted); }
dd { white-space: nowrap; }
.value { min-width: 6ch; font-size: .9375rem; line-height: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.findings { display: grid; gap: .25rem; }
.findings:not(:empty) { margin-top: .75rem; }
.finding { padding: .5rem .75rem; border-radius: 4px; background: var(--_notice); }
.finding p { text-wrap: pretty; }
.finding .row { align-items: center; gap: .25rem .5rem; margin-top: .25rem; }
.finding button { color: inherit; background: transparent; border-color: currentColor; }
svg { width: 100%; height: 1.5rem; overflow: visible; }
path { fill: none; stroke: var(--_accent); stroke-width: 1.5; vector-effect: non-scaling-stroke; stroke-linejoin: round; }`;

const ITEM = /* html */ `<dt><ae-figure></ae-figure></dt><dd class="readings"></dd>`;
const READING = /* html */ `<span class="value"><span class="run"></span><span class="amount"></span></span>
<svg viewBox="0 0 64 24" preserveAspectRatio="none" aria-hidden="true"><path /></svg>`;

/**
 * Shows a few figures, each with a line of how it changed, and what is wrong with the networks.
 *
 * @fires ae-change when a person takes a remedy; detail { run, mend }: whose, and what it makes of a setup
 */
export class AeIndicators extends withProperties(VisibleElement, {
  items: { value: /** @type {Item[]} */ ([]) },
  /** What was measured of the networks, and with it what they have lost. */
  answers: { value: /** @type {Answer[]} */ ([]) },
}) {
  /** @type {Run[]} */
  #runs = [];
  /** The newest validation of each run. @type {unknown[]} */
  #judged = [];
  /** What is told. @type {Told[]} */
  #told = [];

  constructor() {
    super(HTML, CSS);
  }

  /** Tells what is wrong with these runs from now on; to be called when something about them has changed. @param {Run[]} runs */
  follow(runs) {
    const newest = runs.flatMap(({ wanted, history }) => [wanted, history.validation]);
    this.#runs = runs;
    if (sameList(newest, this.#judged)) return;
    this.#judged = newest;
    this.refresh();
  }

  paint() {
    const list = this.find('dl');
    while (list.children.length > this.items.length) list.lastElementChild?.remove();
    while (list.children.length < this.items.length) {
      list.append(make('div', { innerHTML: ITEM }));
    }
    this.items.forEach((item, at) => show(list.children[at], item));
    const told = conditionsOf(this.#runs, this.answers);
    const findings = this.find('.findings');
    // Buttons stay while the numbers beside them change: a press begins and ends on the same one.
    const stay = sameList(told.map(offerOf), this.#told.map(offerOf));
    this.#told = told;
    if (!stay) findings.replaceChildren(...told.map((each, at) => this.#row(each, at)));
    told.forEach(({ sentence }, at) => say(findings.children[at], 'p', sentence));
  }

  /** @param {Told} told @param {number} at its place among them */
  #row({ remedies }, at) {
    const buttons = remedies.map(({ label }, i) => {
      const button = make('button', { type: 'button' }, label);
      button.addEventListener('click', () => {
        const { run, remedies: offered } = this.#told[at];
        this.emit('ae-change', { run, mend: offered[i].mend });
      });
      return button;
    });
    const offer = buttons.length > 0 ? [make('div', { className: 'row' }, make('span', {}, ANEW), ...buttons)] : [];
    return make('div', { className: 'finding' }, make('p'), ...offer);
  }
}

const ANEW = t`Train anew with`;

/** Whom it is offered, and what. @param {Told} told */
const offerOf = ({ run, remedies }) => [run, ...remedies.map(({ label }) => label)].join();

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
    // A degree sign touches its number; every other unit stands apart from it.
    const after = reading.value === null || !unit ? '' : unit === '°' ? unit : `\u00a0${unit}`;
    say(row, '.amount', `${threeDigits(reading.value)}${after}`);
    row.querySelector('path')?.setAttribute('d', sparkline(reading.history, 64, 24));
  });
}

/** A screen reader would read the same words out again if they were written again. @param {Element} box @param {string} selector @param {string} text */
function say(box, selector, text) {
  const part = box.querySelector(selector);
  if (part && part.textContent !== text) part.textContent = text;
}

define('ae-indicators', AeIndicators);
