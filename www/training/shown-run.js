import { LIVE_NETWORK } from '../experiment/live-network.js';

/** @typedef {import('./training-run.js').TrainingRun} TrainingRun */
/** @typedef {import('../engine/training/protocol.js').Indicators} Indicators */

/**
 * How far a run is, and how good.
 *
 * @typedef {object} Standing
 * @property {number} step
 * @property {number} epoch
 * @property {boolean} playing
 * @property {string} ended
 * @property {string} hash
 * @property {number | undefined} sse `sse_per_image` as validation measured it last
 * @property {number | undefined} loss of the latest steps, penalties apart
 * @property {number | undefined} kl of a variational code in the latest steps, in nats and as the loss counts it: times
 *   beta
 * @property {number | undefined} angle the largest one between what a linear decoder spans and the principal axes, in
 *   degrees; this and the two below are measured while somebody sees the figures of the network
 * @property {number | undefined} active share of the code's numbers that are further than 0.01 from zero, in percent
 * @property {number | undefined} jacobian the Frobenius norm of the encoder's Jacobian, mean over test images
 */

const NONE = { principalAngle: null, activeShare: null, jacobianNorm: null };

/** What others see of the run that a section shows, and of its network as a model. */
export class ShownRun extends EventTarget {
  /** The figures of the network as measured last, and of which run. @type {{ run: number, found: Indicators } | undefined} */
  #indicators;

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

  /** Whether it learns at this moment. */
  get playing() {
    return this.run.playing;
  }

  /** The noise it learns under: the first kind of it. @returns {import('../experiment/types.js').Corruption} */
  get corruption() {
    return this.run.wanted.experiment.corruption?.choices?.[0] ?? { kind: 'none' };
  }

  /** The figures of the network were measured. @param {Indicators} found */
  measured(found) {
    this.#indicators = { run: this.run.progress.run, found };
    this.dispatchEvent(new Event('ae-measured'));
  }

  /** @returns {Standing} */
  get standing() {
    const { history, progress } = this.run;
    const { run, steps, epoch, playing, ended, hash } = progress;
    const { latest, validation } = history;
    // Those of a run that was replaced are nobody's.
    const { principalAngle, activeShare, jacobianNorm } =
      (this.#indicators?.run === run && this.#indicators.found) || NONE;
    return {
      step: steps,
      epoch,
      playing,
      ended,
      hash,
      sse: validation?.ssePerImage,
      loss: latest?.reconstruction,
      kl: latest?.gaussian_kl ?? undefined,
      angle: principalAngle ?? undefined,
      active: activeShare === null ? undefined : 100 * activeShare,
      jacobian: jacobianNorm ?? undefined,
    };
  }
}
