// The lines of code beside a formula are lines of the project: one that is no longer there stops the build.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const PYTORCH = 'crates/autoencoder/src/files/export/pytorch.py.template';

/** @typedef {{ language: string, path: string, line: string }} CodeLine */

/**
 * Reads `rust crates/…/file.rs: line` or `pytorch: line`, and makes sure that the file holds the line.
 *
 * @param {string} text @returns {CodeLine}
 */
export function codeLine(text) {
  const [, language = '', named = '', line = ''] = /^(rust|pytorch)(?: (\S+))?: (.+)$/.exec(text.trim()) ?? [];
  const path = language === 'pytorch' ? PYTORCH : named;
  if (!path) throw new Error(`“${text}” is no line of code; expected rust PATH: LINE or pytorch: LINE`);
  const lines = readFileSync(join(ROOT, path), 'utf8').split('\n');
  if (!lines.some((each) => each.trim() === line.trim())) throw new Error(`${path} holds no line “${line}”`);
  return { language, path, line: line.trim() };
}
