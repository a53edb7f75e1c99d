import { LIVE_NETWORK } from '../experiment/live-network.js';

/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */

/**
 * How far a run is, and how good: `sse` is `sse_per_image` as validation measured it last, `loss` that of the latest steps.
 * @typedef {{ step: number, epoch: number, playing: boolean, ended: string, hash: string, sse: number | undefined, loss: number | undefined }} Standing
 */

/** What others see of the run that a section shows, and of its network as a model. */
export class ShownRun extends EventTarget {
  /** @returns {TrainingRun} */
  get run() {
    throw new Error('A section says which run it shows.');
  }

  /** The network as a model; undefined while it does not read 28 × 28 digits. @returns {import('../engine/inference/protocol.js').ModelInfo | undefined} */
  get model() {
    const { info } = this.run;
    if (!info || info.side !== 28) return undefined;
    const { widths, depth, weights } = info;
    return { name: LIVE_NETWORK, inputDim: widths[0] ?? 0, latentDim: widths[depth] ?? 0, layers: widths, weights };
  }

  /** The kind of data that it learns from. */
  get data() {
    return this.run.wanted.data;
  }

  /** The worker that holds the network. */
  get engine() {
    return this.run.engine;
  }

  /** Whether its worker can be asked. */
  get ready() {
    return this.run.ready;
  }

  /** The noise it learns under: the first kind of it. @returns {import('../experiment/types.js').Corruption} */
  get corruption() {
    return this.run.wanted.experiment.corruption?.choices?.[0] ?? { kind: 'none' };
  }

  /** @returns {Standing} */
  get standing() {
    const { history, progress } = this.run;
    const { steps, epoch, playing, ended, hash } = progress;
    const [sse, loss] = [history.validation?.ssePerImage, history.latest?.reconstruction];
    return { step: steps, epoch, playing, ended, hash, sse, loss };
  }
}
