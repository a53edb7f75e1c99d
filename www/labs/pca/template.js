import { t } from '../../strings/t.js';

/** So many axes are shown as pictures. */
export const PCA_AXES = 8;
/** The slider ends there until all axes are at hand. */
const HELD = 64;

/** Networks that a row of the table, and the third row of digits, can be of. */
export const PCA_SOURCES = /** @type {const} */ ([
  { id: 'network', title: t`This network` },
  { id: 'linear', title: t`Linear, trained here` },
  { id: 'bent', title: t`Bent, trained here` },
]);

/** @param {string} id @param {string} label */
const digits = (id, label) => /* html */ `<ae-image class="digits" id="${id}" label="${label}"></ae-image>`;

/** @param {string} id @param {string} title @param {boolean} [trained] whether there is more to say of it */
const line = (id, title, trained = false) =>
  /* html */ `<tr><th scope="row"><span id="${id}-title">${title}</span>${trained ? `<small id="${id}-about"></small>` : ''}</th><td id="${id}-sse">–</td><td id="${id}-clipped">–</td><td id="${id}-angle">–</td></tr>`;

/** @param {typeof PCA_SOURCES[number]} which @param {number} i */
const choice = ({ id, title }, i) =>
  /* html */ `<label class="choice"><input type="radio" name="shown" value="${id}"${i ? ' disabled' : ' checked'}> <span>${title}</span></label>`;

export const HTML = /* html */ `
<div class="lab">
  <div class="part">
    <p class="title">${t`The same ten test digits`}</p>
    ${digits('digits', t`Ten test digits, 0 to 9`)}
    <p class="row">${t`PCA, ${'<span id="pca-dims" class="number"></span>'}`}</p>
    ${digits('pca-row', t`The same digits rebuilt by PCA`)}
    <p class="row" id="row-title">${t`The network`}</p>
    ${digits('network-row', t`The same digits rebuilt by the network`)}
    <div class="bar" role="radiogroup" aria-label="${t`Whose row, and whose axes`}">${PCA_SOURCES.map(choice).join('')}</div>
    <table class="number fixed" id="errors">
      <caption>${t`Squared error, summed over 784 pixels, mean over the 2,000 test digits`}</caption>
      <thead><tr><td></td><th scope="col"><ae-figure of="sse">${t`SSE a picture`}</ae-figure></th><th scope="col"><ae-figure of="sse_clipped">${t`clipped`}</ae-figure></th><th scope="col"><ae-figure of="principal_angle">${t`largest angle`}</ae-figure></th></tr></thead>
      <tbody>
        ${line('pca', 'PCA')}
        ${PCA_SOURCES.map(({ id, title }) => line(id, title, true)).join('')}
        ${line('mean', t`The mean picture`)}
      </tbody>
    </table>
    <p class="note">${t`Clipped: held between 0 and 1. That bends, so clipped PCA is no linear map any more. A network that ends in a sigmoid cannot leave 0 to 1, so hold it against both numbers.`}</p>
  </div>
  <div class="part">
    <p class="title">${t`${'<ae-figure of="axis_variance">'}Variance${'</ae-figure>'} of the 12,000 training digits along each axis`}</p>
    <ae-variances id="variances"></ae-variances>
    <div class="bar">
      <label class="along"><span>${t`Numbers in PCA’s code`} <output class="number" id="dims-out"></output></span>
        <input type="range" id="dims" min="1" max="${HELD}" step="1" value="32"></label>
      <button type="button" id="same">${t`As in the network`}</button>
      <button type="button" id="all">${t`Up to 784`}</button>
    </div>
    <p class="note" id="kept"></p>
    <p class="title">${t`Axes as pictures`}</p>
    <p class="row">${t`The first ${PCA_AXES} of PCA`}</p>
    <ae-axes id="pca-axes" label="${t`The first axes of PCA`}"></ae-axes>
    <div class="bar" role="radiogroup" aria-label="${t`What is shown of the network`}">
      <label class="choice"><input type="radio" name="turned" value="rotated" checked> ${t`Its axes, turned by SVD`}</label>
      <label class="choice"><input type="radio" name="turned" value="weights"> ${t`Its weights as they stand`}</label>
    </div>
    <ae-axes id="network-axes" label="${t`Axes of the network`}"></ae-axes>
    <div class="cosines number" id="cosines" aria-hidden="true">${'<span>–</span>'.repeat(PCA_AXES)}</div>
    <p class="row">${t`${'<ae-figure of="axis_cosine">'}Mean |cos|${'</ae-figure>'} over all axes of the code: ${'<span class="number" id="cosine">–</span>'}`}</p>
    <p class="note" id="about-axes"></p>
  </div>
  <div class="whole part">
    <p class="title">${t`Train it here, with as many numbers as PCA’s code has`}</p>
    <div class="bar">
      <button type="button" id="train-linear">${t`Train the linear one from the start`}</button>
      <button type="button" id="train-bent">${t`Bend a layer`}</button>
      <button type="button" id="cancel" disabled>${t`Cancel`}</button>
    </div>
    <p class="note number" id="progress"></p>
    <p class="row" id="growing-title">${t`Largest angle to PCA, in degrees`}</p>
    <ae-growing id="growing"></ae-growing>
    <p id="outcome">${t`Three networks, seeds 1 to 3, a line for each. The angle falls long after the squared error looks finished.`}</p>
  </div>
  <details class="whole"><summary>${t`As tables`}</summary>
    <div class="tables">
      <div class="scroll" role="region" tabindex="0" aria-label="${t`Axes`}"><table class="number" id="axis-table"></table></div>
      <div class="scroll" role="region" tabindex="0" aria-label="${t`Networks trained here`}"><table class="number" id="run-table"></table></div>
    </div>
  </details>
  <p class="note whole" id="attempt">${t`Move the length of PCA’s code and watch its row. Train the linear network: its squared error looks finished long before the angle is, so whoever stops there finds another space than PCA’s. Then bend a layer: what is not linear passes PCA.`}</p>
</div>`;

export const CSS = /* css */ `
.part { display: grid; gap: .25rem; align-content: start; min-width: 0; }
.row { color: var(--_muted); }
.digits { display: block; aspect-ratio: 10; }
.bar { min-height: var(--_control); }
.choice :disabled + span { color: var(--_muted); }
.along { flex: 1 1 12rem; gap: 0; }
.cosines { display: grid; grid-template-columns: repeat(${PCA_AXES}, minmax(0, 1fr)); text-align: center; color: var(--_muted); }
.whole { grid-column: 1 / -1; }
table { width: 100%; }
#errors thead td { width: 48%; }
small { display: block; font-size: .6875rem; min-height: 1.25rem; color: var(--_muted); }
.tables { display: flex; flex-wrap: wrap; gap: 1rem 2rem; }
.scroll table { width: auto; }
@container (min-width: 652px) {
  .lab { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}`;
