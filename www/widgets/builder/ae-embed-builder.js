import { t } from '../../strings/t.js';
import { make } from '../../ui/dom.js';
import { copyField } from '../../ui/copy.js';
import { DIALOG } from '../../ui/dialog.js';
import { AeElement, define } from '../../ui/element.js';
import { attributesOfLink, EMBEDDABLE, leftBehind, lessonWord } from './attributes-of-link.js';
import { FORMATS, frameAddress } from './snippets.js';

/** @typedef {import('./attributes-of-link.js').WidgetName} WidgetName */

/** Until the frame says how high it is. */
const FIRST_HEIGHT = 480;

const radios = (/** @type {string} */ group, /** @type {[string, string][]} */ choices) =>
  choices
    .map(
      ([value, title], i) =>
        /* html */ `<label><input type="radio" name="${group}" value="${value}"${i === 0 ? ' checked' : ''}><span>${title}</span></label>`,
    )
    .join('');

const HTML = /* html */ `
<dialog aria-labelledby="title">
  <header><h2 id="title">${t`Embed what you see`}</h2><button type="button" class="close">${t`Close`}</button></header>
  <fieldset><legend>${t`What`}</legend>${radios('widget', Object.entries(EMBEDDABLE))}</fieldset>
  <fieldset><legend>${t`Where`}</legend>${radios(
    'format',
    Object.entries(FORMATS).map(([name, { title }]) => [name, title]),
  )}</fieldset>
  <p class="note" id="about"></p>
  <div class="code"><textarea readonly spellcheck="false" rows="5" aria-label="${t`What to put there`}"></textarea><button type="button" class="copy">${t`Copy`}</button></div>
  <h3>${t`Preview`}</h3>
  <div class="preview"></div>
</dialog>`;

const CSS = /* css */ `
${DIALOG}
:host { --dialog: 60rem; }
h3 { margin: 1rem 0 .5rem; font-size: inherit; font-weight: 600; }
fieldset { display: flex; flex-wrap: wrap; gap: .25rem; align-items: center; margin: .75rem 0 0; padding: 0; border: 0; }
legend { float: left; width: 4rem; padding: 0; line-height: var(--_control); color: var(--_muted); }
label { position: relative; cursor: pointer; }
label input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
label span {
  display: inline-grid; align-items: center; min-height: var(--_control); padding: 0 .625rem; color: var(--_accent);
  background: var(--_raised); border-radius: 4px;
}
label:hover span { outline: 1px solid currentColor; outline-offset: -1px; }
:checked + span { color: var(--_on-accent); background: var(--_accent); }
:focus-visible + span { outline: 2px solid var(--_accent); outline-offset: 2px; }
#about { margin-top: .5rem; min-height: 1.25rem; }
.code { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .5rem; align-items: start; margin-top: .5rem; }
textarea {
  width: 100%; min-height: 6.5rem; padding: .5rem; resize: vertical; font: .8125rem/1.25rem ui-monospace, monospace;
  color: var(--_text); background: var(--_raised); border: 1px solid var(--_line); border-radius: 4px; overflow-wrap: anywhere;
}
.copy { min-width: 5rem; }
@media (max-width: 600px) {
  legend { width: 100%; }
  .code { grid-template-columns: minmax(0, 1fr); justify-items: end; }
}
.preview { border: 1px solid var(--_line); border-radius: 4px; }
iframe { display: block; width: 100%; border: 0; }`;

/** Writes what puts a widget that shows the same as the page on another page. */
export class AeEmbedBuilder extends AeElement {
  #hash = '';
  #site = '';
  #height = FIRST_HEIGHT;
  /** @type {HTMLIFrameElement | undefined} */
  #frame;

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const dialog = this.#dialog;
    const listen = (
      /** @type {EventTarget} */ target,
      /** @type {string} */ type,
      /** @type {(event: any) => void} */ act,
    ) => target.addEventListener(type, act, { signal });
    listen(dialog, 'change', () => this.#write());
    listen(dialog, 'close', () => this.find('.preview').replaceChildren());
    listen(this.find('.close'), 'click', () => dialog.close());
    const [text, copy] = [/** @type {HTMLTextAreaElement} */ (this.find('textarea')), this.find('.copy')];
    listen(copy, 'click', () => copyField(text, copy));
    const page = /** @type {Window} */ (this.ownerDocument.defaultView);
    listen(page, 'message', ({ source, data }) => {
      if (source === this.#frame?.contentWindow && data?.type === 'ae-resize') this.#fit(Number(data.height));
    });
  }

  /** Opens with what the page shows now. @param {string} hash of its link @param {string} site the folder that it is in */
  open(hash, site) {
    [this.#hash, this.#site] = [hash, site];
    const words = [...new URLSearchParams(hash.slice(1)).keys()];
    // A lesson, or what was trained, is what a person wants to take along.
    const trains = words.some((word) => word.startsWith('training.'));
    const first = /** @type {HTMLInputElement} */ (
      this.find(`[value=${lessonWord(hash) ? 'playground' : trains ? 'train' : 'denoise'}]`)
    );
    first.checked = true;
    this.#dialog.showModal();
    this.#write();
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.find('dialog'));
  }

  /** @param {string} group */
  #chosen(group) {
    return /** @type {HTMLInputElement} */ (this.find(`[name=${group}]:checked`)).value;
  }

  get #embedding() {
    const name = /** @type {WidgetName} */ (this.#chosen('widget'));
    return { name, attributes: attributesOfLink(name, this.#hash), site: this.#site, height: this.#height };
  }

  #write() {
    const embedding = this.#embedding;
    const { about, write } = /** @type {import('./snippets.js').Format} */ (FORMATS[this.#chosen('format')]);
    const left = leftBehind(embedding.name, this.#hash);
    this.find('#about').textContent = [about, left].filter(Boolean).join(' ');
    /** @type {HTMLTextAreaElement} */ (this.find('textarea')).value = write(embedding);
    this.#show(frameAddress(embedding));
  }

  /** @param {string} address */
  #show(address) {
    if (this.#frame?.isConnected && this.#frame.src === address) return;
    this.#height = FIRST_HEIGHT;
    this.#frame = make('iframe', { src: address, title: t`Preview of the widget`, height: String(this.#height) });
    this.find('.preview').replaceChildren(this.#frame);
  }

  /** @param {number} height */
  #fit(height) {
    if (!(height > 0) || height === this.#height || !this.#frame) return;
    this.#height = height;
    this.#frame.height = String(height);
    this.#write();
  }
}

define('ae-embed-builder', AeEmbedBuilder);
