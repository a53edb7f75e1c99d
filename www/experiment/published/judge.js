/**
 * Which published result a setup repeats, and whether it has been reached. Pure.
 *
 * @typedef {import('../types.js').Setup} Setup
 * @typedef {import('./record.js').Figure} Figure
 * @typedef {import('./record.js').PublishedResult} PublishedResult
 */
import { makeSetup } from '../setup.js';
import { formatSetup } from '../setup-link.js';
import { PUBLISHED_RESULTS } from './results.js';

const BY_PROTOCOL = new Map(PUBLISHED_RESULTS.map((each) => [protocolOf(makeSetup(each.settings)), each]));

/** The result that a setup repeats, whatever its seed. @param {Setup} setup */
export function publishedOf(setup) {
  return BY_PROTOCOL.get(protocolOf(setup));
}

/** All of a setup that a protocol says: a seed is nobody's, and equal bits are ours alone. @param {Setup} setup */
function protocolOf(setup) {
  return String(formatSetup({ ...setup, exact: false, experiment: { ...setup.experiment, seed: 0 } }));
}

/** Whether a figure passes; what is no number does not. @param {Figure} figure @param {number} value */
export function passes({ low, high }, value) {
  return value >= low && value <= high;
}
