// What browsers need to know to install the site as a program.

import { COLOURS } from '../../../../www/ui/tokens.js';
import { NAME } from './name.mjs';

/** The file of a language. @param {string} language */
export const manifestName = (language) => (language === 'en' ? 'manifest.json' : `manifest-${language}.json`);

/** @param {import('./pages.mjs').Page} first what it opens with */
export function manifest(first) {
  const [light] = COLOURS.page;
  const png = (/** @type {string} */ name, /** @type {number} */ side, purpose = 'any') => ({
    src: `pictures/${name}.png`,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose,
  });
  const content = {
    // Addresses are below this file, wherever the site lies.
    id: `./${first.address}`,
    start_url: `./${first.address}`,
    scope: './',
    name: NAME,
    short_name: 'Autoencoders',
    description: first.description,
    lang: first.language,
    display: 'standalone',
    background_color: light,
    theme_color: light,
    categories: ['education'],
    icons: [png('icon-192', 192), png('icon-512', 512), png('icon-maskable-512', 512, 'maskable')],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
