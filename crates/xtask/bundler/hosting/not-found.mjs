// The page that a host answers with where it has nothing. It is shown at any address below the site, so it names no file
// beside it: its style and its script stand in it, which its policy allows by their hashes.

import { createHash } from 'node:crypto';
import { TOKENS } from '../../../../www/ui/tokens.js';
import { NAME } from './name.mjs';

/** @param {string} template @param {import('./pages.mjs').Page[]} pages @param {URL} [site] */
export function notFound(template, pages, site) {
  const other = (/** @type {{ language: string }} */ { language }) => Number(language !== pages[0]?.language);
  const links = pages
    .toSorted((one, two) => other(one) - other(two))
    // Of a folder with many pages its own page tells.
    .filter(({ name }) => !name.includes('/') || name.endsWith('/index.html'))
    .map(({ address, title, description, language }) => {
      const href = site ? new URL(address, site).pathname : address;
      return `    <li lang="${language}"><a href="${href}">${title}</a> <span>${description}</span></li>`;
    });
  const html = fill(template, { name: NAME, tokens: TOKENS, links: links.join('\n'), hidden: site ? '' : 'hidden' });
  return fill(html, { policy: policy(html) });
}

/** @param {string} html */
function policy(html) {
  const inside = (/** @type {string} */ tag) => {
    const [, text = ''] = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html) ?? [];
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  };
  return [
    "default-src 'none'",
    `script-src ${inside('script')}`,
    `style-src ${inside('style')}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** @param {string} template @param {Record<string, string>} values */
function fill(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (all, name) => values[name] ?? all);
}
