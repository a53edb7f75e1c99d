/**
 * The theme's colours for a canvas, to which custom properties mean nothing: one invisible element for each holds it
 * as its own colour, from which it is read.
 *
 * @template {string} Name
 * @typedef {Record<Name, string>} Tokens which token of `tokens.js` each colour is
 */

/** Returns the markup and the style that a template needs for these colours. @param {Tokens<string>} tokens */
export function inkProbes(tokens) {
  const names = Object.keys(tokens);
  return {
    html: /* html */ `<div class="inks" aria-hidden="true">${names.map((name) => `<i class="ink-${name}"></i>`).join('')}</div>`,
    // Any change of colour, whatever its cause, ends a transition.
    css: /* css */ `
.inks { position: absolute; visibility: hidden; }
.inks i { transition: color 1ms; }
/* What is printed is read at once. */
@media print { .inks i { transition: none; } }
${names.map((name) => `.ink-${name} { color: var(--_${tokens[name]}); }`).join('\n')}
`,
  };
}

/** Reads the colours as they are now. @template {string} Name @param {ShadowRoot} root @param {Tokens<Name>} tokens @returns {Record<Name, string>} */
export function readInks(root, tokens) {
  const colour = (/** @type {string} */ name) =>
    getComputedStyle(/** @type {Element} */ (root.querySelector(`.inks .ink-${name}`))).color;
  return /** @type {Record<Name, string>} */ (
    Object.fromEntries(Object.keys(tokens).map((name) => [name, colour(name)]))
  );
}

/** Calls back whenever one of the colours has changed. @param {ShadowRoot} root @param {() => void} changed @param {AbortSignal} signal */
export function watchInks(root, changed, signal) {
  root.querySelector('.inks')?.addEventListener('transitionend', changed, { signal });
}
