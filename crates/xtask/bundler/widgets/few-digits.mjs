// The few digits of a build in one file: the first 100 test digits, and 400 to learn from.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const LEARNED = 400;

/**
 * @param {string} folder of the joined digits
 * @returns {{ files: [path: string, bytes: Buffer][], list: object }} files by their path, and their index
 */
export function fewDigits(folder) {
  const { sets } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  /** @type {[string, Buffer][]} */
  const files = [];
  const few = ['test', 'train'].map((name) => {
    const { shards, ...set } = sets.find((/** @type {any} */ each) => each.name === name);
    const [{ images, labels, count }] = shards;
    const most = name === 'train' ? Math.min(LEARNED, count) : count;
    for (const file of [images, labels]) files.push([`data/${file}`, first(readFileSync(join(folder, file)), most)]);
    return { ...set, shards: [{ count: most, images, labels }] };
  });
  return { files, list: { sets: few } };
}

/** The first items of an IDX file. @param {Buffer} packed gzipped @param {number} most */
function first(packed, most) {
  const file = gunzipSync(packed);
  const lengths = file[3] ?? 0;
  const header = 4 + 4 * lengths;
  const item = Array.from({ length: lengths - 1 }, (_, i) => file.readUInt32BE(8 + 4 * i)).reduce((a, b) => a * b, 1);
  const cut = Buffer.from(file.subarray(0, header + most * item));
  cut.writeUInt32BE(most, 4);
  return gzipSync(cut, { level: 9 });
}
