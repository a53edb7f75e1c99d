import { t } from '../../strings/t.js';

/** Pictures in a row. @param {string} id @param {number} count @param {string} label */
const row = (id, count, label) =>
  /* html */ `<div class="row" id="${id}" role="group" aria-label="${label}">${'<ae-image></ae-image>'.repeat(count)}</div>`;

export const TEN = 10;
export const STEPS_ALONG = 11;
/** A network's ten pictures, and how much like digits they are. @param {string} id @param {string} title */
const drawing = (id, title) => /* html */ `
<div class="drawing">
  <p class="title" id="${id}-title">${title}</p>
  ${row(`${id}-ten`, TEN, t`Ten pictures of the network: ${title}`)}
  <p class="number"><ae-figure of="sse_to_nearest">${t`SSE to the nearest digit, mean of 200`}</ae-figure> <strong id="${id}-sse"></strong></p>
</div>`;

const line = (/** @type {string} */ id, /** @type {string} */ figure, /** @type {string} */ title) =>
  /* html */ `<tr><th scope="row"><ae-figure of="${figure}">${title}</ae-figure></th><td id="${id}"></td><td id="${id}-bits"></td></tr>`;

export const HTML = /* html */ `
<div class="lab">
  <div class="bar">
    <button type="button" id="draw">${t`Draw ten`}</button>
    <fieldset><legend class="unseen">${t`Codes`}</legend>
      <label><input type="radio" name="codes" value="standard" checked> ${t`standard normal codes, the same for both`}</label>
      <label><input type="radio" name="codes" value="own"> ${t`codes as wide as each network’s own`}</label>
    </fieldset>
    <fieldset id="sizes"><legend class="unseen">${t`Numbers in the code`}</legend>
      <label><input type="radio" name="size" value="two-numbers-variational" checked> ${t`2 numbers`}</label>
      <label><input type="radio" name="size" value="twenty-numbers-variational"> ${t`20 numbers`}</label>
    </fieldset>
  </div>
  ${drawing('plain', t`Plain`)}
  ${drawing('variational', t`Variational`)}
  <div class="known">
    <div>
      <p class="title">${t`What it knows of a digit`}</p>
      <table class="number"><thead><tr><td></td><th scope="col">${t`nats`}</th><th scope="col">${t`bits`}</th></tr></thead><tbody>
        ${line('reconstruction', 'reconstruction_nats', t`Reconstruction`)}
        ${line('kl', 'kl_nats', t`KL to the prior`)}
        ${line('elbo', 'negative_elbo', '−ELBO')}
        ${line('likelihood', 'log_likelihood', t`−ln p(x), at most`)}
      </tbody></table>
    </div>
    <div>
      <p class="title">${t`${'<ae-figure of="kl_of_number">'}KL of each number of the code${'</ae-figure>'}, nats`}</p>
      <ul class="bars number" id="bars"></ul>
    </div>
  </div>
  <div id="along"><p class="title">${t`Along each of the first numbers, from −3 to 3`}</p>
    ${row('along-0', STEPS_ALONG, t`Along the number with the largest KL, from −3 to 3`)}
    ${row('along-1', STEPS_ALONG, t`Along the number with the next largest KL, from −3 to 3`)}
  </div>
  <div class="known" id="clouds">
    <div>
      <p class="title">${t`Posteriors of 200 test digits, one standard deviation each`}</p>
      <ae-posteriors id="posteriors"></ae-posteriors>
      <p class="note" id="about-posteriors">${t`Dashed: the prior at one, two and three.`}</p>
    </div>
    <div>
      <p class="title">${t`${'<ae-figure of="aggregate_deviation">'}All of them together${'</ae-figure>'} beside N(0, I), by number of the code`}</p>
      <ul class="aggregates number" id="aggregates">${'<li><ae-aggregate></ae-aggregate><p></p></li>'.repeat(2)}</ul>
    </div>
  </div>
  <div class="known" id="beta">
    <div>
      <p class="title">${t`What β does`}</p>
      <ae-rate-plane id="plane"></ae-rate-plane>
    </div>
    <div>
      <div class="bar">
        <button type="button" id="sweep">${t`Train at three β, three seeds each`}</button>
        <progress id="share" max="1" value="0" aria-label="${t`Nine networks`}"></progress>
      </div>
      <table class="number bands"><caption class="note">${t`Nats, mean of the seeds and range; 10 epochs of 12,000 digits each`}</caption>
        <thead><tr><th scope="col"><ae-figure of="beta">β</ae-figure></th><th scope="col"><ae-figure of="kl_nats">${t`rate`}</ae-figure></th><th scope="col"><ae-figure of="reconstruction_nats">${t`distortion`}</ae-figure></th><th scope="col"><ae-figure of="negative_elbo">−ELBO</ae-figure></th><th scope="col">${t`seeds`}</th></tr></thead>
        <tbody id="betas"></tbody></table>
      <p class="note">${t`A larger β buys a cheaper code with blurrier digits. On a dashed line −ELBO is the same; only β = 1 trains for it. The network above may have learned longer.`}</p>
    </div>
  </div>
  <p class="note" id="attempt">${t`Draw ten a few times. At standard normal codes the plain network draws what lies near the middle of its map, whatever that is; the variational one was trained for them. Then choose 20 numbers: the plain network’s codes now lie so wide that next to none is near a standard normal one.`}</p>
</div>`;

export const CSS = /* css */ `
.lab { gap: 1rem; }
.title { margin-bottom: .25rem; padding: 0; }
.bar { gap: .5rem 1rem; }
fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; border: 0; min-width: 0; }
label { display: flex; gap: .375rem; align-items: center; min-height: var(--_control); cursor: pointer; }
label input { width: 1rem; height: 1rem; margin: 0; accent-color: var(--_accent); }
.row { display: grid; grid-template-columns: repeat(${TEN}, minmax(0, 5rem)); gap: .25rem; }
#along .row { grid-template-columns: repeat(${STEPS_ALONG}, minmax(0, 4.5rem)); margin-bottom: .25rem; }
.drawing .number { margin-top: .25rem; min-height: 1.25rem; }
.known { display: grid; gap: 1rem 2rem; grid-template-columns: minmax(0, 1fr); }
th, td { padding: .125rem 1rem .125rem 0; text-align: start; white-space: nowrap; }
thead th, caption { font-weight: inherit; }
tbody tr { border: 0; }
th[scope=col], td:not(:first-child) { text-align: end; min-width: 4rem; }
.bars { margin: 0; padding: 0; list-style: none; min-height: 2.75rem; }
.bars li { display: grid; grid-template-columns: 2rem minmax(0, 1fr) 3.5rem; gap: .5rem; align-items: center; line-height: 1.375rem; }
.bars i { display: block; height: .5rem; background: var(--_accent); }
.bars span:last-child { text-align: end; }
.aggregates { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .75rem 1rem; margin: 0; padding: 0; list-style: none; }
.aggregates p { min-height: 1.25rem; margin: 0; }
.bands th, .bands td { padding-inline-end: .5rem; vertical-align: top; min-width: 0; }
.bands td:not(:first-child), .bands th[scope=col]:not(:first-child) { min-width: 3.5rem; }
.bands th:first-child { text-align: start; }
small { display: block; color: var(--_muted); font-size: .6875rem; line-height: 1rem; }
progress { flex: 1; min-width: 6rem; visibility: hidden; accent-color: var(--_accent); }
#sweep { min-width: 15.5rem; }
@container (min-width: 652px) { #clouds, #beta { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
@container (min-width: 652px) { .known { grid-template-columns: auto minmax(0, 1fr); } }`;
