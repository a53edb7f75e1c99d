import { t } from '../../../strings/t.js';
import { REFUSAL, WHOLE_INPUT } from '../../../ui/number-input.js';

const FINGERPRINT = t`Fingerprint of the weights: equal weights have the same one on every machine.`;

export const HTML = /* html */ `
<div class="buttons" role="group" aria-label="${t`Training`}">
  <button type="button" class="play" aria-keyshortcuts="T" title="${t`Train until a stop condition below is met`}">
    <svg viewBox="0 0 16 16" aria-hidden="true"><path class="go" d="M4 2.5v11l9-5.5z"/><path class="stop" d="M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z"/></svg>
    <span>${t`Train`}</span></button>
  <button type="button" data-act="step" aria-keyshortcuts="S" title="${t`Train on one batch, then pause`}">${t`Step`}</button>
  <button type="button" data-act="epoch" title="${t`Train to the end of this epoch, then pause`}">${t`Epoch`}</button>
  <button type="button" class="slow" aria-pressed="false" title="${t`Train a few steps a second, so that each change can be seen`}">${t`Slow`}</button>
  <button type="button" data-act="reset" aria-keyshortcuts="Shift+R" title="${t`Back to the first weights, from the same seed`}">${t`Reset`}</button>
  <button type="button" data-act="new-seed" title="${t`Start again with other first weights, other noise and another order of the samples`}">${t`New seed`}</button>
</div>
<div class="bar" role="progressbar" aria-label="${t`Epochs trained`}" aria-valuemin="0"><div></div></div>
<div class="report">
<ul class="facts number">
  <li class="epoch"><ae-figure of="epoch">${t`epoch`}</ae-figure> <strong></strong></li>
  <li class="rate"><ae-figure of="training_speed"><span></span></ae-figure></li>
  <li class="left" title="${t`Time to the last epoch at this speed`}"></li>
  <li class="seed" title="${t`All randomness comes from this number: first weights, noise, order of the samples`}"></li>
</ul>
<div class="stops">
  <label title="${t`One epoch uses every training sample once`}">${t`Stop after ${`<input ${WHOLE_INPUT} id="epochs" aria-describedby="kept">`} epochs`}</label>
  <label title="${t`Validation: the loss on images that are not trained on`}">${t`stop early after ${`<input ${WHOLE_INPUT} id="patience" aria-describedby="off kept">`} epochs without progress`} <span class="note" id="off">${t`(0: never)`}</span></label>
  <p class="note" id="kept" hidden></p>
  ${REFUSAL}
</div>
<div class="standing"><p role="status"></p>
  <span class="fingerprint none"><ae-figure of="fingerprint">${t`fingerprint`}</ae-figure> <button type="button" class="hash" title="${FINGERPRINT}"><code></code></button></span></div>
<p class="verdict number" role="status" title="${t`Held against what was foretold: the dashed lines of the loss chart`}"></p>
</div>`;

export const CSS = /* css */ `
:host { container-type: inline-size; font-size: var(--_small); line-height: 1.25rem; }
.buttons { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: .25rem; }
.buttons button { min-height: 2.75rem; padding-inline: .25rem; }
.play {
  grid-column: span 2; display: flex; align-items: center; justify-content: center; gap: .5rem;
  font-size: .9375rem; font-weight: 600; color: var(--_on-accent); background: var(--_accent);
}
.play:hover { filter: brightness(1.1); border-color: transparent; }
.play span { min-width: 3.25em; text-align: start; }
.play svg { width: 1rem; height: 1rem; fill: currentColor; }
.play:not(.playing) .stop, .playing .go { display: none; }
[data-act=new-seed] { grid-column: span 2; }
.bar { height: .25rem; margin-block: .75rem .25rem; background: var(--_line); border-radius: 2px; overflow: hidden; }
.bar div {
  height: 100%; background: var(--_text); transform-origin: left; transform: scaleX(0); border-radius: inherit;
}
@media (forced-colors: active) { .bar { border: 1px solid; } .bar div { background: CanvasText; } }
.facts {
  display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; list-style: none; margin: 0; padding: 0; white-space: nowrap;
}
.facts li { min-width: 0; overflow: hidden; text-overflow: ellipsis; }
.report { display: grid; gap: .5rem 1.5rem; }
.standing { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; min-height: 1.75rem; }
.standing p:empty::before { content: '\\200b'; }
.standing p::first-letter { text-transform: uppercase; }
/* Three lines on a phone, one elsewhere: the verdict takes the place of what has to be beaten. */
.verdict { min-height: 3.75rem; font-weight: 600; text-wrap: pretty; }
.hash { min-height: 1.75rem; min-width: 5rem; padding-inline: .5rem; }
/* Its place is kept, so that what stands beside it does not move: as high as with its digits, too. */
.fingerprint { display: flex; gap: .25rem; align-items: center; }
.fingerprint.none { visibility: hidden; }
.hash code { font-size: inherit; font-variant-numeric: tabular-nums; }
.stops input:disabled { opacity: .55; cursor: default; }
.stops { display: grid; align-items: center; gap: .25rem 1rem; }
.stops input {
  width: 4.75rem; min-height: var(--_control); padding: 0 .25rem 0 .5rem; margin-inline: .25rem;
  color: inherit; background: none; border: 1px solid var(--_muted);
  border-radius: 4px; font-variant-numeric: tabular-nums;
}
@container (min-width: 32rem) {
  .buttons { grid-template-columns: 8.5rem repeat(4, minmax(4rem, auto)) minmax(6rem, auto); justify-content: start; }
  .play, [data-act=new-seed] { grid-column: auto; }
  .buttons button { padding-inline: .75rem; }
  .facts { grid-template-columns: 8.5rem 8.5rem 6rem auto; justify-content: start; }
  .stops { display: flex; flex-wrap: wrap; }
}
@container (min-width: 50rem) {
  .report { grid-template-columns: auto minmax(0, 1fr); align-items: baseline; row-gap: .25rem; }
  .standing { grid-area: 1 / 2; justify-content: end; }
  .standing p { flex: 1; text-align: end; }
  .verdict { grid-area: 2 / 1 / auto / -1; min-height: 1.25rem; }
  .stops { grid-area: 3 / 1 / auto / -1; }
}
@media print {
  .bar, .rate, .left, .stops { display: none; }
  .facts { grid-template-columns: auto auto; justify-content: start; }
  .verdict { min-height: 0; }
  .hash { min-height: 0; padding: 0; color: inherit; background: none; }
  .hash code { display: none; }
  .hash::after { content: attr(data-whole); font-family: ui-monospace, monospace; }
}`;
