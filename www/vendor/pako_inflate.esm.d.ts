/** All members of a gzip file. Throws what is wrong with a damaged one. */
export function ungzip(data: Uint8Array): Uint8Array<ArrayBuffer>;
/** A deflate stream without a header. Throws what is wrong with a damaged one. */
export function inflateRaw(data: Uint8Array): Uint8Array<ArrayBuffer>;
