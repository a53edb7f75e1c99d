import { growingLines } from '../../draw/growing-lines.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { VisibleElement } from '../../ui/visible-element.js';
import { CHART_STYLE } from '../style.js';
import { t } from '../../strings/t.js';

/** One class of the style for each line that there can be. */
const LINES = [0, 1, 2];

const HTML = /* html */ `<svg role="img" aria-label="${t`Nothing is trained yet`}"></svg><p class="empty">${t`Train a network to see its line`}</p>`;

const CSS = /* css */ `${CHART_STYLE}
:host { display: block; height: 11rem; }
.mark { stroke: var(--_text); fill: none; stroke-dasharray: 3 3; }
.name { fill: var(--_text); }
${LINES.map((i) => `.line-${i} { stroke: var(--_line-${i}); } .end.line-${i} { fill: var(--_line-${i}); }`).join('\n')}`;

/** @typedef {Omit<Parameters<typeof growingLines>[0], 'width' | 'height'>} Growth */

/** What networks in training come to, a line for each. */
export class AeGrowing extends withProperties(VisibleElement, {
  growth: { value: /** @type {Growth | null} */ (null) },
  /** What is seen, in words. */
  label: { value: '', attribute: String },
}) {
  constructor() {
    super(HTML, CSS);
  }

  paint() {
    const svg = this.find('svg');
    const { clientWidth: width, clientHeight: height, growth } = this;
    this.find('.empty').hidden = growth !== null;
    if (!width || !height || !growth) return;
    svg.setAttribute('aria-label', this.label);
    svg.innerHTML = growingLines({ width, height, ...growth });
  }
}

define('ae-growing', AeGrowing);
