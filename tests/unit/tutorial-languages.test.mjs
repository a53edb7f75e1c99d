// A part of the tutorial in another language has the figures, formulas and predictions of the English one.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../www/learn', import.meta.url));
const PARTS = readdirSync(FOLDER).filter((name) => /^\d\d-/.test(name));

/** What does not change with the language. @param {string} text */
function bones(text) {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind = '', inside = '']) => {
    const pieces = inside.split(/^---$/m);
    if (kind === 'figure') return { kind, widgets: pieces[0] };
    if (kind === 'predict') return { kind, answers: [...(pieces[0] ?? '').matchAll(/^[-+] /gm)].map(([sign]) => sign) };
    if (kind !== 'formula') return { kind };
    const symbols = [...(pieces[1] ?? '').matchAll(/^(.+?): /gm)].map(([, symbol]) => symbol);
    return { kind, tex: pieces[0], symbols, code: pieces[2] };
  });
}

for (const part of PARTS.filter((name) => existsSync(`${FOLDER}/${name}/de.md`))) {
  test(`${part} is built alike in German and in English`, () => {
    const [english, german] = ['en', 'de'].map((language) => readFileSync(`${FOLDER}/${part}/${language}.md`, 'utf8'));
    const found = bones(english ?? '');
    assert.ok(found.length >= 4);
    assert.deepEqual(bones(german ?? ''), found);
    const links = (/** @type {string} */ text) => [...text.matchAll(/\]\((\S+?)\)/g)].map(([, to]) => to);
    assert.deepEqual(links(german ?? ''), links(english ?? ''));
  });
}
