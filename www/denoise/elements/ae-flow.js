import { makeSvg } from '../../ui/dom.js';
import { AeElement, define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';

const HTML = /* html */ `<svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"><path /></svg>`;

const CSS = /* css */ `
svg { display: block; width: 100%; height: 100%; overflow: visible; }
path { fill: var(--_raised); }
line { stroke: var(--_muted); stroke-width: 2; vector-effect: non-scaling-stroke; opacity: .45; }`;

/** Share of the height that is left where the funnel meets the code. */
const NARROW = 0.86;
const PULSE_MS = 420;

/**
 * Shows the layers between a picture and the code as lines in a funnel: the more
 * units, the taller the line. `pulse()` runs along them when data flows.
 */
export class AeFlow extends withProperties(AeElement, {
  /** Units of each layer, picture and code included, in the order of the encoder. */
  layers: { value: /** @type {number[]} */ ([]) },
  /** `encoder` narrows to the right, `decoder` to the left. */
  side: { value: 'encoder', attribute: String },
}) {
  constructor() {
    super(HTML, CSS);
    this.#show();
  }

  /** @param {string} name @param {unknown} before */
  changed(name, before) {
    if (String(before) !== String(name === 'side' ? this.side : this.layers)) this.#show();
  }

  pulse() {
    if (globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches) return;
    const lines = [...(this.shadowRoot?.querySelectorAll('line') ?? [])];
    if (lines.some((line) => line.getAnimations().length > 0)) return;
    const late = this.#decoder ? PULSE_MS / 2 : 0;
    lines.forEach((line, at) => {
      line.animate([{ opacity: 0.45 }, { opacity: 1, strokeWidth: '4px', offset: 0.3 }, { opacity: 0.45 }], {
        duration: PULSE_MS / 2,
        delay: late + (at / lines.length) * (PULSE_MS / 2),
      });
    });
  }

  get #decoder() {
    return this.side === 'decoder';
  }

  #show() {
    const svg = this.shadowRoot?.querySelector('svg');
    if (!svg) return;
    const inset = (100 * (1 - NARROW)) / 2;
    const [left, right] = this.#decoder ? [inset, 0] : [0, inset];
    svg.querySelector('path')?.setAttribute('d', `M0 ${left} L100 ${right} V${100 - right} L0 ${100 - left} Z`);
    for (const line of svg.querySelectorAll('line')) line.remove();
    const hidden = this.layers.slice(1, -1);
    if (this.#decoder) hidden.reverse();
    hidden.forEach((units, at) => {
      const x = (100 * (at + 1)) / (hidden.length + 1);
      const height = 100 * tall(units, this.layers);
      svg.append(makeSvg('line', { x1: x, x2: x, y1: 50 - height / 2, y2: 50 + height / 2 }));
    });
  }
}

/**
 * Returns a layer's height, between the code's and the picture's, by the logarithm of its size.
 * @param {number} units @param {number[]} layers
 */
function tall(units, layers) {
  const [most, least] = [Math.log(layers[0]), Math.log(layers[layers.length - 1])];
  const share = most > least ? (Math.log(units) - least) / (most - least) : 1;
  return 0.25 + 0.6 * Math.min(1, Math.max(0, share));
}

define('ae-flow', AeFlow);
