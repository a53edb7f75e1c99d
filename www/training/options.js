/**
 * What a training section is mounted with. Types only.
 *
 * @typedef {object} TrainingOptions
 * @property {import('../engine/inference/client.js').Engine} engine the page's, which normalises a person's own images
 * @property {{ variant: string | null }} link names the variant of the compute module that the address asks for
 * @property {import('./autosave.js').RunStorage} [storage] of this section in this tab; without it nothing is kept
 * @property {(text: string) => void} announce
 * @property {AbortSignal} signal ends the section and its workers
 * @property {import('../experiment/types.js').Setup[]} setups of the link: none, one, or two to compare
 * @property {string | null} [variant] in place of the link's
 */

export {};
