// Makes the project of a host as its page of the documentation has it: the files that the page shows, the commands that
// it gives, and around them what a host's own template would have made (in projects/).

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** @typedef {import('node:test').TestContext} TestContext */
/** A block of code of a page: under which heading it stands, of which file it is, what it says. */
/** @typedef {{ heading: string, language: string, file: string, text: string }} Fence */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const TOOLS = join(ROOT, 'target/tools');

/** The version of the package, which is that of the workspace. */
export const VERSION = /^version = "(.+)"$/m.exec(readFileSync(join(ROOT, 'Cargo.toml'), 'utf8'))?.[1] ?? '';
export const PACKAGE =
  process.env['WIDGETS_PACKAGE'] ?? join(ROOT, `target/package/autoencoder-playground-${VERSION}.tgz`);

/** What stays in a project from one run to the next: what was installed, and what the host keeps in order to be quicker. */
const KEPT = ['node_modules', '.docusaurus', '.installed'];

/** @param {string} name of a host @returns {Fence[]} the blocks of its page */
export function fences(name) {
  const page = readFileSync(join(ROOT, `www/widgets/hosts/${name}.md`), 'utf8');
  let heading = '';
  return [...page.matchAll(/^#+ (.+)$|^(`{3,})(\S*) *(.*)\n([^]*?)^\2$/gm)].flatMap((found) => {
    const [, title, , language = '', info = '', text = ''] = found;
    if (title !== undefined) heading = title;
    const file = /(?:^| )file=(\S+)/.exec(info)?.[1] ?? '';
    return title === undefined ? [{ heading, language, file, text }] : [];
  });
}

/**
 * Lays out a project in target/hosts/ and gives its folder.
 *
 * @param {string} name of a host
 * @param {object} [how]
 * @param {string} [how.folder] what the project is called, when a host has several
 * @param {(fence: Fence) => boolean} [how.choose] which blocks of the page belong to it; all of them
 * @param {(text: string) => string} [how.fill] what is to stand in place of an example's addresses
 */
export async function layOut(name, { folder = name, choose = () => true, fill = (text) => text } = {}) {
  assert.ok(existsSync(PACKAGE), `There is no ${PACKAGE}: run \`cargo xtask package\` first.`);
  const project = join(ROOT, 'target/hosts', folder);
  await mkdir(project, { recursive: true });
  for (const entry of await readdir(project)) {
    if (!KEPT.includes(entry)) await rm(join(project, entry), { recursive: true });
  }
  await cp(fileURLToPath(new URL(`projects/${name}/`, import.meta.url)), project, { recursive: true });
  for (const { file, text } of fences(name).filter(choose)) {
    if (!file) continue;
    await mkdir(dirname(join(project, file)), { recursive: true });
    await writeFile(join(project, file), fill(text));
  }
  return project;
}

/**
 * Gives the commands of the page. They install the package that was just made instead of the published one.
 *
 * @param {string} name of a host @param {string} project its folder
 * @param {(fence: Fence) => boolean} [choose] which blocks of the page; all of them
 */
export async function command(name, project, choose = () => true) {
  const scripts = fences(name).filter((fence) => fence.language === 'sh' && choose(fence));
  assert.ok(scripts.length > 0, `${name}.md gives no command`);
  for (const { text } of scripts) {
    const own = text.replace(/^(npm (?:install|pack)) autoencoder-playground$/gm, `$1 "${PACKAGE}"`);
    assert.notEqual(own, text, `${name}.md does not install the package`);
    await run('sh', ['-e', '-c', own], project);
  }
}

/**
 * Installs what the lockfile of a project names, and the package as the page says, unless that was done before.
 *
 * @param {TestContext} t @param {string} name of a host @param {string} project its folder
 */
export async function install(t, name, project) {
  const lockfile = await readFile(join(project, 'package-lock.json'));
  const commands = JSON.stringify(fences(name).filter(({ language }) => language === 'sh'));
  const theirs = hash(lockfile);
  const all = hash(theirs, await readFile(PACKAGE), commands);
  const mark = join(project, '.installed');
  const before = existsSync(mark) ? (await readFile(mark, 'utf8')).split('\n') : [];
  if (before[1] === all) return t.diagnostic('everything is installed already');
  await rm(mark, { force: true });
  if (before[0] !== theirs) await timed(t, `installing ${name}`, () => run('npm', ['ci'], project));
  // What has the same version is the same for npm and for what bundlers keep: they would go on with an older one.
  for (const kept of ['autoencoder-playground', '.cache', '.vite']) {
    await rm(join(project, 'node_modules', kept), { recursive: true, force: true });
  }
  await timed(t, 'installing the package', () => command(name, project));
  await writeFile(mark, `${theirs}\n${all}`);
}

/** @param {(string | Buffer)[]} parts */
function hash(...parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}

/** Puts the package where its files are served as they are. @param {string} folder */
export async function unpack(folder) {
  await mkdir(folder, { recursive: true });
  await run('tar', ['-xzf', PACKAGE, '--strip-components=1', '-C', folder], ROOT);
}

/** Says how long something took. @template T @param {TestContext} t @param {string} what @param {() => Promise<T>} act */
export async function timed(t, what, act) {
  const began = performance.now();
  const result = await act();
  t.diagnostic(`${what} took ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

// No host shall look for newer versions of itself, ask questions or colour what it says.
const QUIET = { CI: 'true', NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1', FORCE_COLOR: '0' };

/**
 * Runs a program to its end, and throws with all it has said if it fails.
 *
 * @param {string} program @param {string[]} args @param {string} folder @param {NodeJS.ProcessEnv} [env]
 */
export async function run(program, args, folder, env = {}) {
  const options = { cwd: folder, env: { ...process.env, ...QUIET, ...env }, maxBuffer: 2 ** 26 };
  try {
    const { stdout } = await promisify(execFile)(program, args, options);
    return stdout;
  } catch (error) {
    const { message, stdout = '', stderr = '' } = /** @type {Error & { stdout?: string, stderr?: string }} */ (error);
    throw new Error(`${message}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/**
 * Starts a program that serves until the test ends, and gives what it says where it serves.
 *
 * @param {TestContext} t @param {string[]} args of Node.js @param {string} folder @param {RegExp} address
 */
export async function start(t, args, folder, address) {
  const env = { ...process.env, ...QUIET };
  const server = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => server.kill());
  for await (const line of createInterface(server.stdout)) {
    const url = address.exec(line)?.[0];
    if (url) return url;
  }
  throw new Error(`${args.join(' ')} ended without saying where it serves.`);
}
