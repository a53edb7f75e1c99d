/**
 * What the page says of a figure. Types only.
 *
 * @typedef {object} Facts what a figure is of, as far as is known
 * @property {number} [dims] numbers in the code of the network
 * @property {import('../experiment/types.js').Corruption} [noise] that the pictures got before the network saw them
 * @property {boolean} [digits] whether it is measured on the page's test digits, or pictures like them
 * @property {boolean} [nats] whether the loss is a cross-entropy
 * @property {boolean} [variational] whether the network draws its code
 *
 * @typedef {object} Beside something to hold a figure against
 * @property {string} label
 * @property {number} value
 * @property {string} [unit]
 * @property {string} source where the value comes from
 *
 * @typedef {object} FigureRecord
 * @property {string} name
 * @property {string} unit in words; what has none says so
 * @property {string} what it is
 * @property {string} why it has the size it has
 * @property {[question: string, answer: string][]} [answers] to what many ask of it
 * @property {(facts: Facts) => Beside[]} [beside]
 */

export {};
