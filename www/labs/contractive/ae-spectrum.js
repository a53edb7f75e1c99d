import { spectrumLines } from '../../draw/spectrum.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { VisibleElement } from '../../ui/visible-element.js';
import { CHART_STYLE } from '../style.js';
import { t } from '../../strings/t.js';

/** One class of the style for each line that there can be. */
const LINES = [0, 1, 2, 3];

const HTML = /* html */ `<svg role="img" aria-label="${t`Singular values`}"></svg>`;

const CSS = /* css */ `${CHART_STYLE}
:host { min-height: 15rem; }
.name { font-weight: 600; }
${LINES.map((i) => `.line-${i} { stroke: var(--_line-${i}); } .name-${i} { fill: var(--_line-${i}); }`).join('\n')}`;

/** The singular values of several networks at one digit. */
export class AeSpectrum extends withProperties(VisibleElement, {
  lines: { value: /** @type {{ title: string, values: ArrayLike<number> }[]} */ ([]) },
  /** What is seen, in words. */
  label: { value: t`Singular values`, attribute: String },
}) {
  constructor() {
    super(HTML, CSS);
  }

  paint() {
    const svg = this.find('svg');
    const { clientWidth: width, clientHeight: height } = this;
    if (!width || !height) return;
    svg.setAttribute('aria-label', this.label);
    svg.innerHTML = spectrumLines({ width, height, lines: this.lines, below: t`singular value, from the largest` });
  }
}

define('ae-spectrum', AeSpectrum);
