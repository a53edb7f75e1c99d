import { t } from '../strings/t.js';
import { fetchPacked, gunzip } from './assets.js';
import { sentence } from './errors.js';
import { fileUrl } from './files.js';

/** @typedef {import('./inference/protocol.js').Shard} Shard */
/** @typedef {typeof import('autoencoder-wasm').Digits} Reader */

/** The parts of a set of digits, each fetched, or taken from where it was kept. */
export class DigitShards {
  #Digits;
  #kept;

  /** @param {Reader} Digits @param {import('./kept-files.js').KeptFiles} [kept] where files stay; none for small sets */
  constructor(Digits, kept) {
    this.#Digits = Digits;
    this.#kept = kept;
  }

  /** @param {Shard} shard @returns {Promise<InstanceType<Reader>>} rejects with a sentence */
  async fetch(shard) {
    const kept = this.#kept;
    if (!kept) return this.#read(await this.#fetchFiles(shard), shard);
    const { images, labels } = shard;
    const found = await Promise.all([images, labels].map((name) => kept.find(name)));
    if (found.every((file) => file !== undefined)) {
      try {
        return await this.#read(found, shard);
      } catch {
        // Damaged where it lay: it is fetched anew.
        await Promise.all([images, labels].map((name) => kept.drop(name)));
      }
    }
    let files = await this.#fetchFiles(shard);
    /** @type {InstanceType<Reader>} */
    let digits;
    try {
      digits = await this.#read(files, shard);
    } catch {
      // A damaged answer may have been kept on the way: this asks past all that keep answers.
      files = await this.#fetchFiles(shard, { cache: 'reload' });
      digits = await this.#read(files, shard);
    }
    await Promise.all([images, labels].map((name, i) => kept.keep(name, /** @type {Uint8Array} */ (files[i]))));
    return digits;
  }

  /** @param {Shard} shard @param {RequestInit} [how] */
  #fetchFiles({ images, labels }, how) {
    return Promise.all([
      fetchPacked(fileUrl(`data/${images}`), t`This part of the digits`, how),
      fetchPacked(fileUrl(`data/${labels}`), t`This part of the labels`, how),
    ]);
  }

  /** @param {Uint8Array[]} packed @param {Shard} shard */
  async #read([images, labels], shard) {
    const files = await Promise.all([
      gunzip(/** @type {Uint8Array} */ (images), t`This part of the digits`),
      gunzip(/** @type {Uint8Array} */ (labels), t`This part of the labels`),
    ]);
    /** @type {InstanceType<Reader>} */
    let digits;
    try {
      digits = new this.#Digits(files[0], files[1]);
    } catch (error) {
      throw new Error(t`${shard.images} cannot be read: ${sentence(error)}`, { cause: error });
    }
    const { length } = digits;
    if (length === shard.count) return digits;
    digits.free();
    throw new Error(t`${shard.images} holds ${length} digits, its index says ${shard.count}.`);
  }
}
