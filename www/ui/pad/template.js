import { INK_SIDE } from '../../draw/ink.js';
import { t } from '../../strings/t.js';

/** @param {string} transform */
const arrow = (transform) => /* html */ `
<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path transform="${transform}"
  d="M5.5 2.5 2 6l3.5 3.5M2 6h7.5a4 4 0 0 1 0 8H6" fill="none" stroke="currentColor" stroke-width="1.5"/></svg>`;

export const HTML = /* html */ `
<div class="pad">
  <canvas part="pad" width="${INK_SIDE}" height="${INK_SIDE}" tabindex="0" role="application"
    aria-label="${t`Drawing pad for one digit`}" aria-describedby="keys"></canvas>
  <p class="empty" hidden>${t`Draw a digit here`}</p>
  <div class="cursor" aria-hidden="true"></div>
  <p class="keys" id="keys">${t`Arrows move · Shift: faster · Space: pen down or up · E: eraser · Delete: clear · Ctrl+Z: undo`}</p>
  <p class="unseen" role="status"></p>
</div>
<div class="tools" part="tools" role="group" aria-label="${t`Drawing tools`}">
  <button type="button" name="eraser" part="wide" aria-pressed="false"
    title="${t`Erase with the pen; a picked digit is edited (key E)`}">${t`Eraser`}</button>
  <button type="button" name="undo" aria-label="${t`Undo`}" title="${t`Undo the last step (Ctrl+Z)`}">${arrow('')}</button>
  <button type="button" name="redo" aria-label="${t`Redo`}"
    title="${t`Redo the step (Ctrl+Shift+Z)`}">${arrow('scale(-1 1) translate(-16 0)')}</button>
  <button type="button" name="clear" part="wide" title="${t`Empty the pad (Delete)`}">${t`Clear`}</button>
</div>`;

export const CSS = /* css */ `
.pad { position: relative; aspect-ratio: 1; background: var(--_blank); box-shadow: 0 0 0 1px var(--_line); }
canvas {
  display: block; width: 100%; height: 100%; cursor: crosshair;
  touch-action: none; user-select: none; -webkit-user-select: none;
}
canvas.exact { image-rendering: pixelated; }
canvas.erasing { cursor: cell; }
.empty, .keys {
  position: absolute; inset-inline: 0; padding: .5rem; text-align: center; pointer-events: none; color: var(--_blank-hint);
}
:host { font-size: var(--_small); line-height: 1.25rem; }
.empty { top: 50%; translate: 0 -50%; }
.keys { bottom: 0; background: color-mix(in srgb, var(--_blank) 80%, transparent); opacity: 0; }
.cursor {
  position: absolute; width: 9%; aspect-ratio: 1; translate: -50% -50%; border: 2px solid var(--_pad-cursor); border-radius: 50%;
  pointer-events: none; opacity: 0;
}
.cursor.down { background: color-mix(in srgb, var(--_pad-cursor) 45%, transparent); }
canvas:focus-visible ~ .keys, canvas:focus-visible ~ .cursor { opacity: 1; }
.cursor.down ~ .keys { opacity: 0 !important; }
.tools { display: grid; grid-template-columns: repeat(4, 1fr); gap: .25rem; margin-top: .5rem; }
.tools button { display: grid; place-items: center; padding: 0; }`;
