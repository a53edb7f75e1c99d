/** The look that dialogs have in common. Each sets the width that it likes as `--dialog`. */
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
