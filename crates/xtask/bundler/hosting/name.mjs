/** Of the site, in every language. */
export const NAME = 'Autoencoder Playground';
