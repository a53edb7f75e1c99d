import { aggregateDensity, drawDensities, normalDensity } from '../../draw/posteriors.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { sharp, VisibleElement } from '../../ui/visible-element.js';
import { t } from '../../strings/t.js';

const HTML = /* html */ `<canvas role="img" aria-label="${t`Density of one number of the code`}"></canvas>`;
const CSS = /* css */ `canvas { display: block; width: 100%; height: 5rem; }`;
/** From -4 to 4 standard deviations of the prior. */
const PLACES = Array.from({ length: 161 }, (_, i) => -4 + i / 20);
const PRIOR = PLACES.map(normalDensity);

/** One number of the code over all digits, beside the prior. */
export class AeAggregate extends withProperties(VisibleElement, {
  posteriors: { value: /** @type {import('../../draw/posteriors.js').Posteriors | null} */ (null) },
  /** Which number of the code, from 0. */
  number: { value: 0, attribute: Number },
  /** What it is, for people who do not see it. */
  label: { value: '', attribute: String },
}) {
  constructor() {
    super(HTML, CSS);
  }

  /** @param {string} name */
  changed(name) {
    if (name === 'label') this.find('canvas').setAttribute('aria-label', this.label);
    this.refresh();
  }

  paint() {
    const picture = sharp(this.find('canvas'));
    const { posteriors, inks, number } = this;
    if (!picture || !posteriors) return;
    drawDensities(picture.context, picture, aggregateDensity(posteriors, number, PLACES), PRIOR, inks);
  }
}

define('ae-aggregate', AeAggregate);
