/** German, by the English sentences. @type {import('./t.js').Strings} */
export const GERMAN = {};
