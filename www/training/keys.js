/** Keys that train, while the focus is in the section and in nothing that takes letters. */

/** What each does. Screen readers read it from the buttons, whose `aria-keyshortcuts` say the same. @type {Record<string, import('./elements/transport/ae-transport.js').Act>} */
const KEYS = { 't': 'play', 's': 'step', 'shift+r': 'reset' };
/** Inputs in which a letter is no text. */
const LETTERLESS = ['radio', 'checkbox', 'button', 'range', 'file'];

/**
 * @param {HTMLElement} host of the section @param {import('./elements/transport/ae-transport.js').AeTransport} transport
 * @param {AbortSignal} signal
 */
export function listenToKeys(host, transport, signal) {
  host.addEventListener(
    'keydown',
    (event) => {
      const act = KEYS[(event.shiftKey ? 'shift+' : '') + event.key.toLowerCase()];
      const [inner] = event.composedPath();
      if (!act || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
      if (transport.hidden || takesLetters(/** @type {HTMLElement} */ (inner))) return;
      event.preventDefault();
      transport.press(act);
    },
    { signal },
  );
}

/** @param {HTMLElement} element */
function takesLetters(element) {
  if (element instanceof HTMLInputElement) return !LETTERLESS.includes(element.type);
  return element.isContentEditable || element.matches('select, textarea');
}
