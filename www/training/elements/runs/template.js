import { t } from '../../../strings/t.js';
import { DASHES } from '../../run-dashes.js';

export const HTML = /* html */ `<fieldset><legend>${t`Runs: the one you choose is shown and edited`}</legend><div class="rows"></div></fieldset>
<div class="repeats"><button type="button" title="${t`Trains each of these runs from its first weights with its seed and the two next ones, beside what you see: one network could be lucky`}">${t`Repeat with three seeds each`}</button>
<progress max="1" aria-label="${t`Networks trained`}" hidden></progress><p class="note number" role="status"></p></div>`;

/** One run. */
export const RUN_ROW = /* html */ `
<label><input type="radio" name="run"><svg viewBox="0 0 28 12" aria-hidden="true"><path d="M0 6H28"/></svg><b></b>
  <span class="differs"></span></label>
<span class="drawing" hidden title="${t`The picture at the top, as this run rebuilds it, and its squared error`}"><ae-image></ae-image><span class="number"></span></span>
<span class="epoch number"></span><span class="sse number"></span>
<span class="seeds number"><span class="strip" aria-hidden="true"></span><span class="words"></span></span>
<button type="button" class="remove"><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2 10 10M10 2 2 10"/></svg></button>`;

/* One line a run where there is room; on phones its figures stand below what tells it from others. */
export const CSS = /* css */ `
:host { display: block; container-type: inline-size; font-size: var(--_small); line-height: 1.25rem; }
:host([hidden]) { display: none; }
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; color: var(--_muted); }
.row {
  display: grid; grid-template: auto auto auto / auto minmax(0, 1fr) auto auto; grid-template-areas: 'name name name remove' 'drawing epoch sse sse' 'seeds seeds seeds seeds';
  gap: 0 .75rem; align-items: center; padding-block: .25rem; border-top: 1px solid var(--_line);
}
.rows { margin-top: .25rem; border-bottom: 1px solid var(--_line); }
.row.chosen { background: var(--_raised); }
label { grid-area: name; display: flex; gap: .5rem; align-items: center; min-width: 0; min-height: var(--_control); cursor: pointer; }
input { flex: none; width: 1rem; height: 1rem; margin: 0 0 0 .25rem; accent-color: var(--_accent); cursor: pointer; }
label svg { flex: none; width: 1.75rem; height: .75rem; fill: none; stroke: currentColor; stroke-width: 1.5; }
${DASHES.map((dash, i) => `.row:nth-child(${i + 1}) label path { stroke-dasharray: ${dash.join(' ') || 'none'}; }`).join('\n')}
.differs { min-width: 0; overflow-wrap: anywhere; text-wrap: pretty; }
.drawing { grid-area: drawing; display: flex; gap: .5rem; align-items: center; min-width: 5.25rem; }
.drawing[hidden] { display: none; }
ae-image { flex: none; display: block; width: 2.5rem; }
.epoch { grid-area: epoch; padding-inline-start: .25rem; color: var(--_muted); }
.sse { grid-area: sse; text-align: end; padding-inline-end: .5rem; }
.seeds { grid-area: seeds; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .75rem; align-items: center; padding-inline-end: .5rem; }
.rows:not(.some) .seeds { display: none; }
.strip { position: relative; height: 0; margin-inline: .5rem; border-bottom: 1px solid var(--_line); }
.strip i { position: absolute; bottom: -.25rem; width: .5rem; height: .5rem; margin-inline-start: -.25rem; border-radius: 50%; background: var(--_accent); opacity: .7; }
.words { min-width: 9.5rem; text-align: end; }
.repeats { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; min-height: var(--_control); margin-top: .5rem; }
progress { width: 8rem; accent-color: var(--_accent); }
.repeats p { margin: 0; }
.remove { grid-area: remove; display: grid; place-items: center; width: var(--_control); padding: 0; background: none; }
.remove svg { width: .75rem; height: .75rem; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; }
@container (min-width: 40rem) {
  .row { grid-template: auto auto / minmax(0, 1fr) auto 8.5rem 8.5rem auto; grid-template-areas: 'name drawing epoch sse remove' 'seeds seeds seeds seeds seeds'; padding-block: 0; }
}
@container (min-width: 60rem) {
  .some .row { grid-template: auto / minmax(0, 1fr) auto 8rem 8rem 18rem auto; grid-template-areas: 'name drawing epoch sse seeds remove'; }
}`;
