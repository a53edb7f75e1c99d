// What the head of each page holds for browsers, for search and for those who show a preview of a link.

import { COLOURS } from '../../../../www/ui/tokens.js';
import { POLICY } from './policy.mjs';

export const NAME = 'Autoencoder Playground';
/** What the picture of previews shows. */
const SHOWN = 'A digit, its corrupted copy, its code and the digit that the network rebuilt from it, in one row.';

/**
 * @param {import('./pages.mjs').Page} page
 * @param {{ site: URL | undefined, script: string }} where the site will be, and its script for the service worker
 */
export function withHead({ path, html, address, up, title, description }, { site, script }) {
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset) || !html.includes('</head>')) throw new Error(`${path} holds no ${charset} in a head`);
  const at = (/** @type {string} */ file) => (site ? new URL(file, site).href : `${up}${file}`);
  const [light, dark] = COLOURS.page;
  const tags = [
    // Of this only a whole address makes sense.
    ...(site ? [`<link rel="canonical" href="${at(address)}">`] : []),
    `<link rel="manifest" href="${up}manifest.json">`,
    `<link rel="apple-touch-icon" href="${up}pictures/icon-192.png">`,
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${light}">`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${dark}">`,
    ...Object.entries({
      type: 'website',
      site_name: NAME,
      title,
      description,
      ...(site && { url: at(address) }),
      image: at('pictures/preview.png'),
      'image:width': '1200',
      'image:height': '630',
      'image:alt': SHOWN,
    }).map(([name, content]) => `<meta property="og:${name}" content="${content}">`),
    '<meta name="twitter:card" content="summary_large_image">',
    `<script type="module" async src="${up}${script}"></script>`,
  ];
  // The policy comes before anything that it could refuse.
  return html
    .replace(charset, `${charset}\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">`)
    .replace('</head>', () => `${tags.join('\n')}\n</head>`);
}
