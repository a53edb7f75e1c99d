import { drawFrame, plotArea } from '../../draw/axes.js';
import { drawWalkEnds } from '../../draw/walk-ends.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { sharp, VisibleElement } from '../../ui/visible-element.js';
import { t } from '../../strings/t.js';

const CSS = /* css */ `
:host { display: block; aspect-ratio: 1; }
canvas { width: 100%; height: 100%; }`;

/** Where walks end, with a histogram of each coordinate. */
export class AeWalkEnds extends withProperties(VisibleElement, {
  walked: { value: /** @type {import('../../draw/walk-ends.js').Ends | null} */ (null) },
  /** Why there are none; empty where there are. */
  message: { value: '', attribute: String },
}) {
  constructor() {
    super(
      `<canvas role="img" aria-label="${t`Where the walks end, with the histogram of each coordinate`}"></canvas><p class="empty" hidden></p>`,
      CSS,
    );
  }

  /** @param {string} name */
  changed(name) {
    if (name === 'message') Object.assign(this.find('.empty'), { textContent: this.message, hidden: !this.message });
    this.refresh();
  }

  paint() {
    const picture = sharp(/** @type {HTMLCanvasElement} */ (this.find('canvas')));
    if (!picture) return;
    if (this.walked) drawWalkEnds(picture.context, picture, this.walked, this.inks);
    else drawFrame(picture.context, plotArea(picture.width, picture.height), this.inks.line);
  }
}

define('ae-walk-ends', AeWalkEnds);
