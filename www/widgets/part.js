/**
 * What stands in the frame of a widget, and what it is given. Types only.
 *
 * A network that other widgets look into by `for`: that of a run, which shows its views in more than one place.
 * @typedef {import('../training/controller.js').Training} Network
 *
 * A widget as its part knows it.
 * @typedef {HTMLElement & { emit(type: string, detail: unknown): void, href(link: string): string }} Host
 *
 * @typedef {object} Stage
 * @property {Host} widget whose attributes say what is shown
 * @property {ShadowRoot} root empty
 * @property {AbortSignal} signal ends the part
 * @property {string} link what the widget showed when it was taken out of the page; empty at first
 * @property {(names: string[]) => void} forward gives slots of the widget to the part, in whose own slots they then stand
 * @property {(text: string) => void} announce to people who do not see
 * @property {(link: string) => void} linked it shows something that another link opens
 * @property {(name: string, message: string, retry?: () => void) => void} tell one sentence on what is wrong, with the
 *   name of the error for `ae-error`; an empty sentence takes the last one away
 * @property {(message: string) => void} note one sentence on what is not wrong but should be known
 *
 * @typedef {object} Part
 * @property {Promise<unknown>} ready resolves when its first picture is there; rejects with a sentence where none can be
 * @property {Network | undefined} [network]
 * @property {string | undefined} [playground] the address of the page that its links open
 * @property {(attribute: string) => void} [changed]
 * @property {() => Promise<string>} [describe]
 * @property {() => unknown} [play]
 * @property {() => unknown} [pause]
 * @property {() => unknown} [reset]
 * @property {(what?: string) => Promise<{ name: string, bytes: Uint8Array }>} [save]
 *
 * @typedef {{ mount(stage: Stage): Part }} PartModule
 */

export {};
