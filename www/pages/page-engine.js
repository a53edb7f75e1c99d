import { Engine } from '../engine/inference/client.js';

/**
 * The one engine of the page. Its own script tag runs this before the rest of
 * the page has arrived, so that the worker fetches while the page still loads.
 */
export const engine = new Engine(new URLSearchParams(location.search).get('kernel'));
