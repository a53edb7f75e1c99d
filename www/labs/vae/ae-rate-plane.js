import { drawFrame, plotArea } from '../../draw/axes.js';
import { drawRatePlane } from '../../draw/rate-plane.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { sharp, VisibleElement } from '../../ui/visible-element.js';
import { t } from '../../strings/t.js';

const HTML = /* html */ `<canvas role="img" aria-label="${t`Rate against distortion; the numbers are in the table`}"></canvas><p class="empty">${t`Train to see each β here`}</p>`;
const CSS = /* css */ `canvas { display: block; width: 100%; aspect-ratio: 4 / 3; max-height: 20rem; }`;

/** Networks on the plane of rate and distortion. */
export class AeRatePlane extends withProperties(VisibleElement, {
  points: { value: /** @type {import('../../draw/rate-plane.js').RatePoint[]} */ ([]) },
}) {
  constructor() {
    super(HTML, CSS);
  }

  paint() {
    const picture = sharp(this.find('canvas'));
    this.find('.empty').hidden = this.points.length > 0;
    if (!picture) return;
    if (this.points.length > 0) drawRatePlane(picture.context, picture, this.points, this.inks);
    else drawFrame(picture.context, plotArea(picture.width, picture.height), this.inks.line);
  }
}

define('ae-rate-plane', AeRatePlane);
