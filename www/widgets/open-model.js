import { useSource } from './source.js';

/**
 * Has an instrument use the checkpoint that `src` names; what is refused is told, and the network in use stays.
 * @param {import('./part.js').Stage} stage @param {Pick<import('../engine/inference/client.js').Engine, 'run'>} engine
 * @param {import('../denoise/controller.js').Denoise | undefined} instrument
 */
export function openModel(stage, engine, instrument) {
  return useSource(stage, async (file, bytes) => {
    // First without the instrument, which would tell in its own place.
    await engine.run('loadModel', { name: file.name, bytes });
    await instrument?.openModel(file);
  });
}
