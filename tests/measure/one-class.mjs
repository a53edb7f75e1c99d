// Trains a network on each digit alone with the command line, and prints the area under the ROC curve of that digit
// against the nine others, beside PCA's: what the anomaly lab shows by "All ten, one after the other". Give seeds as
// arguments; 1 without any.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = new URL('../../', import.meta.url).pathname;
const TOOL = process.env['AUTOENCODER'] ?? join(ROOT, 'target/release/autoencoder');
const EXPERIMENT = join(ROOT, 'crates/autoencoder-cli/experiments/one-class.json');
const DIGITS = join(ROOT, 'www/data');
const folder = mkdtempSync(join(tmpdir(), 'one-class-'));
const seeds = process.argv.slice(2).length ? process.argv.slice(2) : ['1'];
const run = (/** @type {string[]} */ ...words) => execFileSync(TOOL, words, { encoding: 'utf8' });
const mean = (/** @type {number[]} */ values) => values.reduce((sum, value) => sum + value, 0) / values.length;

for (const seed of seeds) {
  const experiment = join(folder, `${seed}.json`);
  writeFileSync(experiment, JSON.stringify({ ...JSON.parse(readFileSync(EXPERIMENT, 'utf8')), seed: Number(seed) }));
  /** @type {Record<string, number>[]} */
  const rows = [];
  for (let digit = 0; digit < 10; digit++) {
    const model = join(folder, `${seed}-${digit}.safetensors`);
    const began = performance.now();
    run('train', experiment, '--data', DIGITS, '--classes', String(digit), '--quiet', '--out', model);
    const seconds = (performance.now() - began) / 1000;
    const report = JSON.parse(run('lab', 'anomaly', model, '--normal', String(digit), '--digits', DIGITS, '--json'));
    rows.push(report);
    console.log(
      `seed ${seed}, normal ${digit}: auc_of_sse_per_image ${report.auc_of_sse_per_image}, divided by ink ${report.auc_of_sse_per_image_divided_by_ink}, PCA ${report.auc_of_pca_sse_per_image}; trained in ${seconds.toFixed(1)} s`,
    );
  }
  const of = (/** @type {string} */ name) => (100 * mean(rows.map((row) => row[name] ?? NaN))).toFixed(2);
  console.log(
    `seed ${seed}, mean of ten: network ${of('auc_of_sse_per_image')} %, divided by ink ${of('auc_of_sse_per_image_divided_by_ink')} %, ink alone ${of('auc_of_ink')} %, PCA of ${rows[0]?.['pca_axes']} axes ${of('auc_of_pca_sse_per_image')} %`,
  );
}
rmSync(folder, { recursive: true });
