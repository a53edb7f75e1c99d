/** The page of benchmarks: runs them in order, fills charts and tables, can be stopped. */

import { formatDecimals, formatNumber, t } from '../strings/t.js';
import { setUpTheme } from './theme.js';
import { benchmark, benchmarkKernels, trainingLosses } from '../engine/bench/client.js';
import { NONE } from '../bench/cells.js';
import { kernelFigures } from '../bench/kernel-figures.js';
import { networkFigure } from '../bench/network-figures.js';
import { BATCHES, kernelShapes, mirrored, NETWORKS, stepFigures, title, YARDSTICK } from '../engine/bench/plan.js';

/** @typedef {import('../engine/bench/protocol.js').Choice} Choice */

const asked = new URLSearchParams(location.search);
/** `?quick` measures in a tenth of the time and less exactly. */
const HASTE = asked.has('quick') ? 10 : 1;
const STEP_BUDGET_MS = 800 / HASTE;
const KERNELS_BUDGET_MS = 8000 / HASTE;

/** @template {HTMLElement} [E=HTMLElement] @param {string} id @returns {E} */
const find = (id) => /** @type {E} */ (document.getElementById(id));
const [run, about] = [find('run'), find('about')];
const binary = /** @type {HTMLSelectElement} */ (find('binary'));
const progress = /** @type {HTMLProgressElement} */ (find('progress'));
const facts = [...document.querySelectorAll('#facts dd')];

const networks = NETWORKS.map((network) => ({ network, figure: networkFigure(network) }));
const kernels = kernelFigures();
/** Stops what runs. @type {AbortController | undefined} */
let running;

setUpTheme(/** @type {HTMLButtonElement} */ (find('theme')));
find('networks').append(...networks.map(({ figure }) => figure.element));
find('kernels').append(...kernels.elements);
const wanted = asked.get('kernel');
if ([...binary.options].some(({ value }) => value === wanted)) binary.value = /** @type {string} */ (wanted);
run.addEventListener('click', () => {
  if (running) running.abort();
  else start();
});
// `missing.js` waits for this.
document.documentElement.dataset.started = '';
// For programs that open this page.
Object.assign(globalThis, {
  benchmark: (/** @type {import('../engine/bench/protocol.js').Job} */ job) => benchmark(job),
  benchmarkKernels: (/** @type {import('../engine/bench/protocol.js').KernelsJob} */ job) => benchmarkKernels(job),
  trainingLosses: (/** @type {import('../engine/bench/protocol.js').LossesJob} */ job) => trainingLosses(job),
});

async function start() {
  running = new AbortController();
  run.textContent = t`Stop`;
  binary.disabled = true;
  progress.value = 0;
  progress.max = 1 + NETWORKS.length * BATCHES.length + kernelShapes(YARDSTICK.batch).length;
  progress.classList.add('on');
  for (const fact of facts) fact.textContent = NONE;
  for (const { figure } of networks) figure.clear();
  kernels.draw([]);
  try {
    await measure(/** @type {Choice} */ (binary.value), running.signal);
    about.textContent = t`Done. Figures drift with whatever else this machine does.`;
  } catch (error) {
    about.textContent = running.signal.aborted
      ? t`Stopped; what was measured stays.`
      : /** @type {Error} */ (error).message;
  }
  progress.classList.remove('on');
  binary.disabled = false;
  run.textContent = t`Run, about a minute`;
  running = undefined;
}

/** @param {Choice} kernel @param {AbortSignal} signal */
async function measure(kernel, signal) {
  about.textContent = t`Starting the compute module.`;
  const yardstick = { layers: mirrored(YARDSTICK.half), batch: YARDSTICK.batch, kernel, budgetMs: STEP_BUDGET_MS };
  showStart(await benchmark(yardstick, { signal }));
  for (const { network, figure } of networks) {
    about.textContent = t`Training ${title(network)}.`;
    const layers = mirrored(network.half);
    for (const batch of BATCHES) {
      const job = { ...network, layers, batch, kernel, budgetMs: STEP_BUDGET_MS };
      const result = await benchmark(job, { signal });
      figure.show(batch, result.train.median_ms, stepFigures(job, result));
      progress.value += 1;
    }
  }
  about.textContent = t`Timing single kernels.`;
  /** @type {import('../engine/bench/protocol.js').KernelRow[]} */
  const rows = [];
  await benchmarkKernels(
    { kernel, batch: YARDSTICK.batch, budgetMs: KERNELS_BUDGET_MS },
    {
      signal,
      onProgress: (_share, _text, row) => {
        rows.push(row);
        kernels.draw(rows);
        progress.value += 1;
      },
    },
  );
}

/** @param {import('../engine/bench/protocol.js').Result} result */
function showStart({ kernel, clock_ghz, peak_gflops, start: module, train }) {
  const size = `${formatNumber(Math.round(module.module_bytes / 1000))} kB`;
  const texts = [
    kernel,
    `${formatDecimals(clock_ghz, 2)} GHz`,
    `${formatDecimals(peak_gflops, 1)} GFLOP/s`,
    module.module_cached ? t`${size}, kept from before` : t`${size} in ${formatDecimals(module.module_fetch_ms, 0)} ms`,
    `${formatDecimals(module.module_ready_ms, 0)} ms`,
    t`${formatDecimals(train.first_ms, 0)} ms, then ${formatDecimals(train.median_ms, 1)} ms`,
  ];
  facts.forEach((fact, i) => {
    fact.textContent = texts[i] ?? NONE;
  });
  progress.value = 1;
}
