/**
 * Closes a menu that is a `details` when somebody presses Escape or goes elsewhere. Several files may be taken one after
 * the other.
 *
 * @param {HTMLDetailsElement} menu @param {AbortSignal} signal
 */
export function listenToMenu(menu, signal) {
  menu.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    },
    { signal },
  );
  for (const type of ['pointerdown', 'focusin']) {
    const elsewhere = (/** @type {Event} */ event) => {
      if (!event.composedPath().includes(menu)) menu.open = false;
    };
    menu.ownerDocument.addEventListener(type, elsewhere, { signal });
  }
}
