/**
 * What an instrument is mounted with. Types only.
 *
 * The address bar, as far as an instrument knows of it. Fires `ae-follow` when a link is followed; detail: its hash. Where
 * `known` is given the hash is whole only then.
 * @typedef {EventTarget & { readonly hash: string, readonly known?: Promise<void> | undefined, save(): void, copy(button: HTMLButtonElement): Promise<boolean> }} DenoiseLink
 *
 * @typedef {object} DenoiseOptions
 * @property {import('../engine/inference/client.js').Engine} engine
 * @property {DenoiseLink} link
 * @property {(text: string) => void} announce
 * @property {AbortSignal} signal ends the instrument and empties its root
 * @property {HTMLElement} [dropTarget] where files may be dropped; without it, on the root's host
 */

export {};
