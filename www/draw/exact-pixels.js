/** Reads a picture that already is what a network gets: 28 × 28 grey levels, each perhaps enlarged to a square. Pure. */

const SIDE = 28;
/** Brightest and darkest must differ by this much, of 255, to count as a drawing. */
const CONTRAST = 24;

/**
 * @param {Uint8ClampedArray} rgba @param {number} width @param {number} height
 * @returns {Uint8Array | undefined} light on dark, as MNIST is; undefined for any other picture
 */
export function exactPixels(rgba, width, height) {
  if (width !== height || width === 0 || width % SIDE) return undefined;
  const scale = width / SIDE;
  const pixels = new Uint8Array(SIDE * SIDE);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const first = 4 * ((y - (y % scale)) * width + x - (x % scale));
      // Each square has one colour, and nothing behind it.
      for (let part = 0; part < 3; part++) if (rgba[at + part] !== rgba[first + part]) return undefined;
      if (rgba[at + 3] !== 255) return undefined;
      if (at === first) pixels[Math.floor(y / scale) * SIDE + Math.floor(x / scale)] = grey(rgba, at);
    }
  }
  if (Math.max(...pixels) - Math.min(...pixels) < CONTRAST) return undefined;
  const edge = pixels.filter((_, i) => [0, SIDE - 1].some((end) => i % SIDE === end || Math.floor(i / SIDE) === end));
  const ground = edge.sort()[Math.floor(edge.length / 2)];
  return ground > 127 ? pixels.map((level) => 255 - level) : pixels;
}

/** How light a colour looks, from 0 to 255 (ITU-R BT.601). @param {Uint8ClampedArray} rgba @param {number} at */
function grey(rgba, at) {
  return Math.round(0.299 * rgba[at] + 0.587 * rgba[at + 1] + 0.114 * rgba[at + 2]);
}
