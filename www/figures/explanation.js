/** What a figure says when it is asked. Fetched when the first of them is. */

import { fourDigits } from '../draw/numbers.js';
import { make } from '../ui/dom.js';
import { FIGURES } from './figures.js';

/** @typedef {import('./record.js').Facts} Facts */

/** The words on a figure. @param {string} name of its record @param {Facts} facts @returns {Node[]} */
export function explain(name, facts) {
  const record = FIGURES[name];
  if (!record) throw new Error(`There is no figure “${name}”.`);
  const title = make('p', { className: 'title' }, record.name, ' ', make('span', { className: 'unit' }, record.unit));
  const answers = (record.answers ?? []).flatMap(([question, answer]) => [
    make('p', { className: 'question' }, question),
    make('p', {}, answer),
  ]);
  return [title, make('p', {}, record.what), make('p', {}, record.why), ...answers, ...besides(record, facts)];
}

/** @param {import('./record.js').FigureRecord} record @param {Facts} facts @returns {Node[]} */
function besides({ beside }, facts) {
  const all = beside?.(facts) ?? [];
  if (all.length === 0) return [];
  const rows = all.map(({ label, value, unit }) =>
    make('div', {}, make('dt', {}, label), make('dd', {}, unit ? `${fourDigits(value)} ${unit}` : fourDigits(value))),
  );
  const sources = [...new Set(all.map(({ source }) => source))];
  return [make('dl', {}, ...rows), ...sources.map((source) => make('p', { className: 'note' }, source))];
}
