import { metricWords, OF_A_STEP } from '../experiment/goal.js';
import { t } from '../strings/t.js';
import { DIALOG } from '../ui/dialog.js';

/** Groups of settings, as a teacher knows them. @type {[group: import('./lesson.js').Group, title: string, usual: boolean][]} */
const GROUPS = [
  ['network', t`Network`, true],
  ['training', t`How it trains`, true],
  ['loss', t`Loss and penalties`, true],
  ['noise', t`Noise`, false],
];

/** Parts of the page, as a teacher knows them. Without the transport nobody could train. @type {[part: string, title: string, usual: boolean][]} */
const PARTS = [
  ['presets', t`Presets`, true],
  ['tools', t`Compare, save and export`, false],
  ['experiment', t`Settings`, false],
  ['pictures', t`Gallery`, false],
  ['loss', t`Loss`, false],
  ['network', t`Network`, false],
  ['codes', t`Map of the code`, false],
  ['features', t`Weights`, false],
  ['activations', t`Activity`, false],
  ['models', t`Choice of model`, true],
  ['corruption', t`Noise on the picture`, false],
  ['code', t`Code at the top`, false],
];

/** @param {string} name @param {[value: string, title: string, usual: boolean][]} choices */
const boxes = (name, choices) =>
  choices
    .map(
      ([value, title, usual]) =>
        `<label class="box"><input type="checkbox" name="${name}" value="${value}"${usual ? ' checked' : ''}> ${title}</label>`,
    )
    .join('');

const METRICS = OF_A_STEP.map((metric) => `<option value="${metric}">${metricWords(metric)}</option>`).join('');

export const HTML = /* html */ `
<dialog aria-labelledby="title">
  <header><h2 id="title">${t`Make a lesson of this page`}</h2><button type="button" class="close">${t`Close`}</button></header>
  <p class="note">${t`Whoever opens its link begins with the network that is set here now, and hands in a code that you can check. Nothing is sent anywhere.`}</p>
  <label class="wide">${t`Question`}<textarea id="question" rows="3"></textarea></label>
  <div class="numbers">
    <div class="goal">
      <label>${t`Goal:`} <select id="metric">${METRICS}</select></label>
      <select id="side" aria-label="${t`Below or above`}"><option value="<">${t`below`}</option><option value=">">${t`above`}</option></select>
      <input id="bound" inputmode="decimal" autocomplete="off" aria-label="${t`Number to reach`}">
    </div>
    <label>${t`with a code of at most`} <input id="most" inputmode="numeric" autocomplete="off" placeholder="–"> ${t`numbers`}</label>
  </div>
  <p class="refusal" role="alert" hidden></p>
  <p class="reach" role="status"></p>
  <fieldset><legend>${t`Students may change`}</legend><div class="boxes">${boxes('free', GROUPS)}</div></fieldset>
  <fieldset><legend>${t`Hidden`}</legend><div class="boxes">${boxes('hide', PARTS)}</div></fieldset>
  <div class="out"><input id="link" readonly aria-label="${t`Link of the lesson`}"><button type="button" class="copy">${t`Copy link`}</button></div>
  <p class="note"><a class="try" target="_blank" rel="noopener">${t`Try the lesson`}</a> · <a class="check" target="_blank" rel="noopener">${t`Check what is handed in`}</a></p>
</dialog>`;

export const CSS = /* css */ `
${DIALOG}
:host { --dialog: 44rem; }
.wide { display: grid; gap: .25rem; margin-top: .75rem; color: var(--_muted); }
textarea, input:not([type=checkbox]) {
  padding: .25rem .5rem; min-height: var(--_control); font: inherit; color: var(--_text); background: var(--_raised);
  border: 1px solid var(--_edge); border-radius: 4px;
}
textarea { font-size: 1rem; line-height: 1.5rem; resize: vertical; }
.numbers { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin-top: .75rem; }
.goal { display: flex; flex-wrap: wrap; gap: .25rem; align-items: center; min-width: 0; }
.goal :is(label, select) { max-width: 100%; min-width: 0; }
.numbers input { width: 4.5rem; margin-inline: .25rem; text-align: end; }
.reach { min-height: 1.25rem; margin-top: .5rem; font-weight: 600; }
.refusal { margin-top: .5rem; }
fieldset { margin: 1rem 0 0; padding: 0; border: 0; }
legend { padding: 0; margin-bottom: .25rem; color: var(--_muted); }
.boxes { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 0 1rem; }
.box { display: flex; gap: .5rem; align-items: center; min-height: var(--_control); cursor: pointer; }
.box input { width: 1rem; height: 1rem; accent-color: var(--_accent); }
.out { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .5rem; margin-top: 1rem; }
.out button { min-width: 6.5rem; color: var(--_on-accent); background: var(--_accent); }
dialog > .note:last-child { margin-top: .75rem; }
a { color: var(--_accent); }`;
