import { t } from '../../../strings/t.js';
import { inkProbes } from '../../../ui/inks.js';

/** The token of each colour that bars are drawn in. */
export const INKS = { positive: 'positive', negative: 'negative', line: 'muted', text: 'text' };
const PROBES = inkProbes(INKS);

const HELP = t`One bar a number, negative to the left, positive to the right. Drag a bar, or press the arrow keys, to decode another code.`;

export const HTML = /* html */ `
<p class="readout number" aria-hidden="true"></p>
<div class="plot">
  <canvas tabindex="0" role="slider" aria-orientation="horizontal" aria-disabled="true" aria-valuenow="0"
    aria-label="${t`Code`}" title="${HELP}"></canvas>
</div>
<p class="axis number" aria-hidden="true">
  <span class="low"></span><span class="zero">0</span><span class="high"></span>
</p>${PROBES.html}`;

export const CSS = /* css */ `
:host {
  position: relative; display: grid; grid-template-rows: 1.25rem 1fr 1.25rem; font-size: var(--_small); line-height: 1.25rem;
}
.plot { position: relative; min-height: 0; }
canvas { position: absolute; inset: 0; width: 100%; height: 100%; cursor: ew-resize; touch-action: pan-y; }
canvas[aria-disabled=true] { cursor: default; }
canvas:focus-visible { outline-offset: 0; }
p { white-space: nowrap; }
.readout { display: flex; justify-content: center; }
.axis { display: grid; grid-template-columns: 1fr auto 1fr; color: var(--_muted); }
.low { color: var(--_negative); }
.high { color: var(--_positive); text-align: end; }
${PROBES.css}`;
