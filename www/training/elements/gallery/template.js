import { t } from '../../../strings/t.js';

const row = (/** @type {string} */ name, /** @type {string} */ title) => /* html */ `
<div class="strip ${name}"><h3>${title}</h3><canvas width="298" height="28" aria-hidden="true"></canvas></div>`;

const judged = (
  /** @type {string} */ title,
) => /* html */ `<h3>${title}</h3><canvas width="298" height="28" aria-hidden="true"></canvas>
<div class="sse number"></div>`;

/** What one network rebuilds, with the error of each picture. */
export const REBUILT = judged(t`rebuilt`);

export const HTML = /* html */ `
<div class="rows">
  ${row('clean', t`clean`)}${row('corrupted', t`corrupted`)}<div class="strip rebuilt">${REBUILT}</div>
  <div class="strip principal" hidden>${judged(t`PCA`)}</div>
  <div class="picks" role="radiogroup" aria-label="${t`Picture to follow through the network`}"></div>
</div>
<p class="caption"><span></span><ae-figure of="sse_rebuilt" hidden>SSE</ae-figure></p>
<p class="caption beside number" hidden></p>`;

/* A picture is as high as it is wide; the strip's own proportion keeps the room before anything is painted. */
export const CSS = /* css */ `
:host { container-type: inline-size; }
.rows { position: relative; display: grid; gap: .25rem; font-size: var(--_small); line-height: 1.25rem; }
h3 { margin: 0; font: inherit; color: var(--_muted); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-height: 1.25rem; }
.strip { display: grid; min-width: 0; }
canvas { grid-area: 2 / 1; display: block; width: 100%; aspect-ratio: 298 / 28; aspect-ratio: auto 298 / 28; image-rendering: pixelated; }
/* The picture that is picked, in every row. */
.strip::after {
  content: ''; grid-area: 2 / 1; width: var(--tile); aspect-ratio: 1; margin-inline-start: calc(var(--digit, 0) * (var(--tile) + var(--gap, .67%)));
  --tile: calc((100% + var(--gap, .67%)) / var(--columns, 10) - var(--gap, .67%)); outline: 2px solid var(--_accent);
}
.sse, .picks { display: grid; grid-template-columns: repeat(var(--columns, 10), minmax(0, 1fr)); column-gap: var(--gap, .67%); }
.sse { min-height: 1.25rem; text-align: center; font-size: .75rem; }
.sse .better { font-weight: 700; }
.picks { position: absolute; inset: 0; }
.picks label { position: relative; cursor: pointer; border-radius: 2px; }
.picks input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
.picks label:hover { box-shadow: 0 0 0 1px var(--_muted); }
.picks label:has(:focus-visible) { outline: 2px solid var(--_accent); outline-offset: 3px; }
.caption { margin-top: .5rem; min-height: 2.5rem; }
.caption.beside { margin-top: 0; min-height: 1.25rem; }
@container (min-width: 26rem) {
  .strip { grid-template-columns: 4rem minmax(0, 1fr); align-items: center; column-gap: .5rem; }
  canvas, .strip::after { grid-area: 1 / 2; }
  .sse { grid-column: 2; }
  .picks { left: 4.5rem; }
}
/* Where there is room each pixel is a square of two by two. */
@container (min-width: 41.75rem) {
  .rows { max-width: calc(4.5rem + 596px); }
  .caption { min-height: 1.25rem; }
}`;
