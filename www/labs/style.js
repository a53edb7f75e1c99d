/** What looks alike in all labs. What a lab has of its own comes after it. */

export const LAB_STYLE = /* css */ `
.lab { display: grid; gap: 1rem 1.5rem; font-size: var(--_small); line-height: 1.25rem; grid-template-columns: minmax(0, 1fr); }
.lab > * { min-width: 0; }
.title { padding-block: .375rem; line-height: 1.25rem; font-weight: 600; }
.bar { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; }
.choice { display: flex; gap: .375rem; align-items: center; min-height: var(--_control); }
.choice input { flex: none; width: 1rem; height: 1rem; accent-color: var(--_accent); }
.along { display: grid; gap: .25rem; grid-template-columns: minmax(0, 1fr); }
.along input { width: 100%; min-height: var(--_control); accent-color: var(--_accent); }
figure { min-width: 0; margin: 0; }
/* What is still to come has its line already, as high as it will be. */
:is(dd, td, td span, strong, .number, figcaption):empty::before { content: '\\200b'; }
/* Words that are still to come have the room of the longest that may come, at whatever width: those stand unseen in a second column. */
[data-room] { display: grid; grid-template-columns: 100% 100%; overflow-x: clip; }
[data-room]::after { content: attr(data-room); visibility: hidden; }
/* Numbers that are still to come widen no column. */
.fixed { table-layout: fixed; }
table { border-collapse: collapse; }
caption { padding-block: .25rem; text-align: start; font-weight: 600; }
th, td { padding: .125rem 0 .125rem .5rem; text-align: end; font-weight: inherit; vertical-align: baseline; }
th:first-child { padding-left: 0; text-align: start; }
thead th { font-weight: 600; }
tbody tr { border-top: 1px solid var(--_line); }
summary { cursor: pointer; color: var(--_accent); line-height: 2rem; }
.scroll { max-height: 20rem; overflow: auto; }`;

/** On paper nothing is cut in two, and nothing can be scrolled to: after what a lab has of its own. */
export const LAB_PRINT = /* css */ `
@media print {
  p, figure, svg, canvas, tr, .bar, ae-image { break-inside: avoid; }
  .title { break-after: avoid; }
  .scroll { max-height: none; overflow: visible; }
}`;

/** A chart that fills its element: numbers and lines along its axes, and lines of data. */
export const CHART_STYLE = /* css */ `
svg { position: absolute; inset: 0; display: block; width: 100%; height: 100%; overflow: visible; }
text { font-size: 12px; font-family: inherit; }
.tick { fill: var(--_muted); font-variant-numeric: tabular-nums; }
.grid { stroke: var(--_line); fill: none; }
.line { fill: none; stroke-width: 2; stroke-linejoin: round; }`;
