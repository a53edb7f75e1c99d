/** Runs benchmarks in a worker, for `globalThis.benchmark` and for a person. */

/** @typedef {import('./protocol.js').Job} Job */
/** @typedef {import('./protocol.js').Result} Result */

const NETWORKS = [
  [784, 128, 32],
  [784, 512, 256, 128, 32],
  [784, 1000, 500, 250, 30],
];
const BATCHES = [1, 8, 32, 128, 512];
const BUDGET_MS = 2500;

/** @param {Job} job @returns {Promise<Result>} */
function benchmark(job) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker did not start.')));
    worker.addEventListener('message', ({ data }) => {
      worker.terminate();
      if (data.error === undefined) resolve(data.value);
      else reject(new Error(data.error));
    });
    worker.postMessage(job);
  });
}

/** Operations of one step: three products a weight and image, but no input gradient of the first layer. @param {number[]} layers @param {number} batch */
function flop(layers, batch) {
  const products = layers.slice(1).map((width, i) => width * (layers[i] ?? 0));
  const all = products.reduce((sum, count) => sum + count, 0);
  return 2 * batch * (3 * all - (products[0] ?? 0));
}

/** @param {string} name @param {Job} job @param {Result} result */
function row(name, { layers, batch }, { train, peak_gflops: peak }) {
  const speed = flop(layers, batch) / train.median_ms / 1e6;
  const cells = [
    name,
    String(batch),
    `${train.median_ms.toFixed(1)} ms`,
    Math.round((batch / train.median_ms) * 1000).toLocaleString('en'),
    speed.toFixed(1),
    `${Math.round((100 * speed) / peak)} %`,
  ];
  const made = document.createElement('tr');
  made.append(...cells.map((text) => Object.assign(document.createElement('td'), { textContent: text })));
  const bar = Object.assign(document.createElement('meter'), { max: 1.25, value: speed / peak });
  bar.setAttribute('aria-hidden', 'true');
  made.lastElementChild?.append(' ', bar);
  return made;
}

/** @param {HTMLElement} rows @param {HTMLElement} about @param {Job['kernel']} kernel */
async function runAll(rows, about, kernel) {
  rows.replaceChildren();
  for (const half of NETWORKS) {
    const name = half.join(' – ');
    const layers = [...half, ...half.slice(0, -1).reverse()];
    for (const batch of BATCHES) {
      about.textContent = `Running ${name}, ${batch} digits a step …`;
      const job = { layers, batch, kernel, budgetMs: BUDGET_MS };
      const result = await benchmark(job);
      rows.append(row(name, job, result));
      about.textContent = `Done, with the ${result.kernel} kernels; one thread, clock about ${result.clock_ghz.toFixed(1)} GHz. Figures drift with whatever else this machine does.`;
    }
  }
}

const run = /** @type {HTMLButtonElement} */ (document.getElementById('run'));
const [rows, about] = [document.getElementById('rows'), document.getElementById('about')];
const kernel = /** @type {Job['kernel']} */ (new URLSearchParams(location.search).get('kernel') ?? 'auto');
run.addEventListener('click', async () => {
  if (!rows || !about) return;
  run.disabled = true;
  try {
    await runAll(rows, about, kernel);
  } catch (error) {
    about.textContent = /** @type {Error} */ (error).message;
  }
  run.disabled = false;
});

Object.assign(globalThis, { benchmark });
