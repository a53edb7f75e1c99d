import { Engine } from '../engine/inference/client.js';

/** The binary that `?kernel=` asks for; null lets the worker choose. */
export const variant = new URLSearchParams(location.search).get('kernel');

/**
 * The one engine of the page. Its own script tag runs this before the rest of
 * the page has arrived, so that the worker fetches while the page still loads.
 */
export const engine = new Engine(variant);
