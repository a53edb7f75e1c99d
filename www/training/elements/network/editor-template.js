import { t } from '../../../strings/t.js';
import { ACTIVATIONS, INITIALIZATIONS } from '../../../experiment/kinds/activations.js';
import { MOST } from '../../../experiment/network-structure.js';
import { REFUSAL } from '../../../ui/number-input.js';

/** Each choice: its label, what it is for, and what there is to choose. */
export const CHOICES = {
  hidden_activation: {
    label: t`Hidden activation`,
    help: t`Applied after each hidden layer`,
    of: ACTIVATIONS,
  },
  latent_activation: { label: t`Code activation`, help: t`Applied to the code`, of: ACTIVATIONS },
  output_activation: {
    label: t`Output activation`,
    help: t`Applied to the last layer; cross-entropy needs the sigmoid`,
    of: ACTIVATIONS,
  },
  initialization: {
    label: t`Initialization`,
    help: t`First weights are drawn at random with this spread`,
    of: INITIALIZATIONS,
  },
};

export const SWITCHES = {
  tied_weights: {
    label: t`Tied weights`,
    help: t`The decoder reads the encoder’s weights backwards, W′ = Wᵀ, so there are about half as many.`,
  },
  variational: {
    label: t`Variational`,
    help: t`The encoder gives a mean and a variance, and the code is drawn from that Gaussian, z = μ + σ ε.`,
  },
};

const POWERS = Array.from({ length: 12 }, (_, power) => `<option value="${2 ** power}"></option>`).join('');

export const HTML = /* html */ `
<fieldset class="editor" name="network" aria-describedby="reasons">
  <legend class="unseen">${t`Network`}</legend>
  <div class="columns"></div>
  <div class="options">
    <button type="button" name="deepen">${t`Add a layer`}</button>
    <label title="${t`Each is 3 × 3 with stride 2 and halves the picture’s side; the decoder mirrors it.`}">${t`Convolutions`}
      <select name="convolutions">${Array.from({ length: MOST.convolutions + 1 }, (_, count) => `<option value="${count}">${count}</option>`).join('')}</select></label>
    ${Object.entries(CHOICES)
      .map(
        ([name, { label, of }]) => /* html */ `
    <label>${label} <select name="${name}">${Object.entries(of)
      .map(([value, each]) => `<option value="${value}" title="${each.formula}">${each.label}</option>`)
      .join('')}</select></label>`,
      )
      .join('')}
    <div class="switches">${Object.entries(SWITCHES)
      .map(
        ([name, { label }]) => /* html */ `
    <label class="switch"><input type="checkbox" name="${name}"> ${label}</label>`,
      )
      .join('')}</div>
  </div>
</fieldset>
${REFUSAL}
<p class="note reasons" id="reasons" hidden></p>
<p class="note cost" role="status"></p>
<datalist id="powers">${POWERS}</datalist>`;

/* Controls stand under their columns, at places that the drawing gives; where columns are too close, they stand in rows. */
export const CSS = /* css */ `
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.columns { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: .25rem; }
.cell { min-width: 0; }
.cell .name { display: block; color: var(--_muted); white-space: nowrap; }
.cell .name:empty::before { content: '\\a0'; }
.cell .size { display: grid; align-items: center; min-height: var(--_control); white-space: nowrap; font-variant-numeric: tabular-nums; }
.cell input {
  width: 4.75rem; min-height: var(--_control); padding: 0 .375rem; text-align: center; font-variant-numeric: tabular-nums;
  color: inherit; background: var(--_page); border: 1px solid var(--_muted); border-radius: 4px; appearance: textfield;
}
.cell input::-webkit-calendar-picker-indicator { display: none !important; }
input:disabled { color: var(--_muted); border-color: var(--_line); cursor: default; }
.steps { display: flex; gap: 2px; width: 4.75rem; margin-top: 2px; }
.steps button { flex: 1; min-width: 1.5rem; padding: 0; }
.aligned { position: relative; display: block; height: calc(1.25rem + 2 * var(--_control) + 2px); margin-top: .25rem; }
/* Where there is room they will be aligned once the network is drawn: nothing moves then. */
@container (min-width: 40rem) {
  .columns:not(.placed) { height: calc(1.25rem + 2 * var(--_control) + 2px); margin-top: .25rem; overflow: hidden; }
  .columns:not(.placed) > * { visibility: hidden; }
}
.aligned .cell { position: absolute; top: 0; translate: -50%; display: grid; justify-items: center; text-align: center; }
.aligned .cell:first-child { left: 0 !important; translate: none; justify-items: start; text-align: start; }
.aligned .cell:last-child { left: auto !important; right: 0; translate: none; justify-items: end; text-align: end; }
:not(.aligned) > .fixed:not(:first-child, :last-child), :not(.aligned) > .fixed .size { display: none; }
:not(.aligned) > .fixed { order: -1; width: calc(50% - .375rem); }
:not(.aligned) > .fixed:last-child { text-align: end; }
.options { display: flex; flex-wrap: wrap; align-items: end; gap: .5rem .75rem; margin-top: 1rem; }
.options > label { display: grid; color: var(--_muted); }
.options select { padding-inline: .375rem; }
.options select:disabled { color: var(--_muted); cursor: default; opacity: .55; }
.switches { display: flex; gap: .75rem; }
.switch { display: flex; align-items: center; gap: .375rem; min-height: var(--_control); cursor: pointer; }
.switch input { width: 1rem; height: 1rem; accent-color: var(--_accent); }
.switch:has(:disabled) { color: var(--_muted); cursor: default; }
.reasons, .cost { margin-top: .5rem; }
@media print { .options, .cost, .steps { display: none !important; } }`;
