import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

const START_MS = 60_000;
/** Longer than any wait of a test. */
const SCRIPT_MS = 300_000;

/** WebKitGTK by its driver, which speaks classic WebDriver alone, on a screen that nobody sees. @type {import('./visitor.mjs').Start} */
export async function startWebKit(downloads) {
  const home = await mkdtemp(join(tmpdir(), 'webkit-home-'));
  await writeFile(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const screen = program('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {});
  const [display] = await once(createInterface(screen.stdout), 'line');
  const port = await freePort();
  const driver = program('WebKitWebDriver', [`--port=${port}`], { DISPLAY: `:${display}`, XDG_CONFIG_HOME: home });

  /** One command of WebDriver. @param {'GET' | 'POST' | 'DELETE'} method @param {string} path @param {object} [body] */
  const send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body ? JSON.stringify(body) : null,
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const end = Date.now() + START_MS;
  while (!(await send('GET', '/status').catch(() => null))) {
    if (Date.now() > end) throw new Error('WebKitWebDriver does not answer.');
    await setTimeout(50);
  }
  const { sessionId, capabilities } = await send('POST', '/session', { capabilities: {} });
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, { script: SCRIPT_MS });
  await send('POST', `${session}/window/rect`, { width: 1280, height: 900 });
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    open: (url) => send('POST', `${session}/url`, { url }),
    reload: () => send('POST', `${session}/refresh`, {}),
    evaluate: async (expression) => {
      const script = `const done = arguments[0];
        Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await send('POST', `${session}/execute/async`, { script, args: [] });
      if (error) throw new Error(error);
      return value;
    },
    drag: async ([first, ...others]) => {
      const move = (/** @type {[number, number]} */ [x, y]) => ({ type: 'pointerMove', duration: 0, x, y });
      const actions = [
        move(first),
        { type: 'pointerDown', button: 0 },
        ...others.map(move),
        { type: 'pointerUp', button: 0 },
      ];
      await send('POST', `${session}/actions`, { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    close: async () => {
      await send('DELETE', session).catch(() => {});
      driver.kill();
      screen.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** @param {string} name @param {string[]} words @param {NodeJS.ProcessEnv} more of the environment */
function program(name, words, more) {
  const started = spawn(name, words, { env: { ...process.env, ...more }, stdio: ['ignore', 'pipe', 'ignore'] });
  started.on('error', () => {
    throw new Error(`${name} is not installed (on Debian: apt-get install webkit2gtk-driver xvfb).`);
  });
  process.once('exit', () => started.kill());
  return started;
}

/** A port of this machine that nobody listens on. @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('There is no free port.');
  return address.port;
}
