import { t } from '../../../strings/t.js';
import { NUMBER_INPUT, REFUSAL, WHOLE_INPUT } from '../../../ui/number-input.js';
import { DATA_SECTION, LOSS_SECTION } from './data-and-loss.js';
import { NOISE_SECTION } from './noise.js';
import { OPTIMIZER_SECTION } from './optimizer.js';
import { PENALTY_SECTION } from './penalties.js';
import { LENGTH_SECTION, REPLAY_SECTION } from './run.js';
import { places } from './scale.js';

/** @typedef {import('./field.js').Field} Field */

export const SECTIONS = [
  DATA_SECTION,
  LOSS_SECTION,
  NOISE_SECTION,
  PENALTY_SECTION,
  OPTIMIZER_SECTION,
  LENGTH_SECTION,
  REPLAY_SECTION,
];

/** More options than this are a list to open instead of a row to press. */
const ROW = 3;

/** @param {Field} field */
function why({ id, label, formula }) {
  if (!formula) return '';
  return `<button type="button" class="why" aria-expanded="false" aria-controls="${id}-formula"
    title="${t`Show the formula`}" aria-label="${t`Formula: ${label}`}"><i>ƒ</i></button>`;
}

/** @param {Field} field */
function mark({ anew }) {
  return anew
    ? `<span class="anew" title="${t`A change starts the training anew`}"><span aria-hidden="true">↻</span><span class="unseen"> ${t`(starts anew)`}</span></span>`
    : '';
}

/** @param {Field} field */
function notes({ id, formula }) {
  return `<p class="note" id="${id}-help"></p>${formula ? `<p class="formula" id="${id}-formula" hidden>${formula}</p>` : ''}`;
}

/** @type {Record<Field['as'], (field: Field) => string>} */
const CONTROL = {
  amount: (field) => {
    const { id, label, scale, limits } = field;
    const slider =
      scale &&
      `<input type="range" aria-labelledby="${id}-label" aria-describedby="${id}-help" min="0" max="${places(scale)}" step="1">`;
    return `<div class="head"><label id="${id}-label" for="${id}">${label}</label>${mark(field)}${why(field)}
      <input ${limits?.whole ? WHOLE_INPUT : NUMBER_INPUT} id="${id}" aria-describedby="${id}-help" ${scale?.off ? `placeholder="${t`off`}"` : ''}></div>
      ${slider ?? ''}${REFUSAL}${notes(field)}`;
  },
  choice: (field) => {
    const { id, label, options = {} } = field;
    const entries = Object.entries(options);
    const head = `<span id="${id}-label">${label}</span>${mark(field)}${why(field)}`;
    if (entries.length > ROW) {
      const list = entries.map(([value, title]) => `<option value="${value}">${title}</option>`);
      return `<div class="head">${head}<select aria-labelledby="${id}-label" aria-describedby="${id}-help">${list.join('')}</select></div>${notes(field)}`;
    }
    const row = entries.map(
      ([value, title]) => `<label><input type="radio" name="${id}" value="${value}"><span>${title}</span></label>`,
    );
    return `<div class="head">${head}</div>
      <div class="kinds" role="radiogroup" aria-labelledby="${id}-label" aria-describedby="${id}-help">${row.join('')}</div>${notes(field)}`;
  },
  flag: (
    field,
  ) => `<div class="head"><label class="switch"><input type="checkbox" role="switch" aria-describedby="${field.id}-help"
      ><span>${field.label}</span></label>${mark(field)}${why(field)}</div>${notes(field)}`,
  classes: (field) => `<div class="head"><span id="${field.id}-label">${field.label}</span>${mark(field)}</div>
    <div class="digits" role="group" aria-labelledby="${field.id}-label" aria-describedby="${field.id}-help">
      ${Array.from({ length: 10 }, (_, digit) => `<button type="button" aria-pressed="true" value="${digit}">${digit}</button>`).join('')}
    </div>${notes(field)}`,
  files: (
    field,
  ) => `<div class="pick"><label class="open" title="${t`Up to 2,000 pictures (PNG, JPEG, WebP, GIF, SVG) of any size, one thing on each`}">${field.label}
      <input type="file" accept="image/*" multiple aria-describedby="${field.id}-help"></label>${mark(field)}</div>${notes(field)}`,
};

/** @param {Field} field */
function fieldHtml(field) {
  const { id, as, inner, label } = field;
  return `<div class="field ${as}${inner ? ' inner' : ''}" data-field="${id}" ${inner ? `role="group" aria-label="${label}"` : ''}>${CONTROL[as](field)}</div>`;
}

export const HTML = /* html */ `
<p class="notice" role="status" hidden></p>
<div class="progress" hidden><label for="fetched"></label><output class="number" for="fetched"></output><progress id="fetched" max="1"></progress><button type="button" class="forgo" title="${t`What has come is kept for another time`}">${t`Cancel`}</button></div>
<p class="note legend">${t`Changes act at once, while it trains; those marked ${'<span class="anew">↻</span>'} start anew.`}</p>
${SECTIONS.map(
  ({ title, open, fields }, i) => `
<details ${open ? 'open' : ''} data-section="${i}"><summary><span>${title}</span><span class="digest number"></span></summary>
  <div class="fields">${fields.map(fieldHtml).join('')}</div></details>`,
).join('')}`;
