/** The markup of the training section. */

import { t } from '../strings/t.js';
import { adopt } from '../ui/element.js';
import { CSS } from './style.js';
import { PANELS } from './views.js';

/** @type {[what: string, label: string, title?: string][]} */
const DOWNLOADS = [
  ['run', t`Run (resume later)`, t`Everything needed to go on later, in this page’s own file`],
  ['checkpoint', t`Model`, t`The network alone, a safetensors file that this page and the command line open`],
  ['state_dict', t`PyTorch weights`, t`Weights under the names of the PyTorch script below`],
  ['pytorch', t`PyTorch script`, t`A script that builds, loads and trains this very network`],
  ['train_npy', t`Data, train.npy`, t`What it learns from; the script finds it in its own folder`],
  ['test_npy', t`Data, test.npy`, t`What it is judged by; the script finds it in its own folder`],
  ['onnx', 'ONNX', t`Encoder and decoder in one`],
  ['onnx_encoder', t`ONNX encoder`],
  ['onnx_decoder', t`ONNX decoder`],
  ['csv', t`Losses, CSV`, t`Every term of the loss, and validation`],
  ['loss', t`Loss curve, PNG`],
  ['gallery', t`Gallery, PNG`],
  ['codes', t`Map of the code, PNG`],
  ['features', t`Weights as pictures, PNG`],
];

const downloads = DOWNLOADS.map(
  ([what, label, title = '']) =>
    `<button type="button" data-what="${what}"${title && ` title="${title}"`}>${label}</button>`,
).join('\n');

const panels = PANELS.map(
  ({ name, title, views, ofOne }) =>
    `<div class="view at-${name}"><h3>${title}${ofOne ? '<span class="whose"></span>' : ''}</h3>
${views.map(({ id, tag, hidden }) => `<${tag} id="${id}"${hidden ? ' hidden' : ''}></${tag}>`).join('\n')}</div>`,
).join('\n');

const HTML = /* html */ `
<div class="frame" role="group" tabindex="-1" aria-labelledby="training-title"><div class="training">
  <h2 id="training-title" data-part="heading">${t`Train one yourself`}</h2>
  <p class="guide" data-part="heading">${t`Press ${`<strong>${t`Train`}</strong>`} and watch what it rebuilds grow sharp. Then change one thing and see what that does.`}</p>
  <slot name="task"></slot>
  <div class="training-head">
    <ae-presets id="presets"></ae-presets>
    <ae-transport id="transport"></ae-transport>
  </div>
  <div class="training-tools" data-part="tools">
    <button type="button" id="compare" title="${t`Train another network beside this one, on the same seed and data, and change one thing`}">${t`Add a run to compare`}</button>
    <button type="button" id="fork" disabled title="${t`Another run that goes on from here: change one thing for it`}">${t`Fork`}</button>
    <p class="note number" id="begun"></p>
    <details class="menu"><summary>${t`Save and export`}</summary>
      <div id="downloads">
${downloads}
        <label class="open" title="${t`A run that was saved here: a .safetensors or .safetensors.gz file`}">${t`Open a run…`}<input
          type="file" id="open-run" accept=".safetensors,.gz" aria-label="${t`Open a run`}"></label>
      </div>
    </details>
  </div>
  <ae-published id="published" data-part="published" hidden></ae-published>
  <div class="runs" data-part="tools"><ae-runs id="runs" data-one></ae-runs></div>
  <div class="lab">
${panels}
  </div>
</div></div>
<ae-notices id="training-notices"></ae-notices>`;

/**
 * Fills a root with the training section, once. A page may call it before the code of training has come: headings
 * stand then, and room is kept for the rest.
 *
 * @param {ShadowRoot} root
 */
export function fillTraining(root) {
  if (root.querySelector('.training')) return;
  adopt(root, CSS);
  root.innerHTML = HTML;
}
