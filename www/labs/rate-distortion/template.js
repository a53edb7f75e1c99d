import { t } from '../../strings/t.js';

/** Ten pictures in a row. @param {string} id @param {string} label */
const row = (id, label) =>
  /* html */ `<div class="row" id="${id}" role="group" aria-label="${label}">${'<ae-image></ae-image>'.repeat(10)}</div>`;

const icon = (/** @type {string} */ series, /** @type {string} */ inside) =>
  /* html */ `<svg class="${series}" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">${inside}</svg>`;
const RING = '<path class="line" d="M0 6H24"/><circle class="hollow" cx="12" cy="6" r="3"/>';
const SQUARE = '<path class="full" d="M8 2h8v8h-8z"/>';
const DISC = '<path class="line" d="M0 6H24"/><circle class="full" cx="12" cy="6" r="5"/>';
const DIAMOND = '<path class="full" d="M12 0l6 6l-6 6l-6 -6z"/>';
const entry = (/** @type {string} */ series, /** @type {string} */ inside, /** @type {string} */ words, id = '') =>
  /* html */ `<li${id && ` id="${id}"`}>${icon(series, inside)}<span>${words}</span></li>`;

const COLUMNS = [
  t`what`,
  t`how`,
  `<ae-figure of="bits_per_image">${t`bits per image`}</ae-figure>`,
  `<ae-figure of="sse">${t`SSE a picture`}</ae-figure>`,
];

export const HTML = /* html */ `
<div class="lab">
  <div class="plane">
    <p class="title">${t`${'<ae-figure of="bits_per_image">'}Bits${'</ae-figure>'} against ${'<ae-figure of="sse">'}squared error${'</ae-figure>'}, both per test digit`}</p>
    <ae-log-plot id="plane" choice below="${t`bits per image`}" label="${t`Bits per image and squared error per image of networks, principal axes and picture files`}"></ae-log-plot>
    <p class="about number" id="about-point"></p>
    <ul class="legend">
      ${entry('network', RING, '', 'network-entry')}
      ${entry('network', DIAMOND, t`its codes drawn: bits are KL to the prior`, 'drawn-entry')}
      ${entry('trained', DISC, t`trained below, one network a code size`)}
      ${entry('trained', RING, t`the same, only rounded anew`)}
      ${entry('pca', RING, t`PCA with 2, 8, 32 and 128 axes, only rounded anew`)}
      ${entry('gaussian', '<path class="line" d="M0 6H24"/>', t`a Gaussian source of the same covariance`)}
      ${entry('png', SQUARE, 'PNG')}
      ${entry('jpeg', SQUARE, 'JPEG')}
      ${entry('webp', SQUARE, 'WebP')}
      ${entry('pca', '<path class="tail" d="M0 6H12"/><circle class="hollow" cx="14" cy="6" r="3"/>', t`with a tail: at most so many bits`)}
    </ul>
    <label class="choice"><input type="checkbox" id="together"> ${t`All digits in one picture file, so that they share its header`}</label>
    <p class="note" id="files"></p>
  </div>
  <div class="side">
    <div class="chosen">
      <p class="title" id="chosen-title">${t`Ten test digits, and what is left of them`}</p>
      <p class="about number" id="chosen"></p>
      ${row('originals', t`Ten test digits`)}
      ${row('rebuilt', t`The same digits, rebuilt`)}
      <p class="note" id="stored"></p>
    </div>
    <div class="sizes">
      <p class="title">${t`Which code size?`}</p>
      <div class="bar">
        <button type="button" id="train-sizes">${t`Train them`}</button>
        <div class="bar" role="radiogroup" aria-label="${t`Networks of each size`}">
          <label class="choice"><input type="radio" name="seeds" value="1" checked> ${t`one seed`}</label>
          <label class="choice"><input type="radio" name="seeds" value="3"> ${t`three seeds, mean and range`}</label>
        </div>
      </div>
      <ul id="runs"></ul>
      <p class="about" id="standing" role="status"></p>
      <ae-log-plot id="by-size" below="${t`numbers in the code`}" label="${t`Squared error by code size`}"></ae-log-plot>
    </div>
  </div>
  <details class="whole"><summary>${t`As tables`}</summary><div class="tables">
    <div class="scroll" role="region" tabindex="0" aria-label="${t`All points`}"><table class="number" id="points"><caption>${t`All points; ≤ is an upper bound`}</caption>
      <thead><tr>${COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody id="table"></tbody></table></div>
    <div class="scroll" role="region" tabindex="0" aria-label="${t`Code sizes`}"><table class="number"><caption>${t`By code size, codes as they are`}</caption>
      <thead><tr><th scope="col">${t`numbers`}</th><th scope="col">PCA, <ae-figure of="sse">${t`SSE a picture`}</ae-figure></th><th scope="col">${t`trained, SSE a picture`}</th></tr></thead><tbody id="size-table"></tbody></table></div>
  </div></details>
  <p class="note whole">${t`A tail, and ≤ in the table, marks the sum of the entropies of each number: an upper bound, since numbers that depend on one another cost less together. Whole codes are counted where at most a tenth as many of them occur as there are digits: counted from fewer digits, their entropy would come out too low. The dotted line is what Gaussian pictures with the digits’ covariance would need at least; digits are not Gaussian, so a network may pass below it.`}</p>
  <p class="note whole" id="attempt">${t`Choose points at the same height and compare how far to the left they lie. Then train the eight networks: from which code size on does another number hardly help, and is that near the rule of thumb?`}</p>
</div>`;

export const CSS = /* css */ `
.side > * { min-width: 0; }
.plane, .side, .chosen, .sizes { display: grid; gap: .5rem; align-content: start; grid-template-columns: minmax(0, 1fr); }
.side { gap: 1rem; }
#plane { display: block; height: 24rem; }
#by-size { display: block; height: 12rem; }
.about { min-height: 1.25rem; }
.legend { display: flex; flex-wrap: wrap; gap: .125rem 1rem; margin: 0; padding: 0; list-style: none; }
.legend li { display: flex; gap: .375rem; align-items: center; }
.legend svg { flex: none; overflow: visible; }
.line { fill: none; stroke: var(--series); stroke-width: 1.5; }
.full { fill: var(--series); }
.hollow { fill: var(--_page); stroke: var(--series); stroke-width: 1.5; }
.tail { stroke: var(--series); }
.gaussian .line { stroke-dasharray: 2 3; }
.row { display: grid; grid-template-columns: repeat(10, minmax(0, 3.5rem)); gap: .25rem; }
.bar { row-gap: 0; }
#train-sizes { min-width: 7.5rem; }
#runs { display: grid; grid-template-columns: repeat(8, minmax(0, 1fr)); gap: .25rem; margin: 0; padding: 0; list-style: none; }
#runs li { text-align: center; font-variant-numeric: tabular-nums; }
#runs i { display: block; height: .375rem; background: var(--_raised); box-shadow: inset 0 0 0 1px var(--_line); }
#runs b { display: block; height: 100%; background: var(--_accent); }
#runs .lost { color: var(--_positive); text-decoration: line-through; }
#standing { min-height: 2.5rem; }
.whole { grid-column: 1 / -1; }
.tables { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: start; }
.scroll { max-width: 100%; max-height: 22rem; }
th, td { padding: .125rem 1rem .125rem 0; }
#points :is(th, td):nth-child(2) { text-align: start; }
#chosen, #about-point { min-height: 2.5rem; }
#about-point { color: var(--_muted); }
@container (min-width: 652px) {
  #plane { height: 28rem; }
  #about-point { min-height: 1.25rem; }
  .side { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.5rem; }
}
@container (min-width: 1132px) {
  .lab { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .side { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
}`;
