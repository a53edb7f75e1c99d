// Makes what the package says of itself: package.json, types, custom-elements.json, VERSIONS, README.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from './manifest.mjs';
import { write, WWW } from './common.mjs';

const PACKAGE = join(WWW, 'widgets/package');
const root = join(WWW, '..');
const [, version] = /^version = "(.+)"$/m.exec(readFileSync(join(root, 'Cargo.toml'), 'utf8')) ?? [];
if (!version) throw new Error('Cargo.toml names no version');

const template = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
const vendored = readFileSync(join(WWW, 'vendor/README.md'), 'utf8');
const bundler = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [, bindgen] = /^wasm-bindgen = .*"=?([\d.]+)"/m.exec(readFileSync(join(root, 'Cargo.toml'), 'utf8')) ?? [];
const versions = [
  `autoencoder-playground ${version}`,
  `wasm-bindgen ${bindgen}`,
  ...[...vendored.matchAll(/\[(\w+)\][^|]*\| ([\d.]+) \|/g)].map(([, name, number]) => `${name} ${number}`),
  `vite ${bundler.devDependencies.vite}`,
];
write([
  { fileName: 'package.json', code: `${JSON.stringify({ ...template, version }, null, 2)}\n` },
  { fileName: 'custom-elements.json', code: `${JSON.stringify(manifest(version), null, 2)}\n` },
  { fileName: 'VERSIONS', code: `${[...new Set(versions)].join('\n')}\n` },
  { fileName: 'README.md', code: readFileSync(join(PACKAGE, 'README.md'), 'utf8').replaceAll('VERSION', version) },
  { fileName: 'CONTRACT.md', code: readFileSync(join(WWW, 'widgets/README.md'), 'utf8') },
  ...readdirSync(join(WWW, 'widgets/hosts')).map((name) => ({
    fileName: `hosts/${name}`,
    code: readFileSync(join(WWW, 'widgets/hosts', name), 'utf8'),
  })),
  ...readdirSync(join(PACKAGE, 'types')).map((name) => ({
    fileName: `dist/${name}`,
    code: readFileSync(join(PACKAGE, 'types', name), 'utf8'),
  })),
]);
