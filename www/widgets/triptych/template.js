import { t } from '../../strings/t.js';

export const HTML = /* html */ `
<div class="table" role="group" aria-label="${t`Digits clean, corrupted and rebuilt`}"></div>
<label class="cut" hidden>${t`Before`}<input type="range" min="0" max="100" value="50" aria-label="${t`How much of each digit is shown corrupted, how much rebuilt`}">${t`after`}</label>`;

export const CSS = /* css */ `
.table { display: grid; justify-content: start; gap: .25rem; grid-template-columns: auto repeat(var(--columns, 10), minmax(0, 5.25rem)); align-items: center; }
.head { padding-inline-end: .5rem; font-size: var(--_small); line-height: 1.25rem; color: var(--_muted); }
.figure { text-align: center; font-size: var(--_small); line-height: 1.25rem; font-variant-numeric: tabular-nums; }
.pair { position: relative; }
.pair > :last-child { position: absolute; inset: 0; clip-path: inset(0 0 0 var(--cut, 50%)); }
.cut { display: flex; gap: .5rem; align-items: center; max-width: 24rem; margin-top: .5rem; font-size: var(--_small); }
.cut input { flex: 1; min-width: 0; accent-color: var(--_accent); }`;
