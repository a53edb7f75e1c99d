// Fewer, larger files of digits for the finished site: the sources keep small ones, which tests read one by one, but each
// file is a request. The first file of a set stays as it is, since a picture waits for it.

import { gunzipSync, gzipSync } from 'node:zlib';

/** A set with more digits is too large for one file; it is fetched piece by piece. */
const LARGEST = 12_000;

/**
 * Puts IDX files of one kind together: the same shape but for the number of items, which is the first of its lengths.
 *
 * @param {Uint8Array[]} files
 */
export function joinIdx(files) {
  const [first] = files;
  if (!first) throw new Error('there are no IDX files to put together');
  const header = 4 + 4 * (first[3] ?? 0);
  const kind = (/** @type {Uint8Array} */ file) =>
    Buffer.from(file).toString('hex', 0, 4) + Buffer.from(file).toString('hex', 8, header);
  const count = files.reduce((sum, file) => {
    if (kind(file) !== kind(first)) throw new Error('IDX files of different kinds cannot be put together');
    return sum + Buffer.from(file).readUInt32BE(4);
  }, 0);
  const joined = Buffer.concat([first.subarray(0, header), ...files.map((file) => file.subarray(header))]);
  joined.writeUInt32BE(count, 4);
  return joined;
}

/**
 * Joins all but the first shard of each set that is small enough.
 *
 * @param {{ sets: { shards: { images: string, labels: string, count: number }[] }[] }} index
 * @param {Map<string, Uint8Array>} files of the folder, by name; changed
 */
export function joinShards(index, files) {
  const take = (/** @type {string} */ name) => {
    const file = files.get(name);
    if (!file) throw new Error(`${name} is in the index of digit sets and not in the folder`);
    files.delete(name);
    return gunzipSync(file);
  };
  for (const set of index.sets) {
    const [, second, ...others] = set.shards;
    const total = set.shards.reduce((sum, { count }) => sum + count, 0);
    if (!second || others.length === 0 || total > LARGEST) continue;
    const rest = [second, ...others];
    const images = joinIdx(rest.map((shard) => take(shard.images)));
    const labels = joinIdx(rest.map((shard) => take(shard.labels)));
    files.set(second.images, gzipSync(images));
    files.set(second.labels, gzipSync(labels));
    set.shards.splice(1, rest.length, { ...second, count: rest.reduce((sum, { count }) => sum + count, 0) });
  }
  files.set('index.json', Buffer.from(JSON.stringify(index)));
}
