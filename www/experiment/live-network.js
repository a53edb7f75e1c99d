/** The name of the network in training among the models, on the page and in links. */
export const LIVE_NETWORK = 'training';
