const SETTLE_MS = 45;

/**
 * Moves shown values towards their targets, frame by frame, and stops when they
 * are there. For new targets they set out from wherever they are.
 */
export class Tween {
  /** @type {Float32Array} */
  values = new Float32Array();
  /** @type {Float32Array} */
  #target = new Float32Array();
  #draw;
  #frame = 0;
  #last = 0;

  /** @param {() => void} draw */
  constructor(draw) {
    this.#draw = draw;
  }

  /** @param {Float32Array} target @param {boolean} jump */
  to(target, jump) {
    this.#target = target;
    const still = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
    if (jump || still || this.values.length !== target.length) {
      this.stop();
      this.values = target.slice();
      this.#draw();
    } else if (!this.#frame) {
      this.#last = performance.now();
      this.#frame = requestAnimationFrame((now) => this.#step(now));
    }
  }

  stop() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** @param {number} now */
  #step(now) {
    const share = 1 - Math.exp(-Math.max(1, now - this.#last) / SETTLE_MS);
    this.#last = now;
    let far = 0;
    for (let i = 0; i < this.values.length; i++) {
      const gap = this.#target[i] - this.values[i];
      far = Math.max(far, Math.abs(gap) / (1e-3 + Math.abs(this.#target[i])));
      this.values[i] += gap * share;
    }
    if (far < 0.005) this.values.set(this.#target);
    this.#draw();
    this.#frame = far < 0.005 ? 0 : requestAnimationFrame((next) => this.#step(next));
  }
}
