import { drawAxes, drawFrame, plotArea } from '../../draw/axes.js';
import { classColours } from '../../draw/class-colours.js';
import { medians } from '../../draw/code-map.js';
import { onDark } from '../../draw/colour.js';
import { coreOf, equalScale, holdBox } from '../../draw/limits.js';
import { beginNumerals, drawNumeral } from '../../draw/marks.js';
import { drawEllipses, drawPrior } from '../../draw/posteriors.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { sharp, VisibleElement } from '../../ui/visible-element.js';
import { t } from '../../strings/t.js';

/** @typedef {import('../../draw/posteriors.js').Posteriors} Posteriors */

const HTML = /* html */ `<canvas role="img" aria-label="${t`Posteriors of digits as ellipses, over circles of the prior`}"></canvas>`;
const CSS = /* css */ `canvas { display: block; width: 100%; aspect-ratio: 4 / 3; }`;
/** The circle of the prior at three standard deviations is always seen. */
const PRIOR = 3.2;

/** Ellipses of digits over two numbers of the code. */
export class AePosteriors extends withProperties(VisibleElement, {
  posteriors: { value: /** @type {Posteriors | null} */ (null) },
  /** Which numbers of the code, from 0. */
  numbers: { value: /** @type {[number, number]} */ ([0, 1]) },
}) {
  constructor() {
    super(HTML, CSS);
  }

  paint() {
    const picture = sharp(this.find('canvas'));
    if (!picture) return;
    const { context, width, height } = picture;
    const { posteriors, inks } = this;
    const [across, up] = this.numbers;
    const area = plotArea(width, height);
    if (!posteriors) {
      drawFrame(context, area, inks.line);
      return;
    }
    const { means, labels, units } = posteriors;
    const xy = Float32Array.from({ length: 2 * labels.length }, (_, at) => {
      return means[(at >> 1) * units + (at % 2 ? up : across)] ?? 0;
    });
    const { x, y } = coreOf(xy, 0);
    const with_ = (/** @type {import('../../draw/limits.js').Span} */ { low, high }) => ({
      low: Math.min(-PRIOR, low),
      high: Math.max(PRIOR, high),
    });
    const scale = equalScale(holdBox(null, { x: with_(x), y: with_(y) }), area);
    drawAxes(context, area, scale, { names: [`z${across + 1}`, `z${up + 1}`], ...inks });
    drawEllipses(context, area, posteriors, this.numbers, scale, classColours(onDark(inks)));
    drawPrior(context, scale, inks.text);
    beginNumerals(context, inks);
    for (const [label, at] of medians({ xy, labels }))
      drawNumeral(context, String(label), scale.x(at.x), scale.y(at.y));
  }
}

define('ae-posteriors', AePosteriors);
