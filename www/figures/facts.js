/** What figures are of: whoever holds them answers when one of them asks. */

/** @typedef {import('./record.js').Facts} Facts */

/** @param {EventTarget} root what holds the figures @param {() => Facts} facts @param {AbortSignal} signal */
export function answerFigures(root, facts, signal) {
  root.addEventListener('ae-facts', (event) => Object.assign(/** @type {CustomEvent} */ (event).detail, facts()), {
    signal,
  });
}

/** What is known of the figures of a run. Pure. @param {import('../experiment/types.js').Setup} setup @returns {Facts} */
export function factsOf({ data, experiment: { model, loss, corruption } }) {
  // Of several kinds of noise, or of a level that is drawn, no other map was measured.
  const [noise, ...others] = corruption?.choices ?? [];
  const known = noise && noise.kind !== 'none' && others.length === 0 && corruption?.level !== 'uniform';
  return {
    dims: model.latent_dim,
    ...(known && { noise }),
    digits: data === 'digits' || data === 'full',
    nats: loss === 'binary_cross_entropy',
    variational: model.variational === true,
  };
}
