import { t } from '../../../strings/t.js';

export const HTML = /* html */ `
<div class="charts">
  <figure>
    <figcaption>${t`How often each value occurs`} <span class="note">${t`count, logarithmic`}</span></figcaption>
    <div class="plot"><svg class="values" aria-hidden="true"></svg>
      <p class="empty">${t`Press Train: how often each value of the code occurs appears here.`}</p></div>
  </figure>
  <figure>
    <figcaption>${t`Mean activation of each unit`} <span class="note">${t`ascending`}</span></figcaption>
    <div class="plot"><svg class="means" aria-hidden="true"></svg>
      <p class="empty">${t`Press Train: how active each unit is appears here.`}</p></div>
  </figure>
</div>
<p class="active number"><ae-figure of="active_share">${t`Code active:`}</ae-figure> <span>–</span></p>
<p class="dead number"><ae-figure of="dead_units">${t`Dead units:`}</ae-figure> <span>–</span></p>
<details><summary>${t`As a table`}</summary>
  <table class="number"><thead><tr><th scope="col">${t`Value of the code`}</th><th scope="col">${t`Count`}</th></tr></thead><tbody></tbody></table>
</details>
<p class="caption">${t`All numbers of the code over pictures that were not trained on: a sparse code has most of them at zero.`}</p>`;

export const CSS = /* css */ `
:host { container-type: inline-size; font-size: var(--_small); line-height: 1.25rem; }
.charts { display: grid; gap: .5rem 1.5rem; }
figure { margin: 0; min-width: 0; }
figcaption { display: flex; justify-content: space-between; gap: .5rem; }
.plot { position: relative; height: 11rem; }
.plot:has(.empty:not([hidden])) { box-shadow: inset 0 0 0 1px var(--_line); }
svg { display: block; width: 100%; height: 100%; font-size: .75rem; }
svg text { fill: var(--_muted); font-variant-numeric: tabular-nums; }
.place { text-anchor: middle; }
.end { text-anchor: end; }
.grid { stroke: var(--_line); }
.axis { stroke: var(--_muted); }
.bar { fill: var(--_accent); }
.area { fill: var(--_accent); opacity: .18; }
.means .line { fill: none; stroke: var(--_accent); stroke-width: 1.5; }
.target { stroke: var(--_text); stroke-dasharray: 4 3; }
svg .aim { fill: var(--_text); paint-order: stroke; stroke: var(--_page); stroke-width: 3px; stroke-linejoin: round; }
.active { min-height: 1.25rem; margin-top: .25rem; }
.dead { min-height: 2.5rem; }
summary { cursor: pointer; color: var(--_accent); line-height: 2rem; }
table { border-collapse: collapse; }
th, td { padding: .125rem 1.5rem .125rem 0; text-align: start; font-weight: inherit; }
thead th { font-weight: 600; }
td { text-align: end; }
@container (min-width: 36rem) {
  .charts { grid-template-columns: 1fr 1fr; }
  .dead { min-height: 1.25rem; }
}`;
