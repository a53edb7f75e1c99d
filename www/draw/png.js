import { t } from '../strings/t.js';

/** The canvas as a PNG file. @param {HTMLCanvasElement} canvas @returns {Promise<Blob>} rejects with a sentence */
export function png(canvas) {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob
        ? resolve(blob)
        : reject(new Error(t`The picture could not be written as PNG: it is larger than this browser can write.`)),
    );
  });
}
