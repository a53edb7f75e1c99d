// Makes autoencoder.single.js, one classic script with everything in it: code, compute module, one network, 500 digits. It
// fetches nothing, and needs neither a server nor modules. autoencoder.single.mjs is the same for those who import.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listsAtHand, replacing } from '../plugins.mjs';
import { bundle, FILES, LISTS, WORKERS, write, WWW } from './common.mjs';
import { fewDigits } from './few-digits.mjs';
import { glueAtHand } from './glue.mjs';

/** One variant does for all: every engine runs it, its bits are those of a replay, and the fused one is hardly faster. */
const VARIANT = 'simd128';
const WASM = `wasm/${VARIANT}-training/autoencoder_wasm_bg.wasm`;

/** Files of which none is fetched: the page hands all of them over. */
const HANDED_OVER = `
export const SITE = 'in:/';
export const playgroundPage = () => '';
let given = new Map();
export function placeFiles({ files = new Map() }) { given = files; }
export const fileUrl = (path) => new URL(SITE + path);
export const pathOf = (url) => url.href.slice(SITE.length);
export function givenFile(url) {
  const file = given.get(pathOf(url));
  if (!file) throw new Error(pathOf(url) + ' is not among the files of this single script.');
  return file;
}`;

/** What a client starts where nothing else is said. */
const OWN_FILE = "new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })";

const [model] = LISTS.models.models;
const { files: digits, list } = fewDigits(join(FILES, 'data'));
/** @type {[path: string, bytes: Buffer][]} */
const files = [
  [WASM, gzipSync(readFileSync(join(FILES, WASM)), { level: 9 })],
  [`models/${model.file}`, readFileSync(join(FILES, 'models', model.file))],
  ...digits,
];

const lists = { models: { models: [model] }, data: list };
/** Labs have a compute module and networks of their own, which would double the file. */
const noLabs = () => [
  loading('labs/operations.js', 'export const labOperations = () => ({});'),
  loading('widgets/lab/element.js', 'export const LAB_ELEMENTS = {};'),
];
const common = () => [
  ...noLabs(),
  listsAtHand(WWW, { models: 'models', data: 'data' }, lists),
  loading('engine/files.js', HANDED_OVER),
  replacing(`${WWW}/engine/module.js`, [
    ["return loadFirst(variants, '');", `return loadFirst(['${VARIANT}'], '-training');`],
    ["return loadFirst(variants, '-training');", `return loadFirst(['${VARIANT}'], '-training');`],
  ]),
];
const [worker] = await bundle({ worker: `${WWW}/widgets/any-worker.js` }, [...common(), glueAtHand(['-training'])], {
  format: 'iife',
  codeSplitting: false,
});
const [script] = await bundle(
  { 'autoencoder.single': `${WWW}/widgets/index.js` },
  [
    ...common(),
    loading('engine/files-at-hand.js', atHand(files)),
    loading('widgets/worker-ways.js', waysFrom(worker.code)),
    ...Object.values(WORKERS).map(({ folder }) => replacing(`${WWW}/${folder}/client.js`, [[OWN_FILE, 'undefined']])),
  ],
  { format: 'iife', name: 'autoencoderPlayground', codeSplitting: false },
);
write([
  { fileName: 'autoencoder.single.js', code: script.code },
  {
    fileName: 'autoencoder.single.mjs',
    code: `${script.code}\nexport const { define, VERSION } = autoencoderPlayground;\n`,
  },
]);

/** Puts another module in the place of one. @param {string} path @param {string} code */
function loading(path, code) {
  return { name: `in place of ${path}`, load: (/** @type {string} */ id) => (id === `${WWW}/${path}` ? code : null) };
}

/** Unpacked for each worker, whose message takes them along. @param {[path: string, bytes: Buffer][]} packed */
function atHand(packed) {
  const entries = packed.map(([path, bytes]) => JSON.stringify([path, bytes.toString('base64')]));
  return `
const PACKED = [${entries.join(',\n')}];
const unpacked = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
export const FILES = { get files() { return new Map(PACKED.map(([path, text]) => [path, unpacked(text)])); } };`;
}

/** The code of the worker is a function: its text makes a worker, and where none may start the page calls it. @param {string} code */
function waysFrom(code) {
  return `
import { PageWorker } from '../engine/page-worker.js';
function work(self) { ${code} }
function inBlob(name) {
  const url = URL.createObjectURL(new Blob(['(' + work + ')(self)'], { type: 'text/javascript' }));
  const worker = new Worker(url, { name });
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  return worker;
}
export function waysToStart(kind, workerSrc) {
  const named = workerSrc ? [() => new Worker(workerSrc, { type: 'module', name: kind })] : [];
  return [...named, () => inBlob(kind), () => new PageWorker(kind, async () => work)];
}`;
}
