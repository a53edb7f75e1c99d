/** A run as files for other tools. */

/** @typedef {import('../engine/training/protocol.js').Format} Format */
/** @typedef {import('./run.js').TrainingRun} TrainingRun */
/** @typedef {Format | 'run' | 'csv' | 'png'} What */

/** @type {Record<Exclude<What, 'png'>, string>} */
const NAMES = {
  run: 'run.safetensors',
  checkpoint: 'model.safetensors',
  state_dict: 'state_dict.safetensors',
  onnx: 'autoencoder.onnx',
  onnx_encoder: 'encoder.onnx',
  onnx_decoder: 'decoder.onnx',
  pytorch: 'train.py',
  csv: 'loss.csv',
};

/**
 * @param {What} what @param {TrainingRun} run
 * @param {Record<'loss' | 'gallery' | 'features', { picture(): Promise<Blob> }>} pictures
 */
export async function download(what, run, pictures) {
  if (!run.begun) throw new Error('There is nothing to download yet: press Train first.');
  const stem = `autoencoder-seed-${run.setup.experiment.seed}-step-${run.progress.steps}`;
  if (what === 'png') {
    for (const name of /** @type {const} */ (['loss', 'gallery', 'features'])) {
      offer(await pictures[name].picture(), `${stem}-${name}.png`);
    }
    return;
  }
  offer(new Blob([await content(what, run)]), `${stem}-${NAMES[what]}`);
}

/** @param {Exclude<What, 'png'>} what @param {TrainingRun} run @returns {Promise<BlobPart>} */
async function content(what, run) {
  const { loss, seed, penalties = [] } = run.setup.experiment;
  if (what === 'csv') {
    return run.history.csv({
      unit: loss === 'binary_cross_entropy' ? 'bce_nats_per_image' : 'sse_per_image',
      terms: penalties.map(({ kind }) => kind),
      stepsPerEpoch: run.begun?.stepsPerEpoch ?? 1,
      seed,
    });
  }
  const bytes = what === 'run' ? run.engine.call('save', {}) : run.engine.call('download', { format: what });
  return /** @type {Uint8Array<ArrayBuffer>} */ (await bytes);
}

/** @param {Blob} blob @param {string} name */
function offer(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
