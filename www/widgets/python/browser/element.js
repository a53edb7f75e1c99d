/** What all widgets of a notebook do: an element that follows what Python sets. */

/**
 * What the browser has of a widget of Python: https://anywidget.dev/en/afm
 * @typedef {object} Model
 * @property {(name: string) => any} get
 * @property {(name: string, value: unknown) => void} set
 * @property {() => void} save_changes
 * @property {(content: unknown, callbacks: undefined, buffers: ArrayBuffer[]) => void} send
 * @property {(event: string, act: () => void) => void} on
 * @property {(event: string, act: () => void) => void} off
 *
 * @typedef {import('../../widget.js').Widget} Widget
 * @typedef {{ element?: Widget | undefined, show(place: HTMLElement, signal: AbortSignal): void }} ShownRun
 */

const RUNS = Symbol.for('autoencoder-playground: runs of notebooks');
const page = /** @type {Record<symbol, Map<string, ShownRun> | undefined>} */ (/** @type {unknown} */ (globalThis));

/** Runs by their id. Each widget has a copy of this module, so the page keeps them. */
export const runs = (page[RUNS] ??= new Map());

/** @param {Model} model @param {string} event @param {() => void} act @param {AbortSignal} signal */
export function listenToModel(model, event, act, signal) {
  model.on(event, act);
  signal.addEventListener('abort', () => model.off(event, act));
}

/** @param {Model} model @param {Record<string, unknown>} values */
export function tellKernel(model, values) {
  for (const [name, value] of Object.entries(values)) model.set(name, value);
  model.save_changes();
}

/** @param {Model} model @param {HTMLElement} place where it will stand @param {AbortSignal} signal @returns {Widget} */
export function makeElement(model, place, signal) {
  const element = /** @type {Widget} */ (place.ownerDocument.createElement(model.get('_tag')));
  // A notebook may give each output a root of its own, in which the id of another is not found.
  Object.defineProperty(element, 'partner', { get: () => runs.get(model.get('for_'))?.element });
  element.addEventListener('ae-error', (event) =>
    tellKernel(model, { error: /** @type {CustomEvent} */ (event).detail.message }),
  );
  for (const name of /** @type {{ observedAttributes: string[] } & Function} */ (element.constructor)
    .observedAttributes) {
    const trait = name === 'for' ? 'for_' : name.replaceAll('-', '_');
    const follow = () => {
      const value = model.get(trait) ?? false;
      if (value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    };
    const change = () => {
      if (model.get('error')) tellKernel(model, { error: '' });
      follow();
    };
    follow();
    listenToModel(model, `change:${trait}`, change, signal);
  }
  return element;
}

/** JupyterLab has dark themes without saying so by `color-scheme`. @param {HTMLElement} place @param {AbortSignal} signal */
export function followTheme(place, signal) {
  const { body } = place.ownerDocument;
  const follow = () => {
    const light = body.dataset['jpThemeLight'];
    if (light) place.style.colorScheme = light === 'true' ? 'light' : 'dark';
  };
  const themes = new MutationObserver(follow);
  themes.observe(body, { attributes: true, attributeFilter: ['data-jp-theme-light'] });
  signal.addEventListener('abort', () => themes.disconnect());
  follow();
}
