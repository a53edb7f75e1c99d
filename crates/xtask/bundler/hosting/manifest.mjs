// What browsers need to know to install the site as a program.

import { COLOURS } from '../../../../www/ui/tokens.js';
import { NAME } from './head.mjs';

/** @param {import('./pages.mjs').Page[]} pages the first is what it opens with */
export function manifest([first]) {
  if (first?.address !== '') throw new Error('the site holds no index.html');
  const [light] = COLOURS.page;
  const png = (/** @type {string} */ name, /** @type {number} */ side, purpose = 'any') => ({
    src: `pictures/${name}.png`,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose,
  });
  const content = {
    // Addresses are below this file, wherever the site lies.
    id: './',
    start_url: './',
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
