/**
 * What the page knows of one published result: the preset that repeats it, the row that compares with it and whatever
 * explains the figure elsewhere read its record. Types only.
 *
 * @typedef {'negativeElbo' | 'crossEntropyPerPixel' | 'meanActivation' | 'neighborErrorPercent'} Measure what is measured
 *   on the digits to judge by; `engine/training/measures.js` measures it
 *
 * @typedef {object} Figure
 * @property {Measure} measure
 * @property {string} name
 * @property {string} unit empty for none
 * @property {number} decimals that are shown
 * @property {string} published as its source has it
 * @property {number} low the smallest value that passes
 * @property {number} high the largest value that passes
 * @property {string} rule when it passes
 *
 * @typedef {object} Source
 * @property {string} title
 * @property {string} by
 * @property {number} year
 * @property {string} where a place in it
 * @property {string} url
 *
 * @typedef {object} PublishedResult
 * @property {string} name of its preset, and of its experiment for the command line
 * @property {string} title
 * @property {string} watch what there is to see, in a few sentences
 * @property {Partial<import('../settings.js').Settings>} settings
 * @property {Figure[]} figures at least one
 * @property {Source} source
 * @property {string[]} differences between its protocol and ours, a sentence each
 */

export {};
