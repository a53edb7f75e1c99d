import { LABELS, STARTS } from './trials.js';
import { KINDS } from './words.js';
import { formatNumber, t } from '../../strings/t.js';

/** The deepest encoder whose layers are shown. */
export const MOST_LAYERS = 4;

const kind = (/** @type {[string, string]} */ [value, title], /** @type {number} */ i) => /* html */ `
<label class="choice" id="kind-${value}"${value === 'own' ? ' hidden' : ''}><input type="radio" name="kind" value="${value}"${i === 0 ? ' checked' : ''}> ${title}</label>`;

const start = (/** @type {string} */ title, /** @type {number} */ i) =>
  /* html */ `<span class="key"><svg viewBox="0 0 28 12" aria-hidden="true"><rect class="range-${i}" y="1" width="28" height="10"/><path class="line-${i}" d="M0 6H28"/></svg> ${title}</span>`;

const chart = (/** @type {number} */ labels) => /* html */ `
<div class="trial">
  <p class="title">${labels === 10 ? t`10 labels, one of each class` : t`${formatNumber(labels)} labels`}</p>
  <ae-error-rates id="rates-${labels}"></ae-error-rates>
  <p class="note number" id="said-${labels}"></p>
</div>`;

const layer = (/** @type {unknown} */ _, /** @type {number} */ i) => /* html */ `
<div class="layer" id="layer-${i + 1}"${i < 3 ? '' : ' hidden'}><p class="note" id="layer-${i + 1}-name">${t`Layer ${i + 1}`}</p><ae-layer></ae-layer></div>`;

export const HTML = /* html */ `
<div class="lab">
  <div class="bar"><div class="bar" role="radiogroup" aria-label="${t`Activation and first weights`}">${Object.entries(KINDS).map(kind).join('')}</div></div>
  <div class="run">
    <button type="button" id="run">${t`Run it here`}</button>
    <div>
      <p class="note" id="state" role="status"></p>
      <progress id="progress" max="1" value="0" aria-label="${t`Trials done`}"></progress>
    </div>
  </div>
  <div>
    <p class="title">${t`${'<ae-figure of="classification_error">'}Test digits named wrong${'</ae-figure>'}, mean and range of three seeds`}</p>
    <div class="keys">${Object.values(STARTS).map(start).join('')}</div>
    <div class="trials">${LABELS.map(chart).join('')}</div>
  </div>
  <p class="note">${t`Both starts learn the same labelled digits by the same number of updates. Only the pretrained one has seen all 12,000 training digits before, without a label; neither has seen a test digit. Guessing is wrong for 90&nbsp;%.`}</p>
  <div id="layers">
    <p class="title">${t`What each layer learned by itself`}</p>
    ${Array.from({ length: MOST_LAYERS }, layer).join('')}
  </div>
  <details><summary>${t`As a table`}</summary><div class="scroll" role="region" tabindex="0" aria-label="${t`Trials`}"><table class="number" id="table"></table></div></details>
  <p class="note" id="attempt">${t`Compare the two starts with 100 labels and with 12,000, then change to rectifiers with He’s first weights: a good start of another kind leaves less to win. Run it here to see your own three seeds.`}</p>
</div>`;

export const CSS = /* css */ `
.lab { gap: 1rem; }
.bar { column-gap: 1rem; }
.run { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 1rem; align-items: center; margin-top: -.5rem; }
#run { min-width: 7.5rem; }
.run progress { display: block; width: 100%; max-width: 20rem; height: .25rem; visibility: hidden; accent-color: var(--_accent); }
.run progress.going { visibility: visible; }
.choice { cursor: pointer; }
.keys { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin-bottom: .5rem; }
.key { display: flex; gap: .5rem; align-items: center; }
.key svg { width: 1.75rem; height: .75rem; }
.key rect { fill-opacity: .2; }
.key path { fill: none; stroke-width: 2; }
.line-0 { stroke: var(--_line-0); } .range-0 { fill: var(--_line-0); }
.line-1 { stroke: var(--_line-1); stroke-dasharray: 5 3; } .range-1 { fill: var(--_line-1); }
.trials { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
.trial .note { margin: .25rem 0 0; }
.layer { margin-bottom: .5rem; }
.layer .note { margin: 0 0 .25rem; }
th, td { padding-left: 1rem; }
@container (min-width: 652px) { .trials { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem 1.5rem; } }
@container (min-width: 1132px) { .trials { grid-template-columns: repeat(4, minmax(0, 1fr)); } }`;
