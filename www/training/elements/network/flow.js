import { drawFlow } from '../../../draw/network-drawing.js';
import { sharp } from '../../../ui/visible-element.js';

/**
 * @typedef {import('../../../draw/network-drawing.js').Theme} Theme
 * @typedef {ReturnType<typeof import('../../../draw/network-drawing.js')['flowPaths']>} Paths
 */

/** Every other frame is smooth enough for drops, and leaves more of the processor to training. */
const PACE_MS = 30;

/** Drops that run along a network's links, on a canvas of their own above the rest. */
export class NetworkFlow {
  #canvas;
  #frame = 0;
  #drawn = 0;
  /** @type {{ paths: Paths, theme: Theme } | undefined} */
  #what;

  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.#canvas = canvas;
  }

  /** Runs along these links until it is told otherwise; stops without any. @param {{ paths: Paths, theme: Theme } | undefined} what */
  run(what) {
    const still = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
    this.#what = still ? undefined : what;
    if (this.#what) this.#frame ||= requestAnimationFrame((now) => this.#step(now));
    else if (this.#frame) {
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      sharp(this.#canvas);
    }
  }

  /** @param {number} now */
  #step(now) {
    this.#frame = requestAnimationFrame((next) => this.#step(next));
    if (now - this.#drawn < PACE_MS || !this.#what) return;
    this.#drawn = now;
    const picture = sharp(this.#canvas);
    if (picture) drawFlow(picture.context, this.#what.paths, now / 1000, this.#what.theme);
  }
}
