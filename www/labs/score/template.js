import { DENSITIES, DRAWN } from './densities.js';
import { t } from '../../strings/t.js';

/** Passes of the film strip, as the core makes them. */
export const PASSES = [0, 1, 2, 4, 8, 16, 32];
/** Steps of a walk, as shares of the narrowest Gaussian's variance; the one that the command line takes is chosen first. */
export const SHARES = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 0.8, 1, 1.5, 2, 3, 4];
const FIRST_SHARE = SHARES.indexOf(0.15);

const options = DENSITIES.map(({ name, title }) => `<option value="${name}">${title}</option>`).join('');

const row = (/** @type {string} */ id, /** @type {string} */ figure, /** @type {string} */ title) =>
  /* html */ `<tr><th scope="row"><ae-figure of="${figure}">${title}</ae-figure></th><td id="${id}"></td><td id="${id}-exact"></td><td id="${id}-draws"></td></tr>`;

const frame = (/** @type {number} */ passes) => /* html */ `
<figure><ae-image label="${t`After ${passes} passes`}"></ae-image><figcaption class="note number">${passes === 0 ? t`noise` : passes}</figcaption></figure>`;

const table = (/** @type {string} */ id, /** @type {string} */ title) => /* html */ `
<div class="scroll" role="region" tabindex="0" aria-label="${title}"><table class="number" id="${id}"><caption>${title}</caption></table></div>`;

export const HTML = /* html */ `
<div class="lab">
  <div class="part plane">
    <div class="bar">
      <label class="choice">${t`Density`} <select id="density">${options}<option value="${DRAWN}">${t`Drawn by hand`}</option></select></label>
      <span class="pen" id="pen" hidden><button type="button" id="undo">${t`Undo`}</button> <button type="button" id="clear">${t`Clear`}</button></span>
      <button type="button" class="end" id="flow" aria-pressed="false">${t`Particles`}</button>
    </div>
    <ae-score-field id="field"></ae-score-field>
    <p class="note legend"><span><span class="mark exact"></span> ${t`exact`}</span><span><span class="mark learned"></span> ${t`learned, its error`}</span><span class="ramp">0 <span class="ramp-bar"></span> ${t`half the field’s size`}</span></p>
    <p class="note" id="about-field"></p>
    <table class="number fixed" id="probe"><caption>${t`At the probe`}</caption>
      <thead><tr><th scope="col">x</th><th scope="col"><ae-figure of="score">${t`exact`}</ae-figure></th><th scope="col">${t`learned`}</th></tr></thead>
      <tbody><tr><td id="probe-at"></td><td id="probe-exact"></td><td id="probe-learned"></td></tr></tbody></table>
  </div>
  <div class="part">
    <p class="title">${t`How wrong the learned field is`}</p>
    <label class="along"><span>${t`Noise that smooths the density: standard deviation ${'<span class="number" id="noise-word"></span>'}`}</span>
      <input type="range" id="noise" min="0.05" max="0.8" step="0.01" value="0.4"></label>
    <dl class="number">
      <div><dt>${t`${'<ae-figure of="score_error">'}Relative RMS error${'</ae-figure>'} now`}</dt><dd id="rms"></dd></div>
      <div><dt title="${t`The same where the density is smoothed by the noise of training`}">${t`… against the density smoothed by its own noise`}</dt><dd id="rms-own"></dd></div>
      <div><dt title="${t`The same where the density is not smoothed: not what a denoiser learns`}">${t`… against the density not smoothed`}</dt><dd id="rms-bare"></dd></div>
      <div><dt>${t`A field of zeros would have`}</dt><dd>100 %</dd></div>
    </dl>
    <figure class="curve"><svg id="curve" role="img"></svg><figcaption class="note">${t`Relative RMS error in %, by the noise that smooths the exact density: least at the noise of training.`}</figcaption></figure>
    <div class="bar train"><button type="button" id="train">${t`Train`}</button><button type="button" id="cancel" hidden>${t`Cancel`}</button>
      <progress id="progress" max="1" value="0" aria-label="${t`Training`}" hidden></progress></div>
    <p class="note" id="about-training"></p>
  </div>
  <div class="part walks">
    <p class="title">${t`Langevin walks along the learned field`}</p>
    <label class="along"><span>${t`Step`} <span class="number" id="step-word"></span></span>
      <input type="range" id="step" min="0" max="${SHARES.length - 1}" value="${FIRST_SHARE}"></label>
    <ae-walk-ends id="ends"></ae-walk-ends>
    <table class="number fixed"><thead><tr><td></td><th scope="col">${t`learned`}</th><th scope="col">${t`exact`}</th><th scope="col">${t`draws`}</th></tr></thead><tbody>
      ${row('acceptance', 'acceptance', t`Metropolis acceptance`)}
      ${row('variation', 'total_variation', t`Histogram’s distance`)}
    </tbody></table>
    <p class="note" id="about-walks"></p>
    <p class="note">${t`The distance of as many draws from the density itself is what 2,000 points cannot get below. Lines: the smoothed density; bars: where 2,000 walks of 200 steps end.`}</p>
  </div>
  <div class="whole">
    <div class="bar"><p class="title">${t`Repeated denoising of noise`}</p><button type="button" class="end" id="again">${t`Other noise`}</button></div>
    <div id="strip">${PASSES.map(frame).join('')}</div>
    <p class="note" id="about-strip"></p>
  </div>
  <details class="whole"><summary>${t`As tables`}</summary><div class="tables">
    ${table('curve-table', t`Error by smoothing`)}
    ${table('field-table', t`Fields where the network has learned`)}
    ${table('strip-table', t`Repeated denoising, means over ten starts`)}
  </div></details>
  <p class="note whole" id="attempt">${t`Move the noise away from what the network was trained with: the exact arrows change, the learned ones do not, and the error rises. Train one at that noise. Then draw a density of your own, and make the steps of the walks too large.`}</p>
</div>`;

export const CSS = /* css */ `
.part { display: grid; gap: .5rem; align-content: start; min-width: 0; grid-template-columns: minmax(0, 1fr); }
.whole { grid-column: 1 / -1; }
.bar { min-height: var(--_control); }
.end { margin-inline-start: auto; }
.choice { min-height: 0; }
.legend { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.mark { display: inline-block; width: 1.25rem; border-top: 3px solid var(--_muted); vertical-align: middle; }
.mark.learned { border-top: 1.5px solid var(--_accent); }
.ramp-bar { display: inline-block; width: 4rem; height: .5rem; background: linear-gradient(to right, var(--_accent), var(--_positive)); vertical-align: middle; }
#ends { width: 100%; max-width: 26rem; }
dl div { display: flex; gap: .5rem; line-height: 1.5rem; border-top: 1px solid var(--_line); }
dd { flex: 1; font-weight: 600; min-width: 4rem; text-align: end; }
#curve { display: block; width: 100%; height: 9rem; overflow: visible; }
#curve text { font-size: 12px; font-family: inherit; fill: var(--_muted); }
#curve .place { text-anchor: middle; }
#curve .grid { stroke: var(--_line); fill: none; }
#curve .line { stroke: var(--_accent); stroke-width: 2; fill: none; }
#curve circle { fill: var(--_accent); }
.train progress { flex: 1 1 6rem; accent-color: var(--_accent); }
#strip { display: grid; grid-template-columns: repeat(4, minmax(0, 7rem)); gap: .5rem; }
figcaption { text-align: center; }
.curve figcaption { text-align: start; }
#about-strip { margin-block-start: .5rem; }
.tables { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: start; }
.scroll { max-width: 100%; }
.part table { width: 100%; }
.walks thead td { width: 40%; }
td:first-child { padding-left: 0; text-align: start; }
thead th { color: var(--_muted); font-weight: inherit; }
tbody tr { height: 1.5rem; }
@container (min-width: 652px) {
  .lab { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .walks { grid-column: 1 / -1; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 1.5rem; }
  .walks > :not(#ends) { grid-column: 2; }
  #ends { grid-column: 1; grid-row: 1 / span 6; }
  #strip { grid-template-columns: repeat(7, minmax(0, 7rem)); }
}
@container (min-width: 1132px) {
  .lab { grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 4fr); }
  .walks { grid-column: 3; grid-template-columns: minmax(0, 1fr); }
  .walks > :not(#ends), #ends { grid-column: 1; grid-row: auto; }
}`;
