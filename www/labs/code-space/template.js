import { t } from '../../strings/t.js';
import { shareWords } from './words.js';

const DIGITS = Array.from({ length: 10 }, (_, digit) => `<option>${digit}</option>`).join('');

/** Pictures in a row. @param {string} id @param {number} count @param {string} label */
const row = (id, count, label) =>
  /* html */ `<div class="row" id="${id}" role="group" aria-label="${label}">${`<figure><ae-image></ae-image><figcaption class="note number"></figcaption></figure>`.repeat(count)}</div>`;

/** A digit at one end of a way. @param {string} id */
const choice = (id) =>
  /* html */ `<label><span class="unseen">${t`the digit`}</span><select id="${id}">${DIGITS}</select></label>`;

export const NEIGHBOURS = 5;
export const STEPS_BETWEEN = 9;

export const HTML = /* html */ `
<div class="lab">
  <div class="map">
    <fieldset id="numbers"><legend class="unseen">${t`Network`}</legend>${t`A code of`}
      <label class="choice"><input type="radio" name="numbers" value="two-numbers"> ${t`two numbers`}</label>
      <label class="choice" title="${t`The best of three seeds for k-means: the other two have an accuracy of ${shareWords(0.71, 2)} and ${shareWords(0.65, 2)}`}"><input type="radio" name="numbers" value="ten-numbers"> ${t`ten numbers`}</label>
    </fieldset>
    <ae-code-walk id="walk"></ae-code-walk><ae-code-cloud id="cloud" hidden></ae-code-cloud>
    <div class="bar">
      <fieldset id="dimensions" hidden><legend class="unseen">${t`Map`}</legend>
        <label class="choice"><input type="radio" name="dimensions" id="flat" checked> ${t`flat`}</label>
        <label class="choice"><input type="radio" name="dimensions" id="space"> ${t`in space`}</label>
      </fieldset>
      <label class="choice"><input type="checkbox" id="pictures" checked> ${t`Pictures`}</label>
      <label class="choice" title="${t`Lines that hold 25, 50, 75 and 90 % of the codes`}"><input type="checkbox" id="density" checked> ${t`Density`}</label>
      <button type="button" id="closer" aria-label="${t`Closer`}" title="${t`Closer, around where you stand (+)`}">+</button>
      <button type="button" id="farther" aria-label="${t`Farther`}" title="${t`Farther (−)`}">−</button>
      <label class="trail" id="trail" hidden>${t`Training`} <input type="range" id="moment" min="0" value="0" aria-label="${t`Moment of the training`}"><output class="number" id="step"></output></label>
      <span class="note" id="about-map"></span>
    </div>
  </div>
  <div class="side">
    <div class="here">
      <ae-image id="here" label="${t`What the decoder draws here`}"></ae-image>
      <div><p class="title"><ae-figure of="code_distance">${t`Decoded here`}</ae-figure></p><p class="number" id="place"></p><p class="note number" id="distance"></p></div>
    </div>
    <div>
      <p class="title">${t`${`<label>${t`A digit`} <select id="digit">${DIGITS}</select></label>`} and the five training digits nearest to its code`}</p>
      ${row('near', NEIGHBOURS + 1, t`The digit, and training digits by the distance of their codes`)}
    </div>
    <div>
      <p class="title">${t`From ${choice('from')} to ${choice('to')} ${`<span id="way">${t`in a straight line`}</span>`}`}</p>
      ${row('between', STEPS_BETWEEN, t`Pictures of codes on the way between two digits`)}
    </div>
    <div class="own">
      <ae-draw id="pad"></ae-draw>
      <div>
        <p class="title">${t`Your drawing and the five training digits nearest to its code`}</p>
        ${row('own-near', NEIGHBOURS, t`Training digits by the distance of their codes to that of your drawing`)}
        <p class="note number" id="own-place">${t`Its place on the map is a diamond.`}</p>
      </div>
    </div>
  </div>
  <div class="worth">
    <p class="title">${t`What the code tells about the classes`}</p>
    <dl class="number">
      <div><dt><ae-figure of="cluster_accuracy">${t`k-means, accuracy`}</ae-figure></dt><dd id="accuracy"></dd><dd class="note">${t`pixels ${shareWords(0.53, 2)}`}</dd></div>
      <div><dt><ae-figure of="cluster_information">${t`k-means, NMI`}</ae-figure></dt><dd id="information"></dd><dd class="note">${t`pixels ${shareWords(0.5, 2)}`}</dd></div>
      <div><dt><ae-figure of="probe_accuracy">${t`Linear classifier`}</ae-figure></dt><dd id="probe"></dd><dd class="note">${t`pixels ${shareWords(0.93, 2)}`}</dd></div>
    </dl>
    <div class="clusters">
      <button type="button" id="cluster" aria-pressed="false" title="${t`Colours the test digits by cluster, one iteration after the other, of the run with the smallest inertia of ten`}">${t`Watch k-means`}</button>
      <input type="range" id="iteration" min="0" max="0" value="0" aria-label="${t`Iteration of k-means`}" disabled>
      <span class="number" id="iteration-of"></span>
      <p class="number"><span>${t`accuracy`} <output id="step-accuracy">–</output></span><span>${t`NMI`} <output id="step-information">–</output></span></p>
    </div>
  </div>
  <details class="table"><summary>${t`As tables`}</summary>
    <table class="number" id="confusion"><caption>${t`Test digits by class, and the class that the linear classifier gives them`}</caption></table>
  </details>
  <p class="note" id="attempt">${t`Walk slowly from one class to the next, then into a hole where no digit has its code. With a code of two numbers every place is a picture.`}</p>
</div>`;

export const CSS = /* css */ `
.title { margin-bottom: .25rem; padding: 0; line-height: var(--_control); }
.own > div { min-width: 0; }
.map { container-type: inline-size; }
.side { display: grid; gap: .75rem; align-content: start; }
.bar { gap: .25rem .5rem; min-height: var(--_control); }
.bar button { min-width: var(--_control); }
.choice { min-height: 0; }
fieldset { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: center; margin: 0; padding: 0; border: 0; min-height: var(--_control); }
.map > .bar { margin-top: .25rem; }
#pad::part(tools) { grid-template-columns: auto minmax(0, 1fr) minmax(0, 1fr) auto; }
#pad::part(wide) { padding-inline: .5rem; }
.own { display: grid; grid-template-columns: minmax(0, 10.5rem) minmax(0, 1fr); gap: .75rem; }
#own-near { grid-template-columns: repeat(5, minmax(0, 3.5rem)); }
.own .title { line-height: 1.25rem; }
.clusters { display: grid; grid-template-columns: auto minmax(0, 1fr) 4rem; gap: .25rem .75rem; align-items: center; margin-top: .5rem; }
.clusters p { grid-column: 1 / -1; display: flex; gap: 1.5rem; min-height: 1.25rem; margin: 0; }
.clusters output { display: inline-block; min-width: 2rem; font-weight: 600; }
.clusters input { min-width: 0; accent-color: var(--_accent); }
.trail { display: flex; flex: 1 1 12rem; gap: .5rem; align-items: center; }
.trail input { flex: 1; min-width: 4rem; accent-color: var(--_accent); }
.trail output { min-width: 5.5rem; }
/* What is said of a hole is two lines longer: whoever walks in and out moves nothing. */
.here { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: .75rem; align-items: start; min-height: 8.5rem; }
.here p { min-height: 1.25rem; overflow-wrap: anywhere; }
.row { display: grid; gap: .25rem; }
#near { grid-template-columns: repeat(6, minmax(0, 3.5rem)); }
#between figcaption { display: none; }
#between { grid-template-columns: repeat(9, minmax(0, 3.5rem)); }
.row figcaption { min-height: 1.25rem; text-align: center; white-space: nowrap; }
dl div { display: grid; grid-template-columns: minmax(0, 1fr) 3.5rem 5rem; gap: .5rem; align-items: baseline; min-height: 1.5rem; line-height: 1.5rem; }
dd { text-align: end; }
dd:first-of-type { font-weight: 600; }
th, td { min-width: 2rem; padding-inline: .25rem; }
td.right { font-weight: 600; background: var(--_raised); }
.table > table { display: block; overflow-x: auto; }
@container (min-width: 652px) {
  .lab { grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); grid-template-rows: auto 1fr; }
  .map, .worth { grid-column: 1; }
  .side { grid-column: 2; grid-row: 1 / 3; }
  .table, #attempt { grid-column: 1 / -1; }
}`;
