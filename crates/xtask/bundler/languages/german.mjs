// The pages of the site in German, below de/: each is the English one, with what stands in the table in its place.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { GERMAN_PAGES } from '../../../../www/strings/de-pages.js';
import { GERMAN } from '../../../../www/strings/de.js';
import { replacing } from '../plugins.mjs';

/** Below this folder pages are German. */
const FOLDER = 'de';
/** What brings the strings stands before this script, which is the first of each page and speaks, too. */
const FIRST = /<script src="[^"]*missing[^"]*\.js"/;

/**
 * Writes the German twin of each page.
 *
 * @param {string} out the bundled site @param {string[]} pages
 */
export function writeGerman(out, pages) {
  const strings = writeStrings(out);
  /** @type {Set<string>} */
  const used = new Set();
  mkdirSync(`${out}/${FOLDER}`, { recursive: true });
  for (const page of pages) {
    const german = led(inGerman(readFileSync(`${out}/${page}`, 'utf8'), used), { files: '../', pages: './' });
    writeFileSync(`${out}/${FOLDER}/${page}`, withStrings(german, `../${strings}`));
  }
  const unused = Object.keys(GERMAN_PAGES).filter((words) => !used.has(words));
  if (unused.length > 0) throw new Error(`no page says ${unused.join('; ')}`);
}

/** The script that has a page's modules speak German. */
const CODE = `self.autoencoderStrings=${JSON.stringify(GERMAN)};\n`;
const NAME = `${FOLDER}-${createHash('sha256').update(CODE).digest('hex').slice(0, 8)}.js`;

/** Writes that script. @param {string} out @returns {string} its path */
export function writeStrings(out) {
  const path = `assets/${NAME}`;
  writeFileSync(`${out}/${path}`, CODE);
  return path;
}

/**
 * The site holds that table once: widgets on a German page that is somebody else's take it out of the same script, which
 * lies beside what registers them, and leave nothing behind on that page.
 * @param {string} www
 */
export function oneTable(www) {
  return replacing(`${www}/widgets/language.js`, [
    [
      `import('../strings/de.js').then(
    ({ GERMAN }) => speak(GERMAN),`,
      `import(new URL(/* @vite-ignore */ './${NAME}', import.meta.url).href).then(
    () => {
      speak(self.autoencoderStrings);
      delete self.autoencoderStrings;
    },`,
    ],
  ]);
}

/** @param {string} html @param {string} path of the script of the strings */
export function withStrings(html, path) {
  if (!FIRST.test(html)) throw new Error('a page does not begin with the script that says what is missing');
  return html.replace(FIRST, (first) => `<script src="${path}"></script>\n${first}`);
}

/**
 * What each page says, in German: whole texts between tags, with the tags in them, and whole attributes.
 *
 * @param {string} html @param {Set<string>} [used] gets what was found in the table
 */
export function inGerman(html, used = new Set()) {
  let german = html
    .replace('<html lang="en"', `<html lang="${FOLDER}"`)
    .replace(
      /(<a id="language") lang="de" hreflang="de" href="\.\/de\/([^"]*)">Deutsch</,
      '$1 lang="en" hreflang="en" href="../$2">English<',
    );
  // The longest first: a short one may stand within it.
  for (const [words, other] of Object.entries(GERMAN_PAGES).toSorted(([one], [two]) => two.length - one.length)) {
    const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    german = german.replace(new RegExp(`([>"]\\s*)${pattern}(?=\\s*[<"·])`, 'g'), (_, before) => {
      used.add(words);
      return before + other;
    });
  }
  return german;
}

/**
 * Leads addresses that begin at the root to where a page finds it.
 *
 * @param {string} html @param {{ files: string, pages: string }} up the way to the root for files, and for pages of its language
 */
export function led(html, up) {
  return html.replace(
    /<(\w+)([^>]*?\b(?:src|href)=")\.\//g,
    (_, tag, before) => `<${tag}${before}${tag === 'a' ? up.pages : up.files}`,
  );
}
