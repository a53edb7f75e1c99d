/** All members of a gzip file. Throws what is wrong with a damaged one. */
export function ungzip(data: Uint8Array): Uint8Array<ArrayBuffer>;
