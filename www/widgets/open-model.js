import { fetchSource } from './source.js';

/**
 * Has an instrument use the checkpoint that `src` names; what is refused is told, and the network in use stays.
 * @param {import('./part.js').Stage} stage @param {Pick<import('../engine/inference/client.js').Engine, 'run'>} engine
 * @param {import('../denoise/controller.js').Denoise | undefined} instrument
 */
export async function openModel({ widget, signal, tell }, engine, instrument) {
  try {
    const source = await fetchSource(widget, signal);
    if (!source) return;
    // First without the instrument, which would tell in its own place.
    await engine.run('loadModel', source);
    await instrument?.openModel(new File([/** @type {BlobPart} */ (source.bytes)], source.name));
  } catch (error) {
    if (!signal.aborted) tell('SourceError', /** @type {Error} */ (error).message);
  }
}
