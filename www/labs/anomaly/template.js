import { DIGITS, SCORES, TRAPS } from './setups.js';
import { t } from '../../strings/t.js';

/** Pictures in a row of the best and the worst. */
export const ROW = 6;

const toggle = (/** @type {number} */ digit) =>
  /* html */ `<button type="button" name="normal" value="${digit}" aria-pressed="false">${digit}</button>`;

const radio = (/** @type {string} */ name, /** @type {string} */ value, /** @type {string} */ title, about = '') =>
  /* html */ `<label class="choice"${about && ` title="${about}"`}><input type="radio" name="${name}" value="${value}"> ${title}</label>`;

const row = (/** @type {string} */ id, /** @type {string} */ title) => /* html */ `
<div><p class="title">${title}</p><div class="pictures" id="${id}" role="group" aria-label="${title}">${'<figure><ae-image></ae-image><figcaption class="number"></figcaption></figure>'.repeat(ROW)}</div></div>`;

const curve = (/** @type {string} */ id, /** @type {string} */ figure, /** @type {string} */ title) => /* html */ `
<div class="curve-part"><p class="title"><ae-figure of="${figure}">${title}</ae-figure> <span class="number" id="${id}-value"></span></p>
  <svg id="${id}" viewBox="0 0 240 240" role="img" aria-label="${title}"></svg></div>`;

const trap = (/** @type {{ id: string, title: string }} */ { id, title }) =>
  /* html */ `<button type="button" name="trap" value="${id}" aria-pressed="false">${title}</button>`;

export const HTML = /* html */ `
<div class="lab">
  <div class="bar">
    <span class="name" id="normal-name">${t`Normal digits`}</span>
    <span class="toggles" role="group" aria-labelledby="normal-name">${DIGITS.map(toggle).join('')}</span>
    <button type="button" id="train">${t`Train on these`}</button>
    <button type="button" id="cancel" disabled>${t`Cancel`}</button>
    <progress id="progress" class="idle" max="1" value="0" aria-label="${t`Training`}"></progress>
  </div>
  <p id="learned" class="note"></p>
  <div class="bar"><span class="name">${t`Traps`}</span>${TRAPS.map(trap).join('')}</div>
  <p id="trap" hidden></p>
  <p id="problem" class="refusal" role="status" hidden></p>
  <div class="whole">
    <div class="bar">
      <span class="bar" role="radiogroup" aria-label="${t`Anomalies`}"><span class="name">${t`Anomalies`}</span>
        ${radio('group', 'test', t`other digits`)}${radio('group', 'fashion', t`Fashion items`)}${radio('group', 'noise', t`shuffled pixels`, t`The pixels of a test digit in another order: as much ink, without a shape`)}</span>
      <span class="bar" role="radiogroup" aria-label="${t`Score`}"><span class="name">${t`Score`}</span>
        ${SCORES.map(({ id, title, about }) => radio('score', id, title, about)).join('')}</span>
      <label class="choice"><input type="checkbox" id="against-ink"> ${t`against ink`}</label>
    </div>
    <ae-swarm id="swarm"></ae-swarm>
    <label class="along"><span class="unseen">${t`Threshold`}</span><input type="range" id="threshold" min="0" max="1000" step="1"></label>
    <p class="note" id="shown"></p>
  </div>
  <div class="columns">
    <div class="picture">
      <p class="title" id="picture-name">${t`A picture`}</p>
      <div class="three">
        <figure><ae-image id="original" label="${t`The picture`}"></ae-image><figcaption>${t`picture`}</figcaption></figure>
        <figure><ae-image id="rebuilt" label="${t`The picture, rebuilt`}"></ae-image><figcaption>${t`rebuilt`}</figcaption></figure>
        <figure><ae-error-map id="map"></ae-error-map><figcaption>${t`error`}</figcaption></figure>
      </div>
      <p class="number" id="picture-words"></p>
      <p id="picture-place"></p>
      <p class="note">${t`Orange: light that was added. Violet: light that was lost.`}</p>
    </div>
    <details class="drawing"><summary>${t`Your drawing`}</summary><ae-draw id="pad"></ae-draw></details>
    ${curve('roc', 'auc', t`ROC, area`)}
    ${curve('pr', 'average_precision', t`Precision–recall, average`)}
    <div>
      <p class="title">${t`At the threshold of`} <span class="number" id="at"></span></p>
      <table class="number fixed" id="confusion">
        <thead><tr><td></td><th scope="col">${t`let pass`}</th><th scope="col"><ae-figure of="called_anomalous">${t`called anomalous`}</ae-figure></th></tr></thead>
        <tbody><tr><th scope="row">${t`normal`}</th><td id="tn"></td><td><span id="fp"></span> <span class="rate" id="fpr"></span></td></tr>
        <tr><th scope="row">${t`anomalous`}</th><td id="fn"></td><td><span id="tp"></span> <span class="rate" id="tpr"></span></td></tr></tbody>
      </table>
      <label class="along"><span>${t`If ${'<strong class="number" id="base"></strong>'} of all were anomalous`}</span>
        <input type="range" id="base-rate" min="-3" max="-0.30103" step="0.01" value="-2"></label>
      <p>${t`${'<strong class="number" id="precision"></strong>'} of the alarms ${'<ae-figure of="precision">'}would be true${'</ae-figure>'}.`}</p>
    </div>
  </div>
  <div class="rows">
    ${row('strangest', t`The strangest anomalies`)}
    ${row('missed', t`Anomalies that look normal`)}
    ${row('alarms', t`Normal ones that look strange`)}
  </div>
  <div class="tables">
    <div><table class="number" id="worth"></table><table class="number" id="each"></table></div>
    <div>
      <div class="bar"><button type="button" id="ten">${t`All ten, one after the other`}</button>
        <label class="choice">${t`seeds`} <select id="seeds"><option>1</option><option>3</option></select></label>
        <button type="button" id="ten-cancel" disabled>${t`Cancel`}</button><span class="number" id="ten-progress" role="status"></span></div>
      <table class="number" id="ten-table"></table>
    </div>
  </div>
  <details class="whole"><summary>${t`As a table`}</summary><div class="scroll" role="region" tabindex="0" aria-label="${t`Points of both curves`}"><table class="number" id="points"></table></div></details>
  <p class="note whole" id="attempt">${t`Click other digits, train on them, and drag the threshold. Then try the four traps: each is a number that looks like more, or like less, than it is.`}</p>
</div>`;

export const CSS = /* css */ `
.lab { gap: .75rem; }
.title { margin-bottom: .25rem; padding: 0; line-height: 1.5rem; }
.bar { gap: .25rem .5rem; }
.name { font-weight: 600; }
.whole > .bar { gap: 0 1.5rem; }
.toggles { display: flex; flex-wrap: wrap; gap: .25rem; }
.toggles button { min-width: var(--_control); padding: 0; }
.choice select { flex: none; }
progress { width: 10rem; accent-color: var(--_accent); }
/* What can be pressed or seen only while something trains has its place before. */
#cancel:disabled, #ten-cancel:disabled, .idle { visibility: hidden; }
#base, #precision, .rate { display: inline-block; min-width: 3.25rem; }
#fp, #tp { display: inline-block; min-width: 2.5rem; }
#confusion thead td { width: 28%; }
ae-swarm { height: 22rem; }
table + .along { margin-top: .5rem; }
.columns, .rows, .tables { display: grid; gap: 1rem 2rem; }
.three, .pictures { display: grid; gap: .5rem; }
.three { grid-template-columns: repeat(3, minmax(0, 6rem)); }
.pictures { grid-template-columns: repeat(${ROW}, minmax(0, 4rem)); }
figcaption { min-height: 1.25rem; text-align: center; white-space: nowrap; }
#picture-words { margin-top: .25rem; }
ae-draw { max-width: 15rem; }
svg { display: block; width: 100%; max-width: 15rem; }
.grid { fill: none; stroke: var(--_line); }
.tick { fill: var(--_muted); font: 12px inherit; font-size: 12px; font-variant-numeric: tabular-nums; }
.chance { fill: none; stroke: var(--_muted); stroke-dasharray: 3 3; }
.curve { fill: none; stroke: var(--_accent); stroke-width: 2; }
.at { fill: var(--_text); }
table { width: 100%; }
caption { line-height: 1.5rem; }
th, td { padding-left: .75rem; }
#each th, #each td { padding-inline: 0; text-align: end; }
/* As wide as its number before it has one. */
#each tbody td { min-width: 4.5ch; }
#worth tbody td { min-width: calc(4.5ch + .75rem); }
#each th:first-child, #each td:first-child { text-align: start; }
.rate { color: var(--_muted); }
.scroll table { width: auto; }
/* Nine digits, each with a number of five signs: on the narrowest phone their title alone says that these are areas. */
@container (max-width: 400px) { #each { font-size: .6875rem; } #each caption { font-size: var(--_small); } }
@container (max-width: 327px) { #each tbody th { width: 1px; font-size: 0; } }
@container (min-width: 652px) {
  .columns { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .tables { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .rows { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@container (min-width: 1132px) {
  .columns { grid-template-columns: minmax(0, 1.2fr) 15rem 15rem minmax(0, 1.2fr); }
  .drawing { grid-column: 1; grid-row: 2; }
  .rows { grid-template-columns: repeat(3, minmax(0, 1fr)); }
}`;
