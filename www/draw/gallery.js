/** Draws rows of small pictures, one column for each digit. Pure. */

/** Pixels between two pictures. */
export const GAP = 2;
export const COLUMNS = 10;

/** @param {number} side of a picture @param {number} columns */
export function stripWidth(side, columns) {
  return columns * (side + GAP) - GAP;
}

/**
 * Composes one row, pixel for pixel, RGBA: black squares where there is no picture yet, transparent between them.
 *
 * A row is put on its canvas as a whole: browsers keep every part of a canvas that is only changed in parts.
 *
 * @param {readonly { data: Uint8ClampedArray }[]} images @param {{ side: number, columns: number }} layout
 */
export function composed(images, { side, columns }) {
  const width = stripWidth(side, columns);
  const pixels = new Uint8ClampedArray(4 * width * side);
  for (let column = 0; column < columns; column++) {
    const data = images[column]?.data;
    for (let y = 0; y < side; y++) {
      const at = 4 * (y * width + column * (side + GAP));
      if (data) pixels.set(data.subarray(4 * y * side, 4 * (y + 1) * side), at);
      else for (let x = 0; x < side; x++) pixels[at + 4 * x + 3] = 255;
    }
  }
  return pixels;
}

/**
 * Draws all rows below one another with their titles and figures, for a file.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {{ title: string, strip: HTMLCanvasElement, figures: string[] }[]} rows
 * @param {number} scale screen pixels a picture's pixel
 * @param {{ text: string, page: string }} inks
 */
export function drawSheet(context, rows, scale, { text, page }) {
  context.fillStyle = page;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.imageSmoothingEnabled = false;
  let top = 0;
  for (const { title, strip, figures } of rows) {
    const [width, height] = [strip.width * scale, strip.height * scale];
    context.fillStyle = text;
    context.font = `${LINE * 0.6}px system-ui, sans-serif`;
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    context.fillText(title, EDGE, top + LINE / 2);
    context.drawImage(strip, EDGE, top + LINE, width, height);
    context.textAlign = 'center';
    figures.forEach((figure, column) =>
      context.fillText(
        figure,
        EDGE + ((column + 0.5) * (width + GAP * scale)) / figures.length,
        top + LINE * 1.5 + height,
      ),
    );
    top += sheetRow(strip, scale, figures.length > 0);
  }
}

const LINE = 28;
const EDGE = 12;

/** @param {HTMLCanvasElement} strip @param {number} scale @param {boolean} figures */
function sheetRow(strip, scale, figures) {
  return strip.height * scale + LINE * (figures ? 2 : 1);
}

/** @param {{ strip: HTMLCanvasElement, figures: string[] }[]} rows @param {number} scale */
export function sheetSize(rows, scale) {
  return {
    width: 2 * EDGE + (rows[0]?.strip.width ?? 0) * scale,
    height: EDGE + rows.reduce((sum, { strip, figures }) => sum + sheetRow(strip, scale, figures.length > 0), 0),
  };
}
