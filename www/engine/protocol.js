/**
 * The messages between the page and any of its workers. Types only. A worker has operations; each takes one value and
 * answers one.
 *
 * @typedef {object} Hello the page's first message
 * @property {string | null} variant the wasm variant to use, null for the best
 * @property {string} [site] the folder that its files are in
 * @property {Map<string, Uint8Array>} [files] those that the page has at hand, by path
 * @property {import('../strings/t.js').Strings} [strings] the language of the page, where it is not English
 * @typedef {object} Request
 * @property {number} id names the job
 * @property {string} operation
 * @property {any} args
 * @property {boolean} cancellable the page may send a `Cancel` for it
 * @typedef {{ cancel: number }} Cancel the job that nobody waits for any more
 * @typedef {{ check: true }} Check asks for a sign of life
 * @typedef {Hello | Request | Cancel | Check} ToWorker
 *
 * @typedef {object} Reply empty: a sign of life, which is also a worker's first message
 * @property {number} [id] of the job; a report that nobody asked for has none
 * @property {string} [operation] of a job that is done
 * @property {unknown} [value] its answer, or the report
 * @property {number} [ms] how long it took
 * @property {JobProgress} [progress] of a job that goes on
 * @property {import('./errors.js').PlainError} [error]
 * @property {boolean} [fatal] the worker is of no use any more
 *
 * @typedef {{ share: number, text: string, part: any }} JobProgress
 *
 * @callback OnProgress
 * @param {number} share how much of the job is done, from 0 to 1
 * @param {string} text what it is doing; empty where there is nothing to say
 * @param {any} part a piece of the answer that is there already, undefined for most jobs
 *
 * @typedef {object} JobOptions
 * @property {AbortSignal | undefined} [signal] cancels the job; its promise rejects at once, with the signal's reason
 * @property {OnProgress | undefined} [onProgress]
 * @property {Transferable[]} [transfer] what of the arguments goes over to the worker
 *
 * @typedef {object} JobContext what an operation is given beside its arguments
 * @property {AbortSignal} signal aborted once nobody waits for the answer
 * @property {(share: number, text?: string, part?: unknown) => void} progress
 */

/**
 * The operations of a worker as it writes them, from those of its protocol.
 * @template {{ [K in keyof O]: (args: any) => any }} O
 * @typedef {{ [K in keyof O]: (args: Parameters<O[K]>[0], job: JobContext) => ReturnType<O[K]> | Promise<ReturnType<O[K]>> }} Handlers
 */

export {};
