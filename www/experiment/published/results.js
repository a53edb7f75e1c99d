/** Published results that a run on this page repeats, in the order of the menu. Pure. */

import { CLASSIC_PICTURES } from './classics.js';
import { KERAS_NETWORKS } from './keras.js';
import { VAE_EXAMPLES } from './vae.js';

/** @type {readonly import('./record.js').PublishedResult[]} */
export const PUBLISHED_RESULTS = [...VAE_EXAMPLES, ...KERAS_NETWORKS, ...CLASSIC_PICTURES];
