/** What dialogs have in common: their look, and a button that copies what a field of them holds. */

import { t } from '../strings/t.js';

const COPIED_MS = 2000;

/** Each sets the width that it likes as `--dialog`. */
export const DIALOG = /* css */ `
dialog {
  width: min(var(--dialog), calc(100vw - 2rem)); max-height: calc(100vh - 2rem); padding: 1rem 1.25rem 1.25rem; overflow: auto;
  font-size: var(--_small); line-height: 1.25rem;
  color: var(--_text); background: var(--_page); border: 1px solid var(--_line); border-radius: 6px;
  box-shadow: 0 .5rem 2rem var(--_strong-shadow);
}
dialog::backdrop { background: var(--_strong-shadow); }
header { display: flex; align-items: center; justify-content: space-between; gap: 1rem; }
h2 { margin: 0; font-size: 1.125rem; line-height: 2rem; font-weight: 600; }`;

/**
 * Where the clipboard is not open, what is to be copied is selected.
 * @param {HTMLInputElement | HTMLTextAreaElement} field @param {HTMLElement} button tells for a moment what became of it
 * @param {string} words its own, which it says again then
 */
export async function copyField(field, button, words) {
  try {
    await navigator.clipboard.writeText(field.value);
    button.textContent = t`Copied`;
  } catch {
    field.select();
    button.textContent = t`Ctrl+C`;
  }
  setTimeout(() => (button.textContent = words), COPIED_MS);
}
