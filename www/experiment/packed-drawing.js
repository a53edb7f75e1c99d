/** A 28 × 28 drawing as text for a link: raw deflate, then base64url. */

import { t } from '../strings/t.js';

const BYTES = 28 * 28;

/** @param {Uint8Array} pixels */
export async function packDrawing(pixels) {
  const transform = made(() => new CompressionStream('deflate-raw'));
  const packed = transform ? await through(pixels, transform, Infinity) : stored(pixels);
  return btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * @param {string} text
 * @returns {Promise<Uint8Array>} rejects with a sentence when the text is no drawing
 */
export async function unpackDrawing(text) {
  /** @type {Uint8Array | undefined} */
  let pixels;
  try {
    const packed = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    const transform = made(() => new DecompressionStream('deflate-raw'));
    if (transform) pixels = await through(packed, transform, BYTES);
    else if (packed.length <= 2 * BYTES) pixels = (await import('../vendor/pako_inflate.esm.js')).inflateRaw(packed);
  } catch {
    // Falls through: a text that does not unpack is told the same way as one of the wrong size.
  }
  if (pixels?.length !== BYTES) {
    throw new Error(t`drawing is cut short or damaged: expected 28 × 28 = 784 grey levels; showing a digit instead.`);
  }
  return pixels;
}

/** What this browser may not know; browsers before 2023 know no raw deflate. @template T @param {() => T} make */
function made(make) {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** A deflate stream of one block that is stored as it is (RFC 1951, 3.2.4), which needs no compressor. @param {Uint8Array} bytes */
function stored(bytes) {
  const size = new Uint8Array(Uint16Array.of(bytes.length, ~bytes.length).buffer);
  return Uint8Array.of(1, ...size, ...bytes);
}

/**
 * @param {Uint8Array} bytes @param {CompressionStream | DecompressionStream} transform
 * @param {number} limit a few bytes of a link can unpack to megabytes: reading stops beyond this
 */
async function through(bytes, transform, limit) {
  const stream = new Blob([/** @type {BlobPart} */ (bytes)]).stream().pipeThrough(transform);
  const reader = stream.getReader();
  const parts = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      break;
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
