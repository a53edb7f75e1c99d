import { t } from '../strings/t.js';
import { make } from './dom.js';
import { AeElement, define } from './element.js';

const CSS = /* css */ `
div {
  display: flex; flex-wrap: wrap; gap: 0 .5rem; align-items: center; justify-content: end; margin-bottom: .5rem;
  padding: .25rem .25rem .25rem .75rem; font-size: var(--_small); line-height: 1.25rem;
  background: var(--_notice); color: var(--_text); border-radius: 4px;
  box-shadow: var(--ae-notice-shadow, none);
}
p { flex: 1 1 15rem; text-wrap: pretty; padding-block: .25rem; overflow-wrap: anywhere; }
button { background: transparent; }
button:not(:last-child) { border-color: currentColor; }`;

const MOST = 5;
const MENTIONED_MS = 12_000;

/** Shows sentences that a person should read once: what was corrected, what failed. Each can be dismissed. */
export class AeNotices extends AeElement {
  /** @type {Map<string, HTMLElement>} */
  #shown = new Map();

  constructor() {
    super(`<section role="status" aria-label="${t`Notices`}"></section>`, CSS);
  }

  /**
   * @param {string} text the same sentence is shown once
   * @param {() => void} [retry] offers another try, and dismisses
   */
  say(text, retry) {
    this.ask(text, retry ? [{ label: t`Retry`, act: retry }] : []);
  }

  /** Shows a sentence that asks for nothing: it goes again by itself, once it could be read and nobody points at it. @param {string} text */
  mention(text) {
    this.say(text);
    const row = this.#shown.get(text);
    const go = () => {
      if (this.ownerDocument.hidden || row?.matches(':hover, :focus-within')) setTimeout(go, MENTIONED_MS);
      else if (this.#shown.get(text) === row) this.dismiss(text);
    };
    setTimeout(go, MENTIONED_MS);
  }

  /**
   * Shows a sentence with a button for each choice; every button dismisses it.
   * @param {string} text the same sentence is shown once
   * @param {{ label: string, act: () => void }[]} choices
   */
  ask(text, choices) {
    this.dismiss(text);
    const buttons = [...choices, { label: t`Dismiss`, act: () => {} }].map(({ label, act }) => {
      const button = make('button', { type: 'button' }, label);
      button.addEventListener('click', () => {
        this.dismiss(text);
        act();
      });
      return button;
    });
    const row = make('div', {}, make('p', {}, text), ...buttons);
    this.#shown.set(text, row);
    this.classList.add('some');
    this.find('section').append(row);
    if (this.#shown.size > MOST) this.dismiss(this.#shown.keys().next().value ?? '');
  }

  clear() {
    for (const text of [...this.#shown.keys()]) this.dismiss(text);
  }

  /** @param {string} text */
  dismiss(text) {
    this.#shown.get(text)?.remove();
    this.#shown.delete(text);
    this.classList.toggle('some', this.#shown.size > 0);
  }
}

define('ae-notices', AeNotices);
