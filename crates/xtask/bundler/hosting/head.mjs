// What the head of each page holds for browsers, for search and for those who show a preview of a link.

import { COLOURS } from '../../../../www/ui/tokens.js';
import { manifestName } from './manifest.mjs';
import { NAME } from './name.mjs';
import { POLICY } from './policy.mjs';

/** What the picture of previews shows, and what previews call the language. @type {Record<string, { shown: string, locale: string }>} */
const LANGUAGES = {
  en: {
    shown: 'A digit, its corrupted copy, its code and the digit that the network rebuilt from it, in one row.',
    locale: 'en_US',
  },
  de: {
    shown:
      'Eine Ziffer, ihre gestörte Kopie, ihr Code und die Ziffer, die das Netz daraus rekonstruiert hat, in einer Zeile.',
    locale: 'de_DE',
  },
};

/**
 * @param {import('./pages.mjs').Page} page
 * @param {{ site: URL | undefined, script: string, pages: import('./pages.mjs').Page[] }} where the site will be, its script for the
 *   service worker, and all of its pages
 */
export function withHead({ path, html, address, up, title, description, name, language }, { site, script, pages }) {
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset) || !html.includes('</head>')) throw new Error(`${path} holds no ${charset} in a head`);
  const at = (/** @type {string} */ file) => (site ? new URL(file, site).href : `${up}${file}`);
  const [light, dark] = COLOURS.page;
  const { shown, locale } = LANGUAGES[language] ?? {};
  if (!shown) throw new Error(`${path} is in a language that previews do not know: ${language}`);
  const said = pages.filter((page) => page.name === name);
  const tags = [
    // Of these only whole addresses make sense.
    ...(site ? [`<link rel="canonical" href="${at(address)}">`] : []),
    ...(site && said.length > 1 ? said : []).map(
      (each) => `<link rel="alternate" hreflang="${each.language}" href="${at(each.address)}">`,
    ),
    `<link rel="manifest" href="${up}${manifestName(language)}">`,
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
      'image:alt': shown,
      locale,
    }).map(([property, content]) => `<meta property="og:${property}" content="${content}">`),
    '<meta name="twitter:card" content="summary_large_image">',
    `<script type="module" async src="${up}${script}"></script>`,
  ];
  // The policy comes before anything that it could refuse.
  return html
    .replace(charset, `${charset}\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">`)
    .replace('</head>', () => `${tags.join('\n')}\n</head>`);
}
