import { t } from '../../../strings/t.js';

/** The map of one code. */
export const MAP = /* html */ `<figcaption></figcaption>
  <div class="plot"><canvas role="img" aria-label="${t`No codes yet`}"></canvas>
    <p class="empty">${t`Press Train: where each sample lies in the code appears here.`}</p></div>
  <p class="note explained number"><span></span><ae-figure of="explained" label="${t`What this share is`}" hidden>?</ae-figure></p>`;

export const HTML = /* html */ `
<div class="maps"><figure>${MAP}</figure></div>
<p class="line"><span id="legend" class="classes">${t`Class`}</span><span class="readout number" aria-hidden="true"></span></p>
<div class="legend classes" role="group" aria-labelledby="legend">
  ${Array.from(
    { length: 10 },
    (_, i) => `
  <button type="button" class="number" value="${i}" aria-pressed="false" aria-label="${t`Class ${i}`}" title="${t`Show class ${i} and fade the others`}"><i></i>${i}</button>`,
  ).join('')}
</div>
<p class="caption">${t`Each point is the code of one test sample.`}<span class="classes">${t` Its colour is its class, which the network is never told; a numeral stands at the median of its class.`}</span></p>`;

export const CSS = /* css */ `
:host { container-type: inline-size; font-size: var(--_small); line-height: 1.25rem; }
.maps { display: grid; gap: .5rem 1rem; }
.maps:not(.several) figcaption { display: none; }
.maps:not(.several) figure { max-width: 36rem; }
figure { margin: 0; min-width: 0; }
.plot { position: relative; aspect-ratio: 1; max-height: 30rem; width: 100%; }
canvas { position: absolute; inset: 0; width: 100%; height: 100%; }
.explained { min-height: 1.25rem; margin-top: .25rem; }
.explained ae-figure { margin-inline-start: .25rem; }
.line { display: flex; margin-block: .25rem; gap: 1rem; min-height: 1.25rem; }
.readout { flex: 1; text-align: end; }
.legend { display: grid; grid-template-columns: repeat(10, minmax(0, 1fr)); gap: 1px; max-width: 30rem; }
.legend button { display: flex; align-items: center; justify-content: center; gap: .25rem; padding: 0; color: inherit; }
.legend button:disabled { color: var(--_muted); }
.legend .faded { opacity: .45; }
.legend button[aria-pressed=true] { color: inherit; background: var(--_raised); border-color: currentColor; font-weight: 700; }
.legend i { width: .5rem; height: .5rem; }
.caption { margin-top: .5rem; }
@container (min-width: 36rem) { .several { grid-template-columns: 1fr 1fr; } .plot { aspect-ratio: 4 / 3; } .several .plot { aspect-ratio: 1; } }
@media print { .line, .legend { display: none; } }`;
