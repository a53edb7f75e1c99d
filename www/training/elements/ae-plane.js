import { formatDecimals, t } from '../../strings/t.js';
import { drawPlane } from '../../draw/plane.js';
import { define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';
import { sharp, VisibleElement } from '../../ui/visible-element.js';

/** @typedef {import('../../engine/training/protocol.js').Plane} Plane */

const HTML = /* html */ `
<div class="plot"><canvas role="img"></canvas>
  <p class="empty">${t`Press Train: the points, the noise they get, and where the network puts them appear here.`}</p></div>
<ul class="key"><li><i class="clean"></i>${t`clean`}</li><li class="moved"><i class="corrupted"></i>${t`corrupted`}</li><li><i class="rebuilt"></i>${t`rebuilt`}</li></ul>
<p class="caption"></p>`;

const NOISY = t`Each arrow leads from a corrupted point to where the network puts it: denoising learns the way back to the data.`;
const CLEAN = t`Each arrow leads from a point to where the network puts it.`;

const CSS = /* css */ `
.plot { position: relative; width: 100%; max-width: 36rem; aspect-ratio: 4 / 3; }
canvas { position: absolute; inset: 0; width: 100%; height: 100%; }
.key { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: .25rem 0 0; padding: 0; list-style: none; font-size: var(--_small); line-height: 1.25rem; }
.key i { display: inline-block; width: .5rem; height: .5rem; margin-inline-end: .375rem; background: currentColor; vertical-align: 1px; }
.key .clean { color: var(--_muted); opacity: .55; }
.key .corrupted { width: .25rem; height: .25rem; vertical-align: .1875rem; }
.key .rebuilt { color: var(--_accent); }`;

/** Shows points of a plane in place of pictures: clean, corrupted, and rebuilt at the end of an arrow. */
export class AePlane extends withProperties(VisibleElement, {
  /** Null until there are points. */
  plane: { value: /** @type {Plane | null} */ (null) },
  /** Whether the points are corrupted. */
  noisy: { value: true, attribute: Boolean },
}) {
  constructor() {
    super(HTML, CSS);
  }

  paint() {
    const canvas = /** @type {HTMLCanvasElement} */ (this.find('canvas'));
    this.find('.empty').hidden = this.plane !== null;
    this.find('.moved').hidden = !this.noisy;
    this.find('.caption').textContent = this.noisy ? NOISY : CLEAN;
    canvas.setAttribute('aria-label', this.plane ? describe(this.plane, this.noisy) : t`No points yet`);
    const picture = sharp(canvas);
    if (picture) drawPlane(picture.context, picture, this.plane, this.inks);
  }
}

/** @param {Plane} plane @param {boolean} noisy */
function describe({ clean, corrupted, rebuilt }, noisy) {
  const [count, after] = [clean.length / 2, formatDecimals(distance(clean, rebuilt), 2)];
  const before = formatDecimals(distance(clean, corrupted), 2);
  return noisy
    ? t`${count} points; mean distance to the clean ones ${before} corrupted, ${after} rebuilt`
    : t`${count} points; mean distance to the clean ones ${after} rebuilt`;
}

/** Returns the mean distance of points that belong together. @param {Float32Array} one @param {Float32Array} other */
function distance(one, other) {
  let sum = 0;
  for (let at = 0; at + 1 < one.length; at += 2) sum += Math.hypot(one[at] - other[at], one[at + 1] - other[at + 1]);
  return sum / Math.max(1, one.length / 2);
}

define('ae-plane', AePlane);
