import { problemWords } from './words.js';

/**
 * Measures the network that is looked into: first all that it is worth, then what PCA is beside it, which takes longer.
 * @param {import('../types.js').LabStage} stage @param {number[]} normal
 * @param {(report: import('../protocol.js').AnomalyReport | null, pca?: import('../protocol.js').AgainstPcaReport) => void} tell
 *   null where there is nothing to measure
 */
export async function measure({ engine, network, signal }, normal, tell) {
  const { name, learning } = network;
  if (learning || problemWords(normal.length, 'test')) {
    tell(null);
    return;
  }
  const report = await engine.run('anomalyReport', { network: name, normal }, { signal });
  if (name !== network.name) return;
  tell(report);
  const pca = await engine.run('againstPca', { axes: report.latent_dim, normal }, { signal });
  if (name === network.name) tell(report, pca);
}
