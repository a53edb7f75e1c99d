/** Picture files of the browser's own, measured: how long they are, and what is lost in them. */

import { t } from '../../strings/t.js';

/** @typedef {{ kind: string, title: string, quality: number | undefined, bits: number, overheadBits: number, sse: number }} CodecPoint */

const SIDE = 28;
const PIXELS = SIDE * SIDE;
/** Digits that are written. */
export const WRITTEN = 50;
/** Of several digits in one file so many stand side by side. */
const COLUMNS = 10;
const QUALITIES = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1];

/** @type {readonly { kind: string, title: string, qualities: readonly (number | undefined)[] }[]} */
const KINDS = [
  { kind: 'image/jpeg', title: 'JPEG', qualities: QUALITIES },
  { kind: 'image/webp', title: 'WebP', qualities: QUALITIES },
  { kind: 'image/png', title: 'PNG', qualities: [undefined] },
];

/**
 * Writes digits as files of each kind that this browser can make, and reads them back.
 * @param {Uint8Array} pixels 784 grey levels a digit @param {boolean} together whether all are one file, or each its own
 * @returns {AsyncGenerator<CodecPoint>}
 */
export async function* measureCodecs(pixels, together) {
  const count = pixels.length / PIXELS;
  const pictures = picturesOf(pixels, together);
  const size = pictures[0]?.length ?? 0;
  const canvas = blankCanvas(size);
  if (!canvas || !(await readsWhatItWrote(canvas, pictures[0] ?? new Uint8Array(size)))) return;
  for (const { kind, title, qualities } of KINDS) {
    for (const quality of qualities) {
      const blank = await write(canvas, new Uint8Array(size), kind, quality);
      // A browser that cannot make this kind makes a PNG in its place.
      if (!blank) break;
      let [bytes, squares] = [0, 0];
      for (const picture of pictures) {
        const file = await write(canvas, picture, kind, quality);
        if (!file) return;
        bytes += file.size;
        squares += difference(picture, await read(canvas, file));
      }
      const overheadBits = (8 * blank.size * pictures.length) / count;
      yield { kind, title, quality, bits: (8 * bytes) / count, overheadBits, sse: squares / count };
    }
  }
}

/**
 * Digits as they come back from files of one kind.
 * @param {Uint8Array} pixels @param {string} kind @param {number | undefined} quality @param {boolean} together as above
 */
export async function throughFiles(pixels, kind, quality, together) {
  const pictures = picturesOf(pixels, together);
  const canvas = blankCanvas(pictures[0]?.length ?? 0);
  const back = new Uint8Array(pixels.length);
  for (const [i, picture] of pictures.entries()) {
    const file = canvas && (await write(canvas, picture, kind, quality));
    if (!canvas || !file) throw new Error(t`This browser does not write ${kind}.`);
    back.set(await read(canvas, file), i * picture.length);
  }
  return back;
}

/** @param {Uint8Array} pixels @param {boolean} together */
function picturesOf(pixels, together) {
  const size = together ? pixels.length : PIXELS;
  return Array.from({ length: pixels.length / size }, (_, i) => pixels.subarray(i * size, (i + 1) * size));
}

/** A canvas for pictures of so many pixels, one digit or several. @param {number} size */
function blankCanvas(size) {
  const digits = size / PIXELS;
  const columns = Math.min(COLUMNS, digits);
  const [width, height] = [SIDE * columns, SIDE * Math.ceil(digits / columns)];
  const canvas = typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(width, height);
  const context = canvas?.getContext('2d', { willReadFrequently: true });
  /** Where a pixel of the digits, one after the other, stands in the picture. @param {number} i */
  const placeOf = (i) => {
    const [digit, inside] = [Math.floor(i / PIXELS), i % PIXELS];
    const [x, y] = [
      (digit % columns) * SIDE + (inside % SIDE),
      Math.floor(digit / columns) * SIDE + Math.floor(inside / SIDE),
    ];
    return 4 * (y * width + x);
  };
  return canvas && context ? { canvas, context, width, height, size, placeOf } : undefined;
}

/** Some browsers change what is read from a canvas, so that nobody is known by it: then nothing can be measured. @param {Canvas} canvas @param {Uint8Array} levels */
async function readsWhatItWrote(canvas, levels) {
  const file = await write(canvas, levels, 'image/png', undefined);
  return file !== undefined && difference(levels, await read(canvas, file)) === 0;
}

/**
 * @typedef {NonNullable<ReturnType<typeof blankCanvas>>} Canvas
 * @param {Canvas} canvas @param {Uint8Array} levels @param {string} type @param {number | undefined} quality
 */
async function write({ canvas, context, width, height, placeOf }, levels, type, quality) {
  const picture = new ImageData(width, height);
  levels.forEach((level, i) => picture.data.set([level, level, level, 255], placeOf(i)));
  context.putImageData(picture, 0, 0);
  const file = await canvas.convertToBlob({ type, ...(quality !== undefined && { quality }) });
  return file.type === type ? file : undefined;
}

/** @param {Canvas} canvas @param {Blob} file */
async function read({ context, width, height, size, placeOf }, file) {
  const picture = await createImageBitmap(file);
  context.drawImage(picture, 0, 0);
  picture.close();
  const { data } = context.getImageData(0, 0, width, height);
  return Uint8Array.from({ length: size }, (_, i) => data[placeOf(i) + 1] ?? 0);
}

/** Squared error of grey levels that are divided by 255, summed. @param {Uint8Array} a @param {Uint8Array} b */
function difference(a, b) {
  return a.reduce((sum, level, i) => sum + ((level - (b[i] ?? 0)) / 255) ** 2, 0);
}
