import { fitInk } from './fit-ink.js';
import { INK_SIDE } from './ink.js';
import { findInk } from './photo.js';

/**
 * Ink for the drawing pad out of a picture of any size.
 * @param {File} file
 * @returns {Promise<Uint8Array>} rejects with a sentence
 */
export async function readImage(file) {
  const picture = await open(file);
  const { width, height } = picture;
  const scale = INK_SIDE / Math.max(width, height);
  const [w, h] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  const context = new OffscreenCanvas(w, h).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives the page no canvas to read a picture with.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, w, h);
  if ('close' in picture) picture.close();
  const found = findInk(read(context, file).data, w, h);
  if (!found) {
    throw new Error(`No drawing stands out in “${file.name}”: expected dark strokes on light or light on dark.`);
  }
  return fitInk(found, w, h);
}

/** @param {OffscreenCanvasRenderingContext2D} context @param {File} file */
function read(context, file) {
  try {
    return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
  } catch {
    throw new Error(`“${file.name}” holds parts that this browser lets no page read; expected plain shapes.`);
  }
}

/** @param {File} file @returns {Promise<ImageBitmap | HTMLImageElement>} */
async function open(file) {
  try {
    if (file.type !== 'image/svg+xml') return await createImageBitmap(file);
    const picture = new Image();
    picture.src = `data:image/svg+xml,${encodeURIComponent(sized(await file.text()))}`;
    await picture.decode();
    return picture;
  } catch {
    throw new Error(
      `“${file.name}” is not an image this browser can read; ` +
        'expected a PNG, JPEG, WebP, GIF or SVG picture, or a .safetensors model.',
    );
  }
}

/**
 * An SVG with a view box may give no size, or one in per cent, and browsers
 * differ on what that means: it is told one.
 *
 * @param {string} text
 */
function sized(text) {
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (!(width > 0 && height > 0)) return text;
  const scale = INK_SIDE / Math.max(width, height);
  svg.setAttribute('width', String(Math.max(1, width * scale)));
  svg.setAttribute('height', String(Math.max(1, height * scale)));
  return new XMLSerializer().serializeToString(svg);
}
