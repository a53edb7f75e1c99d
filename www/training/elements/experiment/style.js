export const CSS = /* css */ `
:host { position: relative; font-size: var(--_small); line-height: 1.25rem; }
details { border-top: 1px solid var(--_line); }
details:last-child { border-bottom: 1px solid var(--_line); }
summary {
  display: grid; grid-template-columns: .75rem auto minmax(0, 1fr); gap: .5rem; align-items: center;
  min-height: calc(var(--_control) + .25rem); cursor: pointer; list-style: none; font-weight: 600;
}
summary::-webkit-details-marker { display: none; }
summary::before {
  content: ''; width: .375rem; height: .375rem; margin-inline: .125rem; border: solid var(--_muted);
  border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg);
}
details[open] > summary::before { transform: rotate(45deg); }
summary:hover span:first-child { color: var(--_accent); }
.digest {
  overflow: hidden; text-align: end; text-overflow: ellipsis; white-space: nowrap; font-weight: 400;
  color: var(--_muted);
}
.fields { display: grid; gap: 1rem; padding: .25rem 0 1.25rem; }
.field { display: grid; gap: .125rem; min-width: 0; }
.inner { margin-inline-start: 2.5rem; margin-top: -.5rem; }
.head { display: flex; align-items: center; gap: .375rem; min-height: 1.75rem; }
.head > :is(label, span:first-child) { font-weight: 500; }
.head > input, .head > select { margin-inline-start: auto; }
.head > select { min-width: 0; }
.anew { color: var(--_muted); }
.note { max-width: 46ch; }
.legend { min-height: 2.5rem; margin-bottom: .5rem; }

.why {
  min-height: 1.5rem; width: 1.5rem; padding: 0; background: none; border-radius: 50%; font: italic 1rem/1 Georgia, serif;
}
.why[aria-expanded=true] { color: var(--_on-accent); background: var(--_accent); }
.formula { padding-block: .25rem .375rem; overflow-x: auto; overflow-y: hidden; }
.formula math { margin-block: .25rem; }
math { font-size: 1.15em; }

.typed {
  width: 5.5rem; min-height: 1.75rem; padding: 0 .375rem; text-align: end; font-variant-numeric: tabular-nums;
  color: inherit; background: none; border: 1px solid var(--_edge); border-radius: 4px;
}
[data-field=seed] .typed { width: 7rem; }
[type=range]:disabled, .typed:disabled, .head > select:disabled { opacity: .55; cursor: default; }
.digits button:disabled, .open:has(:disabled) { opacity: .55; cursor: default; }
[type=range] { width: 100%; height: 1.5rem; accent-color: var(--_accent); cursor: pointer; }

.switch { display: flex; align-items: center; gap: .5rem; cursor: pointer; }
.switch input {
  position: relative; flex: none; width: 2rem; height: 1.125rem; appearance: none; border-radius: 1rem; cursor: pointer;
  border: 1px solid var(--_edge);
}
.switch input::before {
  content: ''; position: absolute; inset: 2px auto 2px 2px; aspect-ratio: 1; border-radius: 50%;
  background: var(--_muted); transition: translate .12s;
}
.switch input:checked { background: var(--_accent); border-color: var(--_accent); }
.switch input:checked::before { background: var(--_on-accent); translate: .875rem; }
.switch input:disabled, .switch input:disabled + span { opacity: .55; cursor: default; }
.flag > :is(.note, .formula) { margin-inline-start: 2.5rem; }
@media (prefers-reduced-motion: reduce) { .switch input::before { transition: none; } }
@media (forced-colors: active) { .switch input:checked { outline: 2px solid; } }

.kinds { display: flex; gap: 1px; margin-bottom: .25rem; }
.kinds label { position: relative; flex: 1 1 auto; }
.kinds span {
  display: grid; place-items: center; min-height: var(--_control); padding: 0 .5rem; white-space: nowrap;
  cursor: pointer; color: var(--_accent); background: var(--_raised);
}
.kinds label:first-child span { border-radius: 4px 0 0 4px; }
.kinds label:last-child span { border-radius: 0 4px 4px 0; }
.kinds span:hover { box-shadow: inset 0 0 0 1px; }
.kinds input { position: absolute; inset: 0; opacity: 0; cursor: pointer; }
.kinds input:checked + span { color: var(--_on-accent); background: var(--_accent); }
.kinds input:focus-visible + span { outline: 2px solid var(--_accent); outline-offset: 2px; z-index: 1; }
.kinds input:disabled + span { color: var(--_muted); background: var(--_raised); cursor: default; box-shadow: none; }
.kinds input:disabled:checked + span { box-shadow: inset 0 0 0 1px; }

.digits { display: grid; grid-template-columns: repeat(10, 1fr); gap: 2px; margin-bottom: .25rem; }
.digits button { padding: 0; min-width: 0; }
.pick { display: flex; gap: .375rem; align-items: center; }
.open { white-space: normal; }

.notice { margin-bottom: .5rem; padding: .5rem .75rem; border-radius: 4px; background: var(--_notice); overflow-wrap: anywhere; }
/* It comes and goes over the legend, so that the settings stay where they are. */
.progress {
  position: absolute; inset: 0 0 auto; display: grid; grid-template-columns: 1fr auto; gap: 0 .5rem; min-height: 2.5rem;
  background: var(--_page);
}
progress { align-self: center; width: 100%; height: .5rem; accent-color: var(--_accent); }
.forgo { min-height: 1.5rem; padding-inline: .5rem; }
.progress output { text-align: end; }
/* On paper a line says what each part is set to. */
@media print {
  .legend, .fields { display: none !important; }
  :host { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
  details { border: 0 !important; }
  summary { display: flex !important; gap: .75rem; min-height: 0; padding: 0; }
  summary::before { display: none; }
}`;
