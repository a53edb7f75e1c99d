import { t } from '../../../strings/t.js';

const PARTS = {
  encoder: {
    title: t`What each unit looks for`,
    help: t`The weights that lead from the pixels to each unit of the first layer.`,
  },
  decoder: {
    title: t`What each number of the code draws`,
    help: t`What the picture gains when one number of the code grows.`,
  },
};

export const HTML = /* html */ `
<div class="parts" role="radiogroup" aria-label="${t`Which weights are shown`}">
  ${Object.entries(PARTS)
    .map(
      ([part, { title, help }]) =>
        `<label title="${help}"><input type="radio" name="part" value="${part}"><span>${title}</span></label>`,
    )
    .join('')}
</div>
<p class="dead"><span></span><ae-figure of="dead_units" label="${t`What a dead unit is`}" hidden>?</ae-figure></p>
<div class="plot">
  <canvas class="tiles" tabindex="0" role="slider" aria-label="${t`Unit that is read out`}" aria-valuemin="1" aria-valuemax="1" aria-valuenow="1"
    title="${t`Point at a tile, or press the arrow keys, to read which unit it shows.`}"></canvas>
  <p class="empty">${t`No weights yet: they appear here when a network is made, and take shape while it trains.`}</p>
</div>
<p class="caption key">${t`negative`} <canvas class="ramp" width="255" height="1" aria-hidden="true"></canvas> ${t`positive`} <span class="readout number" aria-hidden="true"></span></p>
<p class="caption">${t`One picture for each unit, the most used first. In each, both colours are strongest at the unit’s own largest weight.`}</p>`;

/* Four rows of sixteen tiles, or eight of eight where it is narrow: whatever is shown, the room stays the same. */
export const CSS = /* css */ `
:host { container-type: inline-size; font-size: var(--_small); line-height: 1.25rem; }
.parts { display: flex; flex-wrap: wrap; gap: 1px; }
.parts label { position: relative; flex: 1 1 auto; }
.parts span {
  display: grid; place-items: center; min-height: var(--_control); padding: 0 .625rem; text-align: center;
  cursor: pointer; color: var(--_accent); background: var(--_raised); border-radius: 4px;
}
.parts span:hover { box-shadow: inset 0 0 0 1px; }
.parts input { position: absolute; inset: 0; opacity: 0; cursor: pointer; }
.parts input:checked + span { color: var(--_on-accent); background: var(--_accent); }
.parts input:focus-visible + span { outline: 2px solid var(--_accent); outline-offset: 2px; }
.dead { min-height: 2.5rem; margin-block: .25rem; }
.dead ae-figure { margin-inline-start: .25rem; }
.readout { margin-inline-start: auto; color: var(--_text); }
.plot { position: relative; aspect-ratio: 1; }
.plot:has(.empty:not([hidden])) { box-shadow: inset 0 0 0 1px var(--_line); }
.tiles { position: absolute; inset: 0; width: 100%; height: 100%; }
.tiles:focus-visible { outline-offset: 2px; }
.key { display: flex; align-items: center; gap: .5rem; margin-block: .25rem .5rem; }
.ramp { width: 6rem; height: .5rem; box-shadow: 0 0 0 1px var(--_line); }
@container (min-width: 42rem) {
  .parts label { flex: none; }
  .plot { aspect-ratio: 4; }
  .dead { min-height: 1.25rem; }
}`;
