/** What the flat map and the one in space have alike: a plot of one size, so that one takes the place of the other. */

export const ZOOM = 1.5;
export const MOST_ZOOM = 64;

/** @param {string} kind said by screen readers @param {string} label with its keys */
export const plotHtml = (kind, label) => /* html */ `
<div class="plot" tabindex="0" role="application" aria-roledescription="${kind}" aria-label="${label}">
  <canvas class="points" aria-hidden="true"></canvas><canvas class="marks" aria-hidden="true"></canvas>
</div>`;

export const PLOT_CSS = /* css */ `
.plot { position: relative; aspect-ratio: 1; width: 100%; cursor: crosshair; touch-action: pan-y; }
.plot:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
canvas { position: absolute; inset: 0; width: 100%; height: 100%; }
@container (min-width: 25rem) { .plot { aspect-ratio: 4 / 3; } }`;

/** Which way each arrow key goes. @type {Record<string, [number, number]>} */
export const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
