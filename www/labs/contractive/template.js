import { SHIPPED } from './networks.js';
import { t } from '../../strings/t.js';

const DIGITS = Array.from({ length: 10 }, (_, digit) => `<option>${digit}</option>`).join('');

/** So many directions are shown. */
export const TANGENTS = 6;

const tangent = (/** @type {unknown} */ _, /** @type {number} */ i) => /* html */ `
<label class="tangent"><input type="radio" name="tangent" value="${i}"${i === 0 ? ' checked' : ''}><ae-tangent></ae-tangent><span class="note number"></span></label>`;

const whose = (/** @type {{ title: string }} */ { title }, /** @type {number} */ i) => /* html */ `
<label class="choice"><input type="radio" name="network" value="${i}"> <span>${title}</span></label>`;

export const HTML = /* html */ `
<div class="lab">
  <div class="part chart">
    <div class="bar"><p class="title">${t`${'<ae-figure of="singular_value">'}Singular values${'</ae-figure>'} of the encoder’s Jacobian`}</p>
      <label class="choice">${t`at the digit`} <select id="digit">${DIGITS}</select></label></div>
    <div class="bar" role="radiogroup" aria-label="${t`What the chart shows`}">
      <label class="choice"><input type="radio" name="scale" value="values" checked> ${t`Values`}</label>
      <label class="choice"><input type="radio" name="scale" value="ratios"> ${t`Divided by the largest`}</label>
    </div>
    <ae-spectrum id="spectrum"></ae-spectrum>
  </div>
  <div class="part">
    <p class="title">${t`Directions that move the code most, by singular value`}</p>
    <div class="bar" id="networks" role="radiogroup" aria-label="${t`Whose directions`}">${[...SHIPPED, { title: t`Yours` }].map(whose).join('')}</div>
    <div id="tangents" role="radiogroup" aria-label="${t`Direction`}">${Array.from({ length: TANGENTS }, tangent).join('')}</div>
    <div class="drag">
      <ae-image id="moved" label="${t`The digit, moved`}"></ae-image>
      <div>
        <label class="along"><span>${t`Along it by ${'<span class="number" id="length">0</span>'}`}</span>
          <input type="range" id="along" min="-3" max="3" step="0.1" value="0"></label>
        <p class="note">${t`1 is a change of the picture whose Euclidean length over all pixels is 1; the digit itself has a length of ${'<span class="number" id="own"></span>'}.`}</p>
      </div>
    </div>
    <table class="number" id="moves"></table>
  </div>
  <div class="whole"><table class="number" id="report"></table></div>
  <details class="whole"><summary>${t`As tables`}</summary><div class="scroll" role="region" tabindex="0" aria-label="${t`Singular values`}"><table class="number" id="values"></table></div></details>
  <p class="note whole" id="attempt">${t`Drag the digit along a direction and compare how far the codes move. Then divide the values by the largest: much of what the penalty wins is a smaller code, which distances in units of that between classes leave out.`}</p>
</div>`;

export const CSS = /* css */ `
.part { display: grid; gap: .5rem; align-content: start; min-width: 0; }
.chart { grid-template-rows: auto auto minmax(15rem, 1fr); align-content: stretch; }
.bar { row-gap: 0; min-height: var(--_control); }
#tangents { display: grid; grid-template-columns: repeat(6, minmax(0, 6rem)); gap: .5rem; }
.tangent { position: relative; cursor: pointer; }
.tangent input { position: absolute; inset: 0; opacity: 0; cursor: pointer; }
.tangent span { display: block; padding-top: .25rem; text-align: center; white-space: nowrap; overflow: hidden; }
.tangent :checked + ae-tangent { outline: 2px solid var(--_accent); outline-offset: 1px; }
.tangent :focus-visible + ae-tangent { outline: 3px solid var(--_accent); outline-offset: 3px; }
.drag { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: .75rem; align-items: start; }
#own:empty::before { content: '0.00'; visibility: hidden; }
.along { margin-bottom: .25rem; }
.whole { grid-column: 1 / -1; }
table { width: 100%; }
th, td { overflow-wrap: anywhere; }
thead th { overflow-wrap: normal; }
.head-0 { color: var(--_line-0); } .head-1 { color: var(--_line-1); } .head-2 { color: var(--_line-2); } .head-3 { color: var(--_line-3); }
.whole > table { max-width: 48rem; }
#values { width: auto; }
#values :is(th, td) { min-width: 5rem; }
@container (min-width: 652px) {
  .lab { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}`;
