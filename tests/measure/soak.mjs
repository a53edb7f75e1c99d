// Trains for a long time in Chromium with every view on screen, and prints once a minute what memory it takes. Then
// fits a line through all but the first fifth, in MB an hour. Asserts nothing but that the page is still alive, still
// trains and never complained.
//
// node tests/measure/soak.mjs [--minutes 30]

import { readFile, readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launch, site as serve } from '../e2e/site.mjs';
import { TALL, arrive, press, state, until } from '../e2e/training.mjs';
import { keeper } from '../e2e/visit.mjs';

const { values: options } = parseArgs({ options: { minutes: { type: 'string', default: '30' } } });
const minutes = Number(options.minutes);
if (!(minutes > 0)) throw new Error(`--minutes is ${options.minutes}; expected a number above 0`);

/** The first preset without an end, at a rate that stays. */
const PATH =
  '#model=training&training.hidden_dims=512&training.latent_dim=128&training.corruption=masking:0.25' +
  '&training.learning_rate=0.001&training.epochs=100000';
const MB = 1e6;
const SETTLES = 0.2;

/** Resident memory in MB of the processes that this one has started, the largest of each type. */
async function resident() {
  /** @type {Map<number, { parent: number, type: string, megabytes: number }>} */
  const all = new Map();
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const [command = '', status = ''] = await Promise.all(
      ['cmdline', 'status'].map((file) => readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '')),
    );
    const number = (/** @type {string} */ name) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    const type = /--type=(renderer|gpu-process)/.exec(command)?.[1] ?? '';
    all.set(Number(id), { parent: number('PPid'), type, megabytes: (1024 * number('VmRSS')) / MB });
  }
  const ours = (/** @type {number} */ id) => {
    for (let at = id; at; at = all.get(at)?.parent ?? 0) if (at === process.pid) return true;
    return false;
  };
  const largest = (/** @type {string} */ wanted) =>
    Math.max(...[...all].filter(([id, { type }]) => type === wanted && ours(id)).map(([, { megabytes }]) => megabytes));
  return { renderer: largest('renderer'), gpu: largest('gpu-process') };
}

/** Least squares, per hour. @param {{ minute: number }[]} rows @param {(row: any) => number} read */
function slope(rows, read) {
  const mean = (/** @type {(row: any) => number} */ of) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const [x, y] = [mean(({ minute }) => minute), mean(read)];
  const rise = mean((row) => (row.minute - x) * (read(row) - y));
  return (60 * rise) / mean(({ minute }) => (minute - x) ** 2);
}

/**
 * Reads the heap of the training worker, collected first, in bytes. Playwright has no session with a worker, so messages
 * are passed on by the page's.
 *
 * @param {import('playwright-core').CDPSession} devtools of the page @returns {Promise<() => Promise<number>>}
 */
async function heapOfWorker(devtools) {
  const session = await new Promise((resolve) => {
    devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (/training[/-]worker/.test(targetInfo.url)) resolve(sessionId);
    });
    devtools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  });
  let id = 0;
  /** @param {string} method @returns {Promise<any>} */
  const ask = (method) =>
    new Promise((resolve) => {
      const asked = ++id;
      const hear = (/** @type {{ message: string }} */ { message }) => {
        const answer = JSON.parse(message);
        if (answer.id !== asked) return;
        devtools.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result);
      };
      devtools.on('Target.receivedMessageFromTarget', hear);
      devtools.send('Target.sendMessageToTarget', {
        sessionId: session,
        message: JSON.stringify({ id: asked, method }),
      });
    });
  return async () => {
    await ask('HeapProfiler.collectGarbage');
    return (await ask('Runtime.getHeapUsage')).usedSize;
  };
}

const site = await serve(launch);
try {
  const { page, problems } = await arrive(keeper(), site, { path: PATH, context: TALL });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await press(page, 'Train');
  const kernel = await page.locator('#begun').getAttribute('data-variant');
  await until(page, (now) => now.playing && now.steps > 0);

  const workerHeap = await heapOfWorker(devtools);

  async function look() {
    await devtools.send('HeapProfiler.collectGarbage');
    const metrics = new Map(
      (await devtools.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]),
    );
    const worker = page.workers().find((each) => /training[/-]worker/.test(each.url()));
    if (!worker) throw new Error('The training worker is gone.');
    // The module is there already, so this gives its exports.
    const wasm = await worker.evaluate(
      async (url) => (await (await import(url)).default()).memory.buffer.byteLength,
      `${site.url}wasm/${kernel}-training/autoencoder_wasm.js`,
    );
    const { steps, playing, samplesPerSecond } = await state(page);
    if (!playing) throw new Error('It does not train any more.');
    return {
      ...(await resident()),
      pageHeap: (metrics.get('JSHeapUsedSize') ?? NaN) / MB,
      workerHeap: (await workerHeap()) / MB,
      wasm: wasm / MB,
      nodes: metrics.get('Nodes') ?? NaN,
      listeners: metrics.get('JSEventListeners') ?? NaN,
      steps,
      samplesPerSecond,
    };
  }

  console.log(`${kernel}, all views on screen; memory in MB\n`);
  const names = /** @type {const} */ ([
    'renderer',
    'gpu',
    'pageHeap',
    'workerHeap',
    'wasm',
    'nodes',
    'listeners',
    'steps',
    'samplesPerSecond',
  ]);
  console.log(['minute', ...names].map((name) => name.padStart(name.length > 10 ? 18 : 11)).join(''));
  const rows = [];
  const start = performance.now();
  for (let minute = 0; minute <= minutes; minute++) {
    await new Promise((resolve) => setTimeout(resolve, start + minute * 60_000 - performance.now()));
    const row = { minute, ...(await look()) };
    rows.push(row);
    console.log(
      [
        minute.toString().padStart(11),
        ...names.map((name) => row[name].toFixed(row[name] < 1000 ? 1 : 0).padStart(name.length > 10 ? 18 : 11)),
      ].join(''),
    );
  }
  const settled = rows.slice(Math.ceil(SETTLES * minutes));
  console.log(`\nMB an hour from minute ${settled[0]?.minute}:`);
  for (const name of /** @type {const} */ (['renderer', 'gpu', 'pageHeap', 'workerHeap', 'wasm'])) {
    console.log(
      `  ${name.padEnd(11)}${slope(settled, (row) => row[name])
        .toFixed(1)
        .padStart(8)}`,
    );
  }
  console.log(JSON.stringify({ where: 'chromium', what: 'soak', kernel, rows, problems }));
  if (problems.length > 0) throw new Error(`The console complained: ${problems.join('; ')}`);
} finally {
  await site.close();
}
