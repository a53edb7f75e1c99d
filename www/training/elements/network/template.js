import { t } from '../../../strings/t.js';
import { CSS as EDITOR_CSS, HTML as EDITOR } from './editor-template.js';
import { CSS as UNIT_CSS, HTML as UNIT } from './unit-card.js';

export const HTML = /* html */ `
<div class="top">
  <div class="digits" role="radiogroup" aria-label="${t`Digit that flows through the network`}" hidden></div>
  <ul class="key"><li class="negative"><i></i>${t`negative`}</li><li class="positive"><i></i>${t`positive weight`}</li>
    <li title="${t`Each layer has its own scale: the strongest colour is its largest value.`}">${t`disc: value of a unit; point at one`}</li></ul>
</div>
<div class="plot"><canvas class="weights" aria-hidden="true"></canvas><canvas class="values" role="img" aria-label="${t`The network, not drawn yet`}"></canvas><canvas class="flow" aria-hidden="true"></canvas>
  <i class="ring" hidden></i><div class="units" tabindex="0" role="slider" aria-label="${t`Unit of the network`}" aria-valuemin="1" aria-valuemax="1" aria-valuenow="1" aria-valuetext="${t`Arrow keys choose a unit`}" aria-describedby="unit-card"></div>${UNIT}</div>
${EDITOR}`;

export const CSS = /* css */ `
:host { container-type: inline-size; font-size: var(--_small); line-height: 1.25rem; }
.top { display: flex; flex-wrap: wrap; min-height: 28px; justify-content: space-between; align-items: end; gap: .5rem 1rem; margin-bottom: .5rem; }
.digits { display: flex; flex-wrap: wrap; gap: 4px; }
.digits label { position: relative; cursor: pointer; }
.digits canvas { display: block; width: 28px; height: 28px; background: var(--_blank); image-rendering: pixelated; }
.digits label:hover canvas { outline: 1px solid var(--_accent); outline-offset: 1px; }
.digits input { position: absolute; inset: 0; opacity: 0; cursor: pointer; }
.digits label :checked + canvas { outline: 2px solid var(--_accent); outline-offset: 0; }
.digits label :focus-visible + canvas { outline: 2px dashed var(--_text); outline-offset: 2px; }
.key { display: flex; flex-wrap: wrap; gap: 0 1rem; color: var(--_muted); margin: 0; padding: 0; list-style: none; }
/* At the end of the line also before there are digits. */
@container (min-width: 36rem) { .key { margin-inline-start: auto; } }
.key i { display: inline-block; width: 1rem; height: 2px; margin-inline-end: .375rem; vertical-align: middle; background: currentColor; }
.key .negative { color: var(--_negative); }
.key .positive { color: var(--_positive); }
/* In a narrow column digits and key stand above each other; room is kept for the digits. */
@container (max-width: 36rem) { .top { min-height: calc(28px + .5rem + 1.25rem); } }
/* On a phone the key has two lines. */
@container (max-width: 27rem) { .top { min-height: calc(28px + .5rem + 2.5rem); } }
.plot { position: relative; height: 12.5rem; }
.plot > canvas, .units { position: absolute; inset: 0; width: 100%; height: 100%; }
.ring { position: absolute; border: 2px solid var(--_accent); border-radius: 50%; pointer-events: none; }
@container (min-width: 40rem) { .plot { height: 15rem; } }
@container (min-width: 60rem) { .plot { height: 18rem; } }
${UNIT_CSS}
${EDITOR_CSS}`;
