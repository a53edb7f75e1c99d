import { t } from '../../../strings/t.js';
import { passes } from '../../../experiment/published/judge.js';
import { make } from '../../../ui/dom.js';
import { define } from '../../../ui/element.js';
import { withProperties } from '../../../ui/properties.js';
import { VisibleElement } from '../../../ui/visible-element.js';
import { timeAhead, publishedOutcome, shownValue } from './words.js';
import { CSS, HTML, FIGURE_ROW } from './template.js';

/** @typedef {import('../../../experiment/published/record.js').PublishedResult} PublishedResult */
/** @typedef {import('../../../engine/training/snapshot-types.js').Measurement} Measurement */

/** A published result, and how far a run that repeats it is from it. */
export class AePublished extends withProperties(VisibleElement, {
  result: { value: /** @type {PublishedResult | null} */ (null) },
  /** What was measured of the run; null before anything was. */
  measured: { value: /** @type {Measurement | null} */ (null) },
}) {
  /** The result whose words stand there. @type {PublishedResult | undefined} */
  #filled;

  constructor() {
    super(HTML, CSS);
  }

  paint() {
    const { result } = this;
    if (!result) return;
    if (result !== this.#filled) this.#fill(result);
    this.#filled = result;
    this.#show(result);
  }

  /** @param {PublishedResult} result */
  #fill(result) {
    const { figures, source, differences } = result;
    this.find('tbody').replaceChildren(
      ...figures.map((figure) => {
        const row = make('tr', { innerHTML: FIGURE_ROW });
        say(row, 'th', figure.unit ? `${figure.name}, ${figure.unit}` : figure.name);
        say(row, '.published', figure.published, t`Published`);
        say(row, '.rule', figure.rule, t`Passes`);
        say(row, '.here', '', t`Here`);
        return row;
      }),
    );
    const link = make('a', { href: source.url, rel: 'noreferrer', textContent: `“${source.title}”` });
    this.find('.source').replaceChildren(t`Source:`, ' ', link, `, ${source.by}, ${source.year}: ${source.where}.`);
    this.find('ul').replaceChildren(...differences.map((each) => make('li', {}, each)));
  }

  /** @param {PublishedResult} result */
  #show(result) {
    const { measured } = this;
    say(this.shadowRoot, '.time', timeAhead(measured));
    const rows = [...this.find('tbody').children];
    result.figures.forEach((figure, at) => {
      const row = /** @type {Element} */ (rows[at]);
      const value = measured?.values[at];
      say(row, '.here', shownValue(figure, value));
      const badge = /** @type {Element} */ (row.querySelector('.badge'));
      const over = measured?.over && value !== undefined;
      badge.className = `badge ${over ? (passes(figure, value) ? 'pass' : 'fail') : ''}`;
      say(
        row,
        '.badge',
        over ? (passes(figure, value) ? t`pass` : t`fail`) : value === undefined ? t`to reach` : t`so far`,
      );
    });
    say(this.shadowRoot, '.verdict', publishedOutcome(result, measured));
  }
}

/** @param {ParentNode | null} box @param {string} selector @param {string} text @param {string} [title] */
function say(box, selector, text, title) {
  const part = /** @type {HTMLElement | null} */ (box?.querySelector(selector) ?? null);
  if (!part) return;
  if (part.textContent !== text) part.textContent = text;
  if (title) part.dataset['title'] = title;
}

define('ae-published', AePublished);
