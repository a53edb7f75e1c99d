// What hosts in Python have in common: an environment of their own with the wheel in it, and a server.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { run, timed, VERSION } from './host.mjs';

/** @typedef {import('node:test').TestContext} TestContext */

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
        if (process.env.VERBOSE) console.log(line);
        const url = address.exec(line)?.[0];
        if (url) resolve(url);
      });
    }
    server.on('exit', () => reject(new Error(`${program} ended without saying where it serves:\n${said.join('\n')}`)));
  });
}

/**
 * Runs in the page: whether an element has come so far.
 *
 * @param {[string, string]} of a tag, and how far: its run has `learned`, has `stopped`; it shows anything `coloured`
 */
export function runState([tag, wanted]) {
  /** @type {(root: ParentNode) => any[]} */
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  const element = all(document).find(({ localName }) => localName === tag);
  const { step = 0, playing = true } = element?.progress ?? {};
  if (wanted === 'learned') return step > 0;
  if (wanted === 'stopped') return !playing;
  const canvases = element ? all(element.shadowRoot).filter((each) => each.localName === 'canvas') : [];
  return canvases.some(({ width, height }, i) => {
    const copy = new OffscreenCanvas(width || 1, height || 1).getContext('2d', { willReadFrequently: true });
    if (width && height) copy?.drawImage(canvases[i], 0, 0);
    const { data } = copy?.getImageData(0, 0, width || 1, height || 1) ?? { data: [] };
    const colours = new Set();
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 60) colours.add(`${red} ${green} ${blue}`);
    }
    return colours.size >= 5;
  });
}

/** Runs in the page: shape and hash of each tensor that an element saves. @param {string} tag */
export async function tensors(tag) {
  const { bytes } = await /** @type {any} */ (document.querySelector(tag)).save('state_dict');
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  const { __metadata__: _, ...header } = JSON.parse(new TextDecoder().decode(bytes.slice(8, 8 + length)));
  const entries = Object.entries(header).map(
    async ([
      name,
      {
        shape,
        data_offsets: [from, to],
      },
    ]) => {
      const digest = await crypto.subtle.digest('SHA-256', bytes.slice(8 + length + from, 8 + length + to));
      return [name, [shape, [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')]];
    },
  );
  return Object.fromEntries(await Promise.all(entries));
}
