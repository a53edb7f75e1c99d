// ARCHITECTURE's floors, read from the imports: an arrow never points up, and there is no circle.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importGraph, paths, read } from './sources.mjs';

/** From top to bottom; rooms of one floor do not know each other. */
const FLOORS = [
  ['pages'],
  ['widgets', 'tour'],
  ['denoise', 'training', 'labs', 'bench', 'lessons'],
  ['figures'],
  ['ui'],
  ['draw'],
  ['engine'],
  ['experiment'],
  ['strings'],
  ['vendor'],
];

/** Built by the compiler, and not there when these tests run. */
const BUILT = /^wasm\//;

const graph = importGraph();
const roomOf = (/** @type {string} */ path) => path.split('/')[0] ?? '';
const floorOf = (/** @type {string} */ path) => FLOORS.findIndex((rooms) => rooms.includes(roomOf(path)));

test('every module lies on a floor', () => {
  assert.deepEqual(
    [...graph.keys()].filter((path) => floorOf(path) < 0),
    [],
  );
  assert.ok(graph.size > 100);
});

test('no import points up, nor to another room of its floor', () => {
  const wrong = [...graph].flatMap(([path, imported]) =>
    imported
      .filter((other) => !BUILT.test(other) && roomOf(other) !== roomOf(path) && floorOf(other) <= floorOf(path))
      .map((other) => `${path} imports ${other}`),
  );
  assert.deepEqual(wrong, []);
});

test('no lab imports another', () => {
  const labOf = (/** @type {string} */ path) => /^labs\/([^/]+)\//.exec(path)?.[1];
  const wrong = [...graph].flatMap(([path, imported]) =>
    imported
      .filter((other) => labOf(path) && labOf(other) && labOf(other) !== labOf(path))
      .map((other) => [path, other]),
  );
  assert.deepEqual(wrong, []);
});

test('what is imported is there', () => {
  const there = new Set([...graph.keys(), 'vendor/pako_inflate.esm.js', 'vendor/uPlot.esm.js']);
  const missing = [...graph].flatMap(([path, imported]) =>
    imported.filter((other) => !there.has(other) && !BUILT.test(other)).map((other) => `${path} imports ${other}`),
  );
  assert.deepEqual(missing, []);
});

test('no module imports itself through others', () => {
  /** @type {Map<string, 'open' | 'done'>} */
  const seen = new Map();
  /** @type {string[]} */
  const circles = [];
  /** @param {string} path @param {string[]} way */
  const follow = (path, way) => {
    if (seen.get(path) === 'open') circles.push([...way.slice(way.indexOf(path)), path].join(' > '));
    if (seen.has(path)) return;
    seen.set(path, 'open');
    for (const other of graph.get(path) ?? []) follow(other, [...way, path]);
    seen.set(path, 'done');
  };
  for (const path of graph.keys()) follow(path, []);
  assert.deepEqual(circles, []);
});

test('no two modules export the same name', () => {
  // By convention the markup and the style of an element are called so, and what fills a widget.
  const shared = new Set(['HTML', 'CSS', 'INKS', 'mount']);
  /** @type {Map<string, string[]>} */
  const homes = new Map();
  for (const path of graph.keys()) {
    for (const [, name = ''] of read(path).matchAll(/^export (?:async )?(?:function\*?|const|let|class) ([\w$]+)/gm)) {
      if (!shared.has(name)) homes.set(name, [...(homes.get(name) ?? []), path]);
    }
  }
  assert.deepEqual(
    [...homes].filter(([, where]) => where.length > 1),
    [],
  );
});

test('no module but those of pages/ names what belongs to the page; new elements are made in one place', () => {
  const globals =
    /(?<![\w.$])(?:document\b\??\.|location\b|history\.(?:pushState|replaceState|back|state)|(?:local|session)Storage\b|indexedDB\b)/;
  const found = [...graph.keys()]
    .filter((path) => roomOf(path) !== 'pages' && path !== 'ui/dom.js' && !path.endsWith('worker.js'))
    .filter((path) =>
      read(path)
        .split('\n')
        .some((line) => !/^\s*(?:\*|\/[/*])/.test(line) && globals.test(line)),
    );
  assert.deepEqual(found, []);
});

test('no file is longer than 200 lines, but for what a language says', () => {
  const tables = /^strings\/(?!t\.js)/;
  const long = paths(/\.js$/).filter((path) => !tables.test(path) && read(path).trimEnd().split('\n').length > 200);
  assert.deepEqual(long, []);
});
