import { varianceSteps } from '../../draw/variance-steps.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { VisibleElement } from '../../ui/visible-element.js';
import { CHART_STYLE } from '../style.js';
import { t } from '../../strings/t.js';

/** So many axes are seen at once unless more are kept. */
const FIRST = 96;

const HTML = /* html */ `<svg role="img" aria-label="${t`Variances`}"></svg>`;

const CSS = /* css */ `${CHART_STYLE}
:host { display: block; height: 12rem; }
.kept { fill: var(--_accent); }
.left { fill: var(--_edge); }
.mark { stroke: var(--_text); fill: none; stroke-dasharray: 3 3; }`;

/** The variance along each principal axis; those that the code keeps stand out. */
export class AeVariances extends withProperties(VisibleElement, {
  /** Falling. */
  values: { value: /** @type {Float64Array} */ (new Float64Array()) },
  /** Axes that the code keeps. */
  kept: { value: 0 },
  /** What is seen, in words. */
  label: { value: t`Variances`, attribute: String },
}) {
  constructor() {
    super(HTML, CSS);
  }

  paint() {
    const svg = this.find('svg');
    const { clientWidth: width, clientHeight: height, values, kept } = this;
    if (!width || !height || !values.length) return;
    svg.setAttribute('aria-label', this.label);
    const shown = kept > FIRST ? values.length : Math.min(FIRST, values.length);
    svg.innerHTML = varianceSteps({ width, height, variances: values, shown, kept, below: t`axis` });
  }
}

define('ae-variances', AeVariances);
