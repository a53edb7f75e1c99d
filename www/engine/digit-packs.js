/** Whole sets of digits, out of the files that hold them. */

import { formatNumber, t } from '../strings/t.js';
import { remember } from './assets.js';
import { DigitShards } from './digit-shards.js';
import { sentence } from './errors.js';
import { KeptFiles } from './kept-files.js';
import { listDigitSets } from './site-lists.js';

/** @typedef {import('./inference/protocol.js').SetEntry} SetEntry */
/** @typedef {{ Digits: typeof import('autoencoder-wasm').Digits }} DigitReader */
/** @typedef {{ pixels: Uint8Array, labels: Uint8Array }} DigitPack grey levels of digits one after the other, and a class each */
/**
 * @typedef {object} Hears
 * @property {(fetched: number, of: number, set: SetEntry) => void} [tell] as files arrive
 * @property {(why: string) => void} [unkept] hears in a sentence that a set that is kept for the next visit could not be
 * @property {AbortSignal} [signal] ends it
 */

const PIXELS = 28 * 28;
/** More at once would not come sooner, and each that is on its way is lost when the connection is. */
const AT_ONCE = 4;

export class DigitPacks {
  /** @type {() => Promise<SetEntry[]>} */
  #sets = remember(listDigitSets);
  #kept = new KeptFiles();
  #toldUnkept = false;

  /** The entry of a set; undefined where this copy of the site has none of that name. @param {string} name */
  async entry(name) {
    return (await this.#sets()).find((each) => each.name === name);
  }

  /**
   * All digits of a set, in their order.
   * @param {DigitReader} wasm @param {string} name @param {Hears} [hears]
   * @returns {Promise<DigitPack>} rejects with a sentence
   */
  async fetch({ Digits }, name, { tell = () => {}, unkept = () => {}, signal } = {}) {
    const set = await this.entry(name);
    if (!set) throw new Error(t`The list of digit sets names no “${name}”.`);
    const shards = new DigitShards(Digits, set.kept ? this.#kept : undefined);
    const total = set.shards.reduce((sum, { count }) => sum + count, 0);
    const [pixels, labels] = [new Uint8Array(total * PIXELS), new Uint8Array(total)];
    const starts = set.shards.map((_, i) => set.shards.slice(0, i).reduce((sum, { count }) => sum + count, 0));
    let fetched = 0;
    // A large set shows at once that it is on its way.
    if (set.kept) tell(0, total, set);
    /** @type {unknown} */
    let failed;
    const next = set.shards.entries();
    const fetchNext = async () => {
      for (const [i, shard] of next) {
        if (failed || signal?.aborted) return;
        try {
          const digits = await shards.fetch(shard);
          copy(digits, pixels, labels, starts[i] ?? 0);
          digits.free();
          tell((fetched += shard.count), total, set);
        } catch (error) {
          failed ??= error;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
    signal?.throwIfAborted();
    if (failed) throw set.kept ? stopped(set, fetched, total, failed) : failed;
    if (this.#kept.refused) {
      this.#kept.forgetUnkept();
      if (!this.#toldUnkept) {
        unkept(
          t`This browser keeps no files for this page: the ${set.title} are here for this visit, and the next one fetches them again.`,
        );
      }
      this.#toldUnkept = true;
    }
    return { pixels, labels };
  }
}

/** @param {InstanceType<DigitReader['Digits']>} digits @param {Uint8Array} pixels @param {Uint8Array} labels @param {number} start */
function copy(digits, pixels, labels, start) {
  for (let i = 0; i < digits.length; i++) {
    pixels.set(digits.image(i), (start + i) * PIXELS);
    labels[start + i] = digits.label(i);
  }
}

/** @param {SetEntry} set @param {number} fetched @param {number} total @param {unknown} why */
function stopped({ title }, fetched, total, why) {
  const [here, all] = [formatNumber(fetched), formatNumber(total)];
  return new Error(
    t`Of the ${title}, ${here} of ${all} have come and are kept; the rest has not. ${sentence(why)} Whoever tries again fetches only what is missing.`,
    { cause: why },
  );
}
