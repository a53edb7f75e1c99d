/** Whole sets of digits, out of the files that hold them. */

import { t } from '../strings/t.js';
import { fetchBytes, fetchJson, remember } from './assets.js';
import { sentence } from './errors.js';
import { fileUrl } from './files.js';

/** @typedef {import('./inference/protocol.js').SetEntry} SetEntry */
/** @typedef {{ Digits: typeof import('autoencoder-wasm').Digits }} DigitReader */
/** @typedef {{ pixels: Uint8Array, labels: Uint8Array }} DigitPack grey levels of digits one after the other, and a class each */

const PIXELS = 28 * 28;

export class DigitPacks {
  /** @type {() => Promise<SetEntry[]>} */
  #sets = remember(async () => (await fetchJson(fileUrl('data/index.json'), t`The list of digit sets`)).sets);

  /** The entry of a set; undefined where this copy of the site has none of that name. @param {string} name */
  async entry(name) {
    return (await this.#sets()).find((each) => each.name === name);
  }

  /**
   * All digits of a set, in their order.
   * @param {DigitReader} wasm @param {string} name @param {(fetched: number, of: number, set: SetEntry) => void} [tell] as files arrive
   * @returns {Promise<DigitPack>} rejects with a sentence
   */
  async fetch({ Digits }, name, tell = () => {}) {
    const set = await this.entry(name);
    if (!set) throw new Error(t`The list of digit sets names no “${name}”.`);
    const total = set.shards.reduce((sum, { count }) => sum + count, 0);
    let [fetched, at] = [0, 0];
    const shards = await Promise.all(
      set.shards.map(async ({ images, labels, count }) => {
        const [bytes, classes] = await Promise.all([
          fetchBytes(fileUrl(`data/${images}`), t`This part of the digits`),
          fetchBytes(fileUrl(`data/${labels}`), t`This part of the labels`),
        ]);
        tell((fetched += count), total, set);
        try {
          return new Digits(bytes, classes);
        } catch (error) {
          throw new Error(t`${images} cannot be read: ${sentence(error)}`, {
            cause: error,
          });
        }
      }),
    );
    const held = shards.reduce((sum, { length }) => sum + length, 0);
    const [pixels, classes] = [new Uint8Array(held * PIXELS), new Uint8Array(held)];
    for (const shard of shards) {
      for (let i = 0; i < shard.length; i++, at++) {
        pixels.set(shard.image(i), at * PIXELS);
        classes[at] = shard.label(i);
      }
      shard.free();
    }
    return { pixels, labels: classes };
  }
}
