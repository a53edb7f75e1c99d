import { formatDecimals, t } from '../../strings/t.js';

const DIGITS = Array.from({ length: 10 }, (_, digit) => `<option>${digit}</option>`).join('');

/** Pictures in a row. @param {string} id @param {number} count @param {string} label */
const row = (id, count, label) =>
  /* html */ `<div class="row" id="${id}" role="group" aria-label="${label}">${`<figure><ae-image></ae-image><figcaption class="note number"></figcaption></figure>`.repeat(count)}</div>`;

/** Digits that use an atom most. */
export const TOP = 12;
/** Partial sums that are shown, at most. */
export const SUMS = 8;

/** @param {string} id @param {string} name @param {string} of */
const figure = (id, of, name) =>
  /* html */ `<div><dt><ae-figure of="${of}">${name}</ae-figure></dt><dd id="${id}"></dd><dd class="note" id="${id}-note"></dd></div>`;

export const HTML = /* html */ `
<div class="lab">
  <div class="sheet">
    <p class="title">${t`Atoms: what each number of the code draws`}</p>
    <ae-atoms id="atoms"></ae-atoms>
    <p class="note" id="about-atoms"></p>
  </div>
  <div class="page">
    <div class="atom">
      <ae-atom id="atom"></ae-atom>
      <div><p class="title" id="name"></p><p id="share"></p><p class="note" id="few"></p></div>
    </div>
    <div>
      <p class="title">${t`Test digits that use it most, and its number in each`}</p>
      ${row('top', TOP, t`Test digits that use the atom most`)}
    </div>
    <div>
      <p class="title">${t`${`<label>${t`A digit`} <select id="digit">${DIGITS}</select></label>`} with and without it`}</p>
      <div class="switch">
        <figure><ae-image id="original" label="${t`The digit`}"></ae-image><figcaption class="note">${t`the digit`}</figcaption></figure>
        <figure><ae-image id="rebuilt" label="${t`The digit, rebuilt`}"></ae-image><figcaption class="note">${t`rebuilt`}</figcaption></figure>
        <div>
          <label class="choice"><input type="checkbox" role="switch" id="off"> ${t`Atom switched off`}</label>
          <p class="note"><ae-figure of="sse_of_atoms">${t`SSE of the digit`}</ae-figure></p>
          <dl class="number errors"><div><dt>${t`with it`}</dt><dd id="with"></dd></div><div><dt>${t`without it`}</dt><dd id="without"></dd></div></dl>
          <p class="note number" id="own"></p>
        </div>
      </div>
    </div>
  </div>
  <div class="sum">
    <p class="title">${t`The same digit as a sum, the largest terms first`}</p>
    ${row('sums', SUMS, t`Pictures after so many terms, and the squared error of each`)}
    <p id="about-sum"></p>
  </div>
  <div class="worth">
    <p class="title">${t`What it is worth`}</p>
    <dl class="number figures">
      ${figure('active', 'active_numbers', t`Active numbers a digit`)}
      ${figure('dead', 'dead_atoms', t`Dead atoms`)}
      ${figure('sse', 'sse', t`SSE a picture`)}
      ${figure('terms', 'terms_needed', t`Terms to within ${formatDecimals(0.5, 1)}`)}
    </dl>
    <p class="note" id="threshold"></p>
  </div>
  <details class="table"><summary>${t`As tables`}</summary>
    <div class="tables">
      <div class="scroll" role="region" tabindex="0" aria-label="${t`Terms of the sum`}"><table class="number" id="term-table"><caption>${t`Terms of the sum that are not zero`}</caption></table></div>
      <div class="scroll" role="region" tabindex="0" aria-label="${t`Use of the atoms`}"><table class="number" id="atom-table"><caption>${t`Share of test digits that use each atom`}</caption></table></div>
    </div>
  </details>
  <p class="note" id="attempt">${t`Choose an atom and look at the digits that use it, then switch it off in one of them. Follow the sum: a few terms already make the digit, the rest are its corrections.`}</p>
</div>`;

export const CSS = /* css */ `
.title { margin-bottom: .25rem; padding: 0; line-height: var(--_control); }
.page { display: grid; gap: .75rem; align-content: start; }
#about-atoms { margin-block-start: .25rem; }
.atom { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: .75rem; align-items: start; }
.atom p { min-height: 1.25rem; }
.row { display: grid; gap: .25rem; }
#top { grid-template-columns: repeat(6, minmax(0, 5rem)); }
#sums { grid-template-columns: repeat(4, minmax(0, 7rem)); }
figcaption { min-height: 1.25rem; text-align: center; white-space: nowrap; }
#sums figcaption { min-height: 2.5rem; }
figcaption span { display: block; }
#about-sum { margin-block-start: .25rem; }
.switch { display: grid; grid-template-columns: repeat(2, minmax(0, 5.5rem)) minmax(0, 1fr); gap: .5rem; align-items: start; }
dl div { display: grid; grid-template-columns: minmax(0, 1fr) 3.25rem 8.5rem; gap: .5rem; align-items: baseline; line-height: 1.5rem; }
.errors { max-width: 9rem; }
.errors div { grid-template-columns: minmax(0, 1fr) 3.25rem; }
dd { text-align: end; }
dd:first-of-type { font-weight: 600; }
#own { min-height: 1.25rem; }
#threshold { margin-block-start: .25rem; }
.tables { display: flex; flex-wrap: wrap; gap: 1rem 2rem; }
@container (min-width: 652px) {
  .lab { grid-template-columns: minmax(0, min(30rem, 48%)) minmax(0, 1fr); }
  .sum, .worth, .table, #attempt { grid-column: 1 / -1; }
  #sums { grid-template-columns: repeat(8, minmax(0, 7rem)); }
  .figures { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 2rem; }
}
@container (min-width: 1132px) {
  .sum { grid-column: 2; grid-row: 2; }
  .worth { grid-column: 1; grid-row: 2; }
  .figures { display: block; }
}`;
