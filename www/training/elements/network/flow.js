import { drawFlow } from '../../../draw/network-links.js';
import { sharp } from '../../../ui/visible-element.js';

/**
 * @typedef {import('../../../draw/inks.js').Inks} Inks
 * @typedef {ReturnType<typeof import('../../../draw/network-links.js')['flowPaths']>} Paths
 */

/** Every other frame is smooth enough for drops, and leaves more of the processor to training. */
const FRAME_MS = 30;

/** Drops that run along a network's links, on a canvas of their own above the rest. */
export class NetworkFlow {
  #canvas;
  #frame = 0;
  #drawn = 0;
  /** @type {{ paths: Paths, inks: Inks } | undefined} */
  #ways;

  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.#canvas = canvas;
  }

  /** Runs along these links until the next call; stops without any. @param {{ paths: Paths, inks: Inks } | undefined} ways */
  run(ways) {
    const still = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
    this.#ways = still ? undefined : ways;
    if (this.#ways) this.#frame ||= requestAnimationFrame((now) => this.#step(now));
    else if (this.#frame) {
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      sharp(this.#canvas);
    }
  }

  /** @param {number} now */
  #step(now) {
    this.#frame = requestAnimationFrame((next) => this.#step(next));
    if (now - this.#drawn < FRAME_MS || !this.#ways) return;
    this.#drawn = now;
    const picture = sharp(this.#canvas);
    if (picture) drawFlow(picture.context, this.#ways.paths, now / 1000, this.#ways.inks);
  }
}
