// The package itself: what tools that judge packages say of it, that it can be imported where there is no page, and the
// way that its README shows a newcomer.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { ELEMENTS } from '../../www/widgets/elements.js';
import { PACKAGE, unpack, VERSION } from './host.mjs';
import { open, openBrowser } from './page.mjs';
import { serve } from './server.mjs';

const run = promisify(execFile);
const FOLDER = join(import.meta.dirname, '../../target/hosts/package');

/** Unpacked as an importing project has it. */
async function installed() {
  const at = join(FOLDER, 'node_modules/autoencoder-playground');
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(at, { recursive: true });
  await unpack(at);
  await writeFile(join(FOLDER, 'package.json'), '{ "type": "module" }');
  return at;
}

test('what a module imports only for what it does is said to have effects, or bundlers would leave it out', async () => {
  const at = await installed();
  const { sideEffects } = JSON.parse(await readFile(join(at, 'package.json'), 'utf8'));
  const said = sideEffects.map(
    (/** @type {string} */ glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
  );
  const modules = (await readdir(join(at, 'dist'))).filter((name) => name.endsWith('.js'));
  /** @type {Set<string>} */
  const bare = new Set();
  for (const name of modules) {
    const code = await readFile(join(at, 'dist', name), 'utf8');
    for (const [, path = ''] of code.matchAll(/\bimport\s*["']\.\/([^"']+)["']/g)) bare.add(`./dist/${path}`);
  }
  assert.ok(bare.size > 0);
  assert.deepEqual(
    [...bare].filter((path) => !said.some((/** @type {RegExp} */ glob) => glob.test(path))),
    [],
  );
});

test('publint and “are the types wrong” find nothing', async () => {
  const at = await installed();
  const { messages, pkg } = await publint({ pkgDir: at });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg ?? {})),
    [],
  );
  // The package is for import alone, and files of dist-cdn/ are scripts that pages name.
  const attw = createRequire(import.meta.url)
    .resolve('@arethetypeswrong/cli/package.json')
    .replace('package.json', 'dist/index.js');
  const rules = ['--profile', 'esm-only', '--exclude-entrypoints', './dist-cdn/*'];
  // It ends with an error if it finds anything else.
  const { stdout } = await run(process.execPath, [attw, PACKAGE, ...rules]).catch((error) =>
    assert.fail(error.stdout + error.stderr),
  );
  assert.match(stdout, /"autoencoder-playground\/define"/);
});

test('each entry can be imported where there is no page, and does nothing there', async () => {
  await installed();
  const entries = ['', '/define', '/jsx', '/single', '/dist-cdn/autoencoder.js', '/dist-cdn/define.js'];
  for (const entry of entries) {
    const code = `const { define, VERSION } = await import('autoencoder-playground${entry}'); define?.(); console.log(VERSION ?? '')`;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: FOLDER });
    assert.deepEqual([stdout.trim(), stderr], [entry === '/jsx' ? '' : VERSION, ''], entry);
  }
});

test('what the package says of itself is true', async () => {
  const at = await installed();
  const manifest = JSON.parse(await readFile(join(at, 'custom-elements.json'), 'utf8'));
  const tags = manifest.modules[0].declarations.map((/** @type {any} */ { tagName }) => tagName);
  assert.deepEqual(
    tags,
    Object.keys(ELEMENTS).map((name) => `ae-${name}`),
  );
  const types = await readFile(join(at, 'dist/define.d.ts'), 'utf8');
  for (const { tagName, attributes } of manifest.modules[0].declarations) {
    assert.match(types, new RegExp(`'${tagName}': Ae`), `${tagName} in HTMLElementTagNameMap`);
    for (const { name } of attributes)
      assert.ok(types.includes(`${name}?:`) || types.includes(`'${name}'?:`), `${tagName} ${name}`);
  }
  assert.match(
    await readFile(join(at, 'VERSIONS'), 'utf8'),
    new RegExp(`^autoencoder-playground ${VERSION}\nwasm-bindgen [\\d.]+\n`),
  );
  const files = await readdir(at);
  for (const file of ['LICENSE-MIT', 'LICENSE-APACHE', 'DATA_LICENSES.md', 'CONTRACT.md', 'README.md']) {
    assert.ok(files.includes(file), file);
  }
  const loader = await readFile(join(at, 'dist-cdn/loader.js'));
  assert.ok(loader.length <= 300, `loader.js has ${loader.length} bytes`);
});

test('the README’s page works, served as it is', async (t) => {
  const at = await installed();
  const readme = await readFile(join(at, 'README.md'), 'utf8');
  const page = /```html file=index\.html\n([^]*?)```/.exec(readme)?.[1] ?? assert.fail('the README shows no page');
  const site = join(FOLDER, 'site');
  await mkdir(site, { recursive: true });
  await writeFile(join(site, 'index.html'), page);
  await run('cp', ['-r', join(at, 'dist-cdn'), join(site, 'autoencoder-playground')]);
  const browser = await openBrowser();
  t.after(() => browser.close());
  const origin = await serve(t, site);
  const start = performance.now();
  const { page: opened, problems } = await open(t, browser, `${origin}/`);
  for (const tag of ['ae-denoise', 'ae-train', 'ae-code-map']) {
    await opened.locator(tag).scrollIntoViewIfNeeded();
    await opened.waitForFunction((name) => /** @type {any} */ (document.querySelector(name)).state === 'ready', tag);
  }
  t.diagnostic(`from the address to three widgets that are ready: ${Math.round(performance.now() - start)} ms`);
  assert.deepEqual(problems, []);
});
