/** Where no rule keeps a setting as it is. @type {import('./options.js').Kept} */
export const NOTHING_KEPT = Object.freeze({ settings: new Set(), why: '' });
