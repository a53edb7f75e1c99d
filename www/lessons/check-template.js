import { t } from '../strings/t.js';

export const HTML = /* html */ `
<form>
  <label for="text"></label>
  <textarea id="text" rows="6" spellcheck="false" autocomplete="off"></textarea>
  <div class="row"><button type="submit" class="check"></button><button type="button" class="cancel" disabled></button><p class="note summary" role="status"></p></div>
</form>
<p class="lesson" hidden></p>
<div class="scroll" tabindex="0" role="region" aria-label="${t`Results`}"><table><thead><tr></tr></thead><tbody></tbody></table></div>`;

export const CSS = /* css */ `
:host { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
form { display: grid; gap: .5rem; }
label { font-size: var(--_small); line-height: 1.25rem; color: var(--_muted); }
textarea {
  width: 100%; padding: .5rem; resize: vertical; font: .8125rem/1.25rem ui-monospace, monospace; color: var(--_text);
  background: var(--_raised); border: 1px solid var(--_edge); border-radius: 4px; overflow-wrap: anywhere;
}
.row { align-items: center; gap: .5rem; min-height: var(--_control); }
.row button { min-width: 6rem; }
.check { color: var(--_on-accent); background: var(--_accent); }
.summary { margin-inline-start: .5rem; }
.lesson { max-width: 44rem; padding-inline-start: .75rem; border-inline-start: 3px solid var(--_accent); overflow-wrap: anywhere; white-space: pre-line; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: var(--_small); line-height: 1.25rem; }
th, td { padding: .5rem .75rem .5rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--_line); }
thead th { font-weight: 400; color: var(--_muted); white-space: nowrap; }
tbody th { font-weight: 600; overflow-wrap: anywhere; min-width: 4rem; }
th:nth-child(n + 2):nth-child(-n + 4), td.number { text-align: end; white-space: nowrap; }
th:nth-child(4), td:nth-child(4) { padding-inline-end: 1.5rem; }
.result { width: 60%; text-wrap: pretty; }
/* On a phone there is room for who, how good, and what came of it. */
@media (max-width: 600px) { :is(th, td):is(:nth-child(3), :nth-child(4)) { display: none; } }
.mark { margin-inline-end: .375rem; font-weight: 600; }
.passed { color: var(--_line-6); }
.failed { color: var(--_positive); }
progress { display: block; width: 10rem; height: .5rem; margin-top: .375rem; accent-color: var(--_accent); }`;
