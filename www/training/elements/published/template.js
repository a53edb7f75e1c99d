import { t } from '../../../strings/t.js';

export const HTML = /* html */ `
<div class="head"><h3>${t`Published result`}</h3><p class="time note" role="status"></p></div>
<div class="table"><table>
  <thead><tr><th scope="col">${t`Figure`}</th><th scope="col">${t`Published`}</th><th scope="col">${t`Passes`}</th><th scope="col">${t`Here`}</th><th scope="col"><span class="unseen">${t`Verdict`}</span></th></tr></thead>
  <tbody></tbody>
</table></div>
<p class="unseen verdict" role="status"></p>
<p class="source note"></p>
<details><summary>${t`What is otherwise than there`}</summary><ul></ul></details>`;

export const FIGURE_ROW = /* html */ `<th scope="row"></th><td class="published number"></td><td class="rule"></td><td class="here number"></td><td><span class="badge"></span></td>`;

/* On phones a figure is a block: its name, then what was published, and beside it what came out here. */
export const CSS = /* css */ `
:host { display: grid; gap: .5rem; container-type: inline-size; font-size: var(--_small); line-height: 1.25rem; }
:host([hidden]) { display: none; }
.head { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; justify-content: space-between; }
h3 { margin: 0; font-size: inherit; font-weight: 600; }
.time { min-height: 1.25rem; }
table { width: 100%; border-collapse: collapse; text-align: start; }
thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th { font-weight: 400; text-align: start; }
tbody tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; padding-block: .5rem; border-block: 1px solid var(--_line); }
tbody th { grid-column: 1 / -1; font-weight: 600; }
td { padding: 0; }
td::before { display: block; color: var(--_muted); font-weight: 400; content: attr(data-title); }
.here { font-weight: 600; }
.badge { display: inline-block; min-width: 4.5rem; padding: .125rem .5rem; text-align: center; border-radius: 4px; background: var(--_raised); }
.badge.pass { color: var(--_on-accent); background: var(--_accent); font-weight: 600; }
.badge.fail { background: var(--_notice); font-weight: 600; }
.source { max-width: 80ch; text-wrap: pretty; }
a { color: var(--_accent); }
summary { min-height: var(--_control); line-height: var(--_control); color: var(--_accent); cursor: pointer; }
ul { display: grid; gap: .25rem; max-width: 80ch; margin: 0; padding-inline-start: 1.25rem; }
@media (forced-colors: active) { .badge { border: 1px solid; } }
@container (min-width: 40rem) {
  thead { position: static; display: table-header-group; width: auto; height: auto; clip-path: none; }
  tbody tr { display: table-row; }
  th, td { padding: .25rem 1rem .25rem 0; border-bottom: 1px solid var(--_line); vertical-align: baseline; }
  thead th { color: var(--_muted); }
  tr > :last-child { width: 1%; padding-inline-end: 0; }
  td::before { display: none; }
}`;
