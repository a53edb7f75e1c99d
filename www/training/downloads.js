/** A run as files for other tools. */

import { presetOf } from '../experiment/presets.js';
import { t } from '../strings/t.js';
import { make } from '../ui/dom.js';
import { lossCsv } from './loss-csv.js';
import { lossOf } from './loss-terms.js';
import { PresetBasis } from './preset-basis.js';

/** @typedef {import('../engine/training/protocol.js').Format} Format */
/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */
/** @typedef {'loss' | 'gallery' | 'codes' | 'features'} Picture */
/** Elements that are pictures; of several runs each has all, but for the map. @typedef {Record<Picture, { picture(run: string): Promise<Blob> }>} Pictures */
/** @typedef {Format | 'run' | 'csv' | Picture} What */

/** @type {Record<What, string>} */
const NAMES = {
  run: 'run.safetensors',
  checkpoint: 'model.safetensors',
  state_dict: 'state-dict.safetensors',
  onnx: 'autoencoder.onnx',
  onnx_encoder: 'encoder.onnx',
  onnx_decoder: 'decoder.onnx',
  pytorch: 'train.py',
  train_npy: 'train.npy',
  test_npy: 'test.npy',
  csv: 'loss.csv',
  loss: 'loss.png',
  gallery: 'gallery.png',
  codes: 'map.png',
  features: 'features.png',
};

/**
 * @param {What} what @param {TrainingRun} run @param {Pictures} pictures
 */
export async function download(what, run, pictures) {
  const { name, blob } = await file(what, run, pictures);
  offer(blob, name);
}

/**
 * What would be downloaded, for programs.
 * @param {What} what @param {TrainingRun} run @param {Pictures} pictures
 */
export async function fileOf(what, run, pictures) {
  if (!Object.hasOwn(NAMES, what))
    throw new Error(`There is no file “${what}”; there is ${Object.keys(NAMES).join(', ')}.`);
  const { name, blob } = await file(what, run, pictures);
  return { name, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

/** @param {What} what @param {TrainingRun} run @param {Pictures} pictures */
async function file(what, run, pictures) {
  if (!run.info) throw new Error(t`There is nothing to download yet: press Train first.`);
  const blob = await content(what, run, pictures);
  // The script looks for its data by these very names.
  return { name: what === 'train_npy' || what === 'test_npy' ? NAMES[what] : `${stemOf(run)}-${NAMES[what]}`, blob };
}

/**
 * What files of a run begin with: which of the runs it is, the preset that it is or that it was made of, seed and step. No
 * file system minds small letters, digits and hyphens.
 * @param {TrainingRun} run
 */
export function stemOf(run) {
  const { setup, progress } = run;
  const preset = presetOf(setup);
  const basis = preset ?? new PresetBasis().of({ wanted: setup });
  const words = [run.name, basis?.name ?? 'own', ...(basis && !preset ? ['changed'] : [])];
  const stem = ['autoencoder', ...words, 'seed', setup.experiment.seed, 'step', progress.steps].join('-');
  return stem.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/**
 * @param {What} what @param {TrainingRun} run @param {Pictures} pictures
 * @returns {Promise<Blob>}
 */
async function content(what, run, pictures) {
  if (what === 'loss' || what === 'gallery' || what === 'codes' || what === 'features')
    return pictures[what].picture(run.name);
  if (what === 'csv') {
    const { seed } = run.setup.experiment;
    const stepsPerEpoch = run.info?.stepsPerEpoch ?? 1;
    return new Blob([lossCsv(run.history, { ...lossOf(run.setup), stepsPerEpoch, seed })]);
  }
  await run.ensureRestored();
  const bytes = await (what === 'run' ? run.engine.run('save', {}) : run.engine.run('download', { format: what }));
  return new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)]);
}

/** @param {Blob} blob @param {string} name */
function offer(blob, name) {
  const link = make('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  // The browser has begun to read the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
