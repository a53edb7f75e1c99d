import { t } from '../../strings/t.js';
import { fetchBytes, remember } from '../assets.js';
import { sentence } from '../errors.js';
import { fileUrl } from '../files.js';
import { listDigitSets } from '../site-lists.js';

/** @typedef {import('./protocol.js').SetEntry} SetEntry */
/** @typedef {typeof import('autoencoder-wasm')} Wasm */

/** Shards kept unpacked; the whole of MNIST would be 55 MB. */
const KEPT = 16;

/** Digits in shards, each fetched when first asked for. */
export class DigitSets {
  #wasm;
  /** @type {Map<string, Promise<import('autoencoder-wasm').Digits>>} */
  #shards = new Map();
  /** Names of the shards that have arrived. @type {Set<string>} */
  #here = new Set();

  /** @type {() => Promise<SetEntry[]>} */
  #index = remember(listDigitSets);

  /** @param {() => Promise<Wasm>} wasm */
  constructor(wasm) {
    this.#wasm = wasm;
  }

  async list() {
    // What only a lab looks at is no digit to draw over.
    const sets = (await this.#index()).filter(({ lab }) => !lab);
    return sets.map(({ name, title, shards }) => ({ name, title, count: count(shards) }));
  }

  /** @param {string} name @param {number} index */
  async digit(name, index) {
    const set = await this.#set(name);
    let rest = index;
    for (const [at, shard] of set.shards.entries()) {
      if (rest < shard.count) return this.#read(set, at, rest);
      rest -= shard.count;
    }
    throw new Error(t`index=${index} is outside the set “${name}”, which holds ${count(set.shards)} digits.`);
  }

  /** The pixels of the first digits of the first set, at most as many as its first file has. @param {number} most */
  async first(most) {
    const digits = await this.#shard(await this.#set(''), 0);
    return Array.from({ length: Math.min(most, digits.length) }, (_, index) => digits.image(index));
  }

  /** The first digit of a class. @param {string} name @param {number} label */
  async firstOf(name, label) {
    const set = await this.#set(name);
    for (const at of set.shards.keys()) {
      const digits = await this.#shard(set, at);
      for (let i = 0; i < digits.length; i++) if (digits.label(i) === label) return this.#read(set, at, i);
    }
    throw new Error(t`The set “${set.name}” holds no ${label}.`);
  }

  /**
   * A random digit, of one class if asked, out of what is here already: nobody
   * waits for a download to see another digit. The rest of the set follows behind.
   *
   * @param {string} name empty for the first of the list @param {number | null} label @param {number | null} not
   */
  async pick(name, label, not) {
    const set = await this.#set(name);
    const at = this.#anyHere(set);
    const digits = await this.#shard(set, at);
    this.#fetchNext(set);
    const first = count(set.shards.slice(0, at));
    const candidates = [];
    for (let i = 0; i < digits.length; i++) {
      if ((label === null || digits.label(i) === label) && first + i !== not) candidates.push(i);
    }
    const chosen = candidates[Math.floor(Math.random() * candidates.length)];
    if (chosen === undefined) throw new Error(noOther(shardOf(set, at).images, label));
    return this.#read(set, at, chosen);
  }

  /** Larger shards more often, so that each digit is as likely as another. @param {SetEntry} set */
  #anyHere(set) {
    const here = set.shards.flatMap((shard, at) => (this.#here.has(shard.images) ? [{ at, count: shard.count }] : []));
    let rest = Math.random() * count(here);
    for (const { at, count: size } of here) {
      rest -= size;
      if (rest < 0) return at;
    }
    return 0;
  }

  /** @param {SetEntry} set */
  #fetchNext(set) {
    const next = set.shards.findIndex(({ images }) => !this.#shards.has(images));
    if (next >= 0 && this.#shards.size < KEPT) this.#shard(set, next).catch(() => {});
  }

  /** @param {string} name */
  async #set(name) {
    const sets = await this.#index();
    const set = name ? sets.find((each) => each.name === name) : sets[0];
    if (set) return set;
    throw new Error(t`There is no digit set “${name}”; there is ${sets.map((each) => each.name).join(', ')}.`);
  }

  /** @param {SetEntry} set @param {number} at @param {number} offset */
  async #read(set, at, offset) {
    const digits = await this.#shard(set, at);
    const shard = shardOf(set, at);
    if (offset >= digits.length) {
      throw new Error(t`${shard.images} holds ${digits.length} digits, its index says ${shard.count}.`);
    }
    const index = count(set.shards.slice(0, at)) + offset;
    return { set: set.name, index, label: digits.label(offset), pixels: digits.image(offset) };
  }

  /** @param {SetEntry} set @param {number} at */
  #shard(set, at) {
    const { images, labels } = shardOf(set, at);
    const found = this.#shards.get(images);
    if (found) return found;
    const loading = this.#load(images, labels);
    this.#shards.set(images, loading);
    loading.then(
      () => this.#here.add(images),
      () => this.#shards.delete(images),
    );
    if (this.#shards.size > KEPT) this.#dropOldest();
    return loading;
  }

  /** @param {string} images @param {string} labels */
  async #load(images, labels) {
    const [wasm, pixels, classes] = await Promise.all([
      this.#wasm(),
      fetchBytes(fileUrl(`data/${images}`), t`This part of the digits`),
      fetchBytes(fileUrl(`data/${labels}`), t`This part of the labels`),
    ]);
    try {
      return new wasm.Digits(pixels, classes);
    } catch (error) {
      throw new Error(t`${images} cannot be read: ${sentence(error)}`, { cause: error });
    }
  }

  #dropOldest() {
    for (const [name, oldest] of this.#shards) {
      this.#shards.delete(name);
      this.#here.delete(name);
      oldest.then((digits) => digits.free()).catch(() => {});
      return;
    }
  }
}

/** @param {SetEntry} set @param {number} at */
function shardOf(set, at) {
  const shard = set.shards[at];
  if (!shard) throw new Error(t`The set “${set.name}” is empty.`);
  return shard;
}

/** @param {{ count: number }[]} shards */
function count(shards) {
  return shards.reduce((sum, shard) => sum + shard.count, 0);
}

/** @param {string} file @param {number | null | undefined} label */
function noOther(file, label) {
  return typeof label === 'number' ? t`${file} holds no other ${label}.` : t`${file} holds no other digit.`;
}
