/** Errors on their way from a worker to the page, and in sentences. */

import { coreSentence } from './core-errors.js';

/**
 * An error as a message can carry it.
 *
 * @typedef {object} PlainError
 * @property {string} name tells one kind of error from another; for the core's errors their variant, like `OutOfRange`
 * @property {Record<string, unknown>} fields what the sentence is made of, by name; empty for most errors
 * @property {string} message a sentence for the person at the screen
 */

/** An error that came from a worker: its sentence is in the page's language already. */
export class ToldError extends Error {
  /** @param {PlainError} plain */
  constructor({ name, fields, message }) {
    super(message);
    this.name = name;
    this.fields = fields;
  }
}

/**
 * The outermost sentence, with the name and the fields of the first error below it that has fields: who catches an
 * error to say more keeps the original as its `cause`.
 *
 * @param {unknown} error @returns {PlainError}
 */
export function plainError(error) {
  const message = error instanceof Error ? ownSentence(error) : String(error);
  for (let each = error; each instanceof Error; each = each.cause) {
    const fields = 'fields' in each && each.fields;
    if (typeof fields === 'object' && fields) return { name: each.name, fields: { ...fields }, message };
  }
  return { name: error instanceof Error ? error.name : 'Error', fields: {}, message };
}

/** @param {Error} error */
function ownSentence(error) {
  const fields = 'fields' in error && !(error instanceof ToldError) && error.fields;
  if (typeof fields !== 'object' || !fields) return error.message;
  return coreSentence(error.name, /** @type {Record<string, unknown>} */ (fields)) ?? error.message;
}

/** An error's own words, ready to stand at the end of a sentence. @param {unknown} error */
export function sentence(error) {
  return plainError(error).message.replace(/\.?$/, '.');
}
