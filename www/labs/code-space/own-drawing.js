/** Where somebody's own drawing has its code, and the training digits nearest to it. */

import { latest } from '../../engine/latest.js';
import { NEIGHBOURS } from './template.js';

/** @typedef {import('./maps.js').Maps} Maps */

export class OwnDrawing {
  #stage;
  #view;
  #maps;
  #show = latest(async () => this.#place());
  /** The codes of the training digits, once they are there. @type {import('../protocol.js').Codes | undefined} */
  train;

  /** @param {import('../types.js').LabStage} stage @param {import('./view.js').CodeSpaceView} view @param {Maps} maps */
  constructor(stage, view, maps) {
    this.#stage = stage;
    this.#view = view;
    this.#maps = maps;
    view.pad.addEventListener('ae-change', () => this.show(), { signal: stage.signal });
  }

  /** Finds its place anew; that of an empty pad is nowhere. */
  show() {
    this.#stage.telling(this.#show(() => undefined));
  }

  async #place() {
    const { engine, network } = this.#stage;
    const { source } = this.#view.pad;
    const pixels = 'pixels' in source ? source.pixels : await engine.run('readInk', source);
    if (!pixels || !network.name) {
      this.#maps.mark({ own: new Float32Array(), near: new Float32Array() });
      this.#view.showOwn(undefined);
      return;
    }
    const code = await network.run('encodePixels', { pixels });
    // The codes of 12,000 digits change at each step of a training.
    const near = network.learning ? undefined : await network.run('nearestDigits', { code, count: NEIGHBOURS });
    if (code.length !== this.#maps.plane.units) return;
    this.#maps.mark({ own: code, near: this.#codesOf(near?.indexes ?? new Uint32Array()) });
    this.#view.showOwn({ code, near });
  }

  /** @param {Uint32Array} indexes of training digits */
  #codesOf(indexes) {
    if (!this.train) return new Float32Array();
    const { codes, units } = this.train;
    const found = new Float32Array(indexes.length * units);
    indexes.forEach((index, i) => found.set(codes.subarray(index * units, (index + 1) * units), i * units));
    return found;
  }
}
