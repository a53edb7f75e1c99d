import { t } from '../../../strings/t.js';
import { PENALTIES } from '../../../experiment/kinds/penalties.js';
import { inkProbes } from '../../../ui/inks.js';
import { PENALTY_TERMS } from '../../loss-points.js';

/** The token of each colour: text and grey for what frames the lines, one hue for each term. */
export const INKS = {
  total: 'text',
  reconstruction: 'line-0',
  ...Object.fromEntries(PENALTY_TERMS.map((term) => [term, `line-${PENALTIES[term].term.colour}`])),
  validation: 'line-validation',
  training_sse: 'line-0',
  sse: 'line-validation',
  text: 'muted',
  grid: 'line',
  page: 'page',
};
const PROBES = inkProbes(INKS);

export const HTML = /* html */ `
<div class="top">
  <div class="headline"><p><strong class="number"><ae-figure of="sse">${t`test SSE`}</ae-figure> <span>–</span></strong></p><p class="note"></p></div>
  <div class="quantity" role="radiogroup" aria-label="${t`What the chart shows`}">
    <label title="${t`The number that can be compared: squared error, whatever the loss`}"><input type="radio" name="quantity" value="sse" checked><span>${t`SSE`}</span></label>
    <label title="${t`What training minimises: reconstruction in the unit of the loss, and each penalty`}"><input type="radio" name="quantity" value="terms"><span>${t`Terms of the loss`}</span></label>
  </div>
  <label class="log" title="${t`Each step up the axis multiplies the loss: small gains stay visible after the first fall.`}">
    <input type="checkbox" id="log" checked> ${t`log scale`}</label>
  <button type="button" id="table" aria-pressed="false" title="${t`The same numbers as a table`}">${t`Table`}</button>
</div>
<div class="frame">
  <div class="plot" tabindex="0" role="slider" aria-label="${t`Loss at a step`}" aria-valuemin="0" aria-valuemax="0" aria-valuenow="0"
    aria-valuetext="${t`no step yet`}" title="${t`Hover, or press the arrow keys, to read the values at a step`}"></div>
  <div class="rows" tabindex="0" role="group" aria-label="${t`Loss as a table`}" hidden></div>
  <p class="message" role="status"></p>
</div>
<p class="place note number"><span></span><span></span></p>
<ul class="legend" aria-label="${t`Lines: press to hide or show`}"></ul>
<ul class="foretold number" aria-label="${t`What was foretold`}"></ul>
${PROBES.html}`;

/** Styles the parts of uPlot that are used here, as its own style sheet does, and the element. */
export const CSS = /* css */ `
.uplot, .uplot * { box-sizing: border-box; }
.u-wrap { position: relative; user-select: none; -webkit-user-select: none; }
.u-over, .u-under, .u-axis { position: absolute; }
/* A finger that moves along the curve reads it; one that moves up or down scrolls the page. */
.u-over { touch-action: pan-y; }
.u-under { overflow: hidden; }
.uplot canvas { display: block; position: relative; width: 100%; height: 100%; }
.u-select, .u-off { display: none; }
.u-cursor-x, .u-cursor-pt { position: absolute; left: 0; top: 0; pointer-events: none; will-change: transform; }
.u-cursor-x { height: 100%; border-right: 1px dashed var(--_muted); }
.u-cursor-pt { border-radius: 50%; }

:host { font-size: var(--_small); line-height: 1.25rem; }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; margin-bottom: .5rem; }
.headline { flex: 1 1 100%; }
.headline .note { text-wrap: pretty; min-height: 2.5rem; }
.headline strong { font-weight: 600; }
.quantity { display: flex; gap: 1px; margin-inline-end: auto; }
.quantity label { position: relative; }
.quantity span {
  display: grid; place-items: center; min-height: var(--_control); padding: 0 .625rem; cursor: pointer;
  color: var(--_accent); background: var(--_raised); border-radius: 4px;
}
.quantity span:hover { box-shadow: inset 0 0 0 1px; }
.quantity input { position: absolute; inset: 0; opacity: 0; cursor: pointer; }
.quantity input:checked + span { color: var(--_on-accent); background: var(--_accent); }
.quantity input:focus-visible + span { outline: 2px solid var(--_accent); outline-offset: 2px; }
.log { display: flex; align-items: center; gap: .375rem; min-height: var(--_control); cursor: pointer; }

.log input { width: 1rem; height: 1rem; accent-color: var(--_accent); cursor: pointer; }
.frame { position: relative; height: 15rem; }
.plot { position: absolute; inset: 0; contain: strict; }
.rows { position: absolute; inset: 0; overflow: auto; }
.message {
  position: absolute; inset: 0; display: grid; place-items: center; padding: 1rem; text-align: center;
  color: var(--_muted); pointer-events: none;
}
.message:not(:empty) { box-shadow: inset 0 0 0 1px var(--_line); border-radius: 4px; }
.place { display: flex; flex-wrap: wrap; gap: 0 .75rem; margin-top: .25rem; }
.place span { min-height: 1.25rem; }
/* Wide enough for the longest text: what stands after it must not move as it counts. */
.place span:first-child { min-width: 14rem; }
.legend {
  display: grid; grid-template-columns: repeat(auto-fill, min(100%, var(--entry, 12rem))); gap: 0 1.5rem;
  list-style: none; margin: 0; padding: 0;
}
/* Room for two: there are none beside terms of the loss, nor of samples of one's own. */
.foretold { display: grid; align-content: start; min-height: 2.5rem; list-style: none; margin: .25rem 0 0; padding: 0; color: var(--_muted); }
.foretold li { display: flex; align-items: center; gap: .5rem; }
.legend li { display: flex; flex-wrap: wrap; justify-content: end; align-items: center; gap: 0 .5rem; min-width: 0; }
.legend button {
  flex: 1 0 auto; display: flex; align-items: center; gap: .5rem; padding: 0 .25rem; margin-inline-start: -.25rem;
  color: var(--_text); background: none;
}
.legend button[aria-pressed=false] { color: var(--_muted); text-decoration: line-through; }
.legend button[aria-pressed=false] svg { opacity: .35; }
.legend output { min-width: 4.5ch; text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.legend output[data-run] { min-width: 6.5ch; }
.legend output[data-run]::before { content: attr(data-run) ' '; color: var(--_muted); }
svg { flex: none; width: 1.75rem; height: .75rem; stroke: currentColor; fill: none; stroke-width: 1.5; }
svg circle { fill: currentColor; stroke: none; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
table + table { margin-top: 1rem; }
caption { text-align: start; font-weight: 600; padding-block: .25rem; }
th, td { padding: .125rem .75rem .125rem 0; text-align: end; white-space: nowrap; }
th { font-weight: 600; }
thead th { position: sticky; top: 0; background: var(--_page); }
tbody tr { border-top: 1px solid var(--_line); }
${PROBES.css}
/* Paper is narrower than the screen that it was drawn for. */
@media print {
  .quantity, .log { display: none; }
  .uplot, .u-wrap { width: 100% !important; height: auto !important; }
  .uplot canvas { height: auto; }
}`;
