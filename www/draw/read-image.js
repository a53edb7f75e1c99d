import { t } from '../strings/t.js';
import { exactPixels } from './exact-pixels.js';
import { fitInk } from './fit-ink.js';
import { INK_SIDE } from './ink.js';
import { findInk } from './photo.js';

/** Larger pictures are never enlarged 28 × 28 pixels, and reading them whole would take long. */
const MOST_EXACT = 40 * 28;

/**
 * A picture of any size for the drawing pad: as it is if it has 28 × 28 pixels, or each of them enlarged to a square; else
 * as ink.
 *
 * @param {File} file
 * @returns {Promise<import('./pad-drawing.js').PadPicture>} rejects with a sentence
 */
export async function readImage(file) {
  checkReading();
  const picture = await open(file);
  const { width, height } = picture;
  const exact =
    width === height && width % 28 === 0 && width <= MOST_EXACT
      ? exactPixels(drawn(picture, width, height, file), width, height)
      : undefined;
  const scale = INK_SIDE / Math.max(width, height);
  const [w, h] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  const rgba = exact ? undefined : drawn(picture, w, h, file);
  if ('close' in picture) picture.close();
  if (!rgba) return { pixels: /** @type {Uint8Array} */ (exact), origin: null };
  const found = findInk(rgba, w, h);
  if (!found) {
    throw new Error(t`No drawing stands out in “${file.name}”: expected dark strokes on light or light on dark.`);
  }
  return { ink: fitInk(found, w, h) };
}

/** @param {number} width @param {number} height */
function canvas(width, height) {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error(t`This browser gives the page no canvas to read a picture with.`);
  return context;
}

/** @param {ImageBitmap | HTMLImageElement} picture @param {number} width @param {number} height @param {File} file */
function drawn(picture, width, height, file) {
  const context = canvas(width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  try {
    return context.getImageData(0, 0, width, height).data;
  } catch {
    throw new Error(t`“${file.name}” holds parts that this browser lets no page read; expected plain shapes.`);
  }
}

/** Some browsers answer with other pixels than were drawn, to keep pages from telling one computer from another. */
function checkReading() {
  const context = canvas(4, 1);
  const levels = [0, 85, 170, 255];
  context.putImageData(
    new ImageData(Uint8ClampedArray.from(levels.flatMap((level) => [level, level, level, 255])), 4),
    0,
    0,
  );
  const { data } = context.getImageData(0, 0, 4, 1);
  if (levels.some((level, x) => Math.abs(data[4 * x] - level) > 8)) {
    throw new Error(
      t`This browser is set to give pages other pixels than a picture has (Firefox: resistFingerprinting; Brave: fingerprinting protection). Allow this page to read the canvas, or draw on the pad.`,
    );
  }
}

/** @param {File} file @returns {Promise<ImageBitmap | HTMLImageElement>} */
async function open(file) {
  try {
    // Upright as its camera was held, and with the numbers that the file has.
    const asStored = /** @type {const} */ ({ imageOrientation: 'from-image', colorSpaceConversion: 'none' });
    if (file.type !== 'image/svg+xml') return await createImageBitmap(file, asStored);
    const picture = new Image();
    picture.src = `data:image/svg+xml,${encodeURIComponent(sized(await file.text()))}`;
    await picture.decode();
    return picture;
  } catch {
    if (file.type === 'image/svg+xml') {
      throw new Error(
        t`“${file.name}” cannot be drawn: it is damaged, or this site’s policy keeps its pages from drawing SVG files (img-src without data:). Open it as a PNG picture.`,
      );
    }
    throw new Error(
      t`“${file.name}” is not an image this browser can read; expected a PNG, JPEG, WebP, GIF or SVG picture, or a .safetensors model.`,
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
