/**
 * What a training section is mounted with. Types only.
 *
 * @typedef {object} TrainingWorkers how the workers of a section start
 * @property {import('../engine/worker-line.js').Way[]} [ways] in turn, in place of the usual one
 * @property {import('../engine/training/turns.js').Turns} [turns] shared with other networks of the page: no worker is
 *   started before it is needed, nor while others have them all
 *
 * @typedef {object} Kept
 * @property {ReadonlySet<string>} settings that nobody may change
 * @property {string} why in one sentence
 *
 * @typedef {object} Rule what may not be changed, and what is measured
 * @property {Kept} kept
 * @property {import('../experiment/goal.js').Figure | undefined} figure that is measured whenever the network is judged
 * @property {(setup: import('../experiment/types.js').Setup) => { setup: import('../experiment/types.js').Setup, why: string }} fit
 *   puts it back where somebody did, by a link or a preset, and tells it in a sentence; an empty one where nothing was
 *
 * @typedef {object} TrainingOptions
 * @property {Pick<import('../engine/inference/client.js').Engine, 'run'>} engine the page's, which normalises a person's own images
 * @property {{ variant: string | null }} link names the variant of the compute module that the address asks for
 * @property {import('./autosave.js').RunStorage} [storage] of this section in this tab; without it nothing is kept
 * @property {(text: string) => void} announce
 * @property {AbortSignal} signal ends the section and its workers
 * @property {import('../experiment/types.js').Setup[]} setups of the link: none, one, or several to compare
 * @property {TrainingWorkers} [workers]
 * @property {boolean} [pad] whether somebody listens to `ae-show`: there is a pad that pictures can be put on
 * @property {string[]} [hidden] names of parts that are not shown
 * @property {string | null} [variant] in place of the link's
 */

export {};
