import { make } from '../../ui/dom.js';

/** The rows of a table of test digits by class, and by the class that they are given. @param {number[][]} classes */
export function confusionRows(classes) {
  const head = make('tr', {}, make('td'), ...classes.map((_, i) => make('th', { scope: 'col' }, String(i))));
  const rows = classes.map((counts, i) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, String(i)),
      ...counts.map((count, j) => make('td', { className: i === j ? 'count right' : 'count' }, String(count))),
    ),
  );
  return [head, ...rows];
}
