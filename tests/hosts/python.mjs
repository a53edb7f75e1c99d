// What hosts in Python have in common: an environment of their own with the wheel in it, and a server.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { frames } from '../e2e/visit.mjs';
import { run, timed, VERSION } from './host.mjs';

/** @typedef {import('node:test').TestContext} TestContext */
/** @typedef {import('playwright-core').Page} Page */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WHEEL = join(ROOT, `target/package/autoencoder_playground-${VERSION}-py3-none-any.whl`);
/** What the npm package says of its elements. */
export const MANIFEST = join(ROOT, 'target/package/autoencoder-playground/custom-elements.json');
const WINDOWS = process.platform === 'win32';

/** The folder of a host, and a program of its environment. @param {string} name @param {string} program */
function places(name, program) {
  const folder = join(ROOT, 'target/hosts', name);
  return { folder, path: join(folder, 'venv', WINDOWS ? `Scripts/${program}.exe` : `bin/${program}`) };
}

/**
 * Installs what the requirements of a host name, and the wheel, unless that was done before.
 *
 * @param {TestContext} t @param {string} name of a host
 * @returns {Promise<{ program(name: string): string, home: string }>} its programs, and an empty home for them
 */
export async function installPython(t, name) {
  assert.ok(existsSync(WHEEL), `There is no ${WHEEL}: run \`cargo xtask package\` first.`);
  const { folder, path: python } = places(name, 'python');
  const requirements = fileURLToPath(new URL(`projects/${name}/requirements.txt`, import.meta.url));
  const theirs = hash(await readFile(requirements));
  const all = hash(theirs, await readFile(WHEEL));
  const mark = join(folder, 'venv/installed');
  const before = existsSync(mark) ? (await readFile(mark, 'utf8')).split('\n') : [];
  const pip = (/** @type {string[]} */ ...args) => run(python, ['-m', 'pip', 'install', '--quiet', ...args], folder);
  await mkdir(folder, { recursive: true });
  if (before[1] === all) t.diagnostic('everything is installed already');
  else {
    await rm(mark, { force: true });
    if (before[0] !== theirs) {
      await timed(t, `installing ${name}`, async () => {
        await run(WINDOWS ? 'python' : 'python3', ['-m', 'venv', '--clear', 'venv'], folder);
        await pip('--requirement', requirements);
      });
    }
    await timed(t, 'installing the wheel', () => pip('--no-deps', '--force-reinstall', WHEEL));
    await run(python, ['-m', 'pip', 'check'], folder);
    await writeFile(mark, `${theirs}\n${all}`);
  }
  const home = join(folder, 'home');
  await rm(home, { recursive: true, force: true });
  await mkdir(join(home, 'work'), { recursive: true });
  return { home, program: (each) => places(name, each).path };
}

/** @param {(string | Buffer)[]} parts */
function hash(...parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}

/**
 * Starts a server that ends with the test, and gives what it says where it serves.
 *
 * @param {TestContext} t @param {string} program @param {string[]} args @param {string} home @param {RegExp} address
 */
export async function startPython(t, program, args, home, address) {
  const env = { ...process.env, HOME: home, USERPROFILE: home, NO_COLOR: '1' };
  const server = spawn(program, args, { cwd: join(home, 'work'), env, stdio: ['ignore', 'pipe', 'pipe'] });
  t.after(() => server.kill());
  /** @type {string[]} */
  const said = [];
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      createInterface(stream).on('line', (line) => {
        said.push(line);

        const url = address.exec(line)?.[0];
        if (url) resolve(url);
      });
    }
    server.on('exit', () => reject(new Error(`${program} ended without saying where it serves:\n${said.join('\n')}`)));
  });
}

/** Waits until the network in training is so far. @param {Page} page @param {'learned' | 'stopped'} wanted */
export async function trained(page, wanted) {
  const train = await page.locator('ae-train').elementHandle();
  await page.waitForFunction(([element, how]) => {
    const { step = 0, playing = true } = /** @type {any} */ (element)?.progress ?? {};
    return how === 'learned' ? step > 0 : !playing;
  }, /** @type {const} */ ([train, wanted]));
}

/** Waits until a widget shows something in several colours. @param {Page} page @param {string} tag */
export async function showsColours(page, tag) {
  const canvas = page.locator(`${tag} canvas`).first();
  while ((await canvas.evaluate(colours)) < 5) await frames(page);
}

/** How many colours a canvas has, greys apart. @param {Element} canvas */
function colours(canvas) {
  const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
  if (!width || !height) return 0;
  // Read from a copy: reading the page's own canvas would change how the browser keeps it, and warn.
  const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  copy?.drawImage(/** @type {HTMLCanvasElement} */ (canvas), 0, 0);
  const data = copy?.getImageData(0, 0, width, height).data ?? [];
  const all = new Set();
  for (let at = 0; at < data.length; at += 4) {
    const pixel = [...data.slice(at, at + 3)];
    if (Math.max(...pixel) - Math.min(...pixel) > 60) all.add(String(pixel));
  }
  return all.size;
}

/** Shape and hash of each tensor that the network in training saves. @param {Page} page */
export function tensors(page) {
  return page.locator('ae-train').evaluate(async (train) => {
    const { bytes } = await /** @type {any} */ (train).save('state_dict');
    const start = 8 + Number(new DataView(bytes.buffer).getBigUint64(0, true));
    const header = JSON.parse(new TextDecoder().decode(bytes.slice(8, start)));
    delete header.__metadata__;
    for (const [name, { shape, data_offsets: offsets }] of Object.entries(header)) {
      const digest = await crypto.subtle.digest('SHA-256', bytes.slice(start + offsets[0], start + offsets[1]));
      const hexadecimal = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
      header[name] = [shape, hexadecimal.join('')];
    }
    return header;
  });
}
