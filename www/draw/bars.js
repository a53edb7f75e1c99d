/**
 * Draws bars around a zero line, in as many columns as keep them thick enough to see.
 * Pure: the layout and the drawing depend on nothing but their arguments.
 *
 * @typedef {{ columns: number, rows: number, width: number, height: number, pitch: number, gap: number }} Grid
 */

const COLUMN_CHOICES = [1, 2, 4, 8];
const THINNEST = 2.7;

/** @param {number} count @param {number} width @param {number} height @returns {Grid} */
export function layoutBars(count, width, height) {
  let columns = 1;
  for (columns of COLUMN_CHOICES) if (height / Math.ceil(count / columns) >= THINNEST) break;
  const rows = Math.max(1, Math.ceil(count / columns));
  const gap = columns > 1 ? Math.min(8, width / columns / 6) : 0;
  return { columns, rows, width: (width - gap * (columns - 1)) / columns, height, pitch: height / rows, gap };
}

/** @param {Grid} grid @param {number} index */
export function barCentre({ rows, width, pitch, gap }, index) {
  const column = Math.floor(index / rows);
  return { x: column * (width + gap) + width / 2, y: ((index % rows) + 0.5) * pitch };
}

/**
 * Returns the index of the bar nearest to a point.
 * @param {Grid} grid @param {number} count @param {number} x @param {number} y
 */
export function barAt({ columns, rows, width, pitch, gap }, count, x, y) {
  const column = Math.min(columns - 1, Math.max(0, Math.floor((x + gap / 2) / (width + gap))));
  const row = Math.min(rows - 1, Math.max(0, Math.floor(y / pitch)));
  return Math.min(count - 1, column * rows + row);
}

/**
 * @param {CanvasRenderingContext2D} context @param {Grid} grid
 * @param {{ values: Float32Array, limit: number, marked: number }
 *   & Record<'positive' | 'negative' | 'line' | 'text', string>} what
 */
export function drawBars(context, grid, { values, limit, marked, positive, negative, line, text }) {
  const { columns, width, height, pitch, gap } = grid;
  context.fillStyle = line;
  context.globalAlpha = 0.6;
  for (let column = 0; column < columns; column++) {
    context.fillRect(Math.round(column * (width + gap) + width / 2) - 0.5, 0, 1, height);
  }
  const space = pitch >= 5 ? Math.max(1, pitch * 0.22) : pitch * 0.15;
  for (let i = 0; i < values.length; i++) {
    const { x, y } = barCentre(grid, i);
    const length = (Math.max(-1, Math.min(1, values[i] / limit)) * width) / 2;
    context.fillStyle = length < 0 ? negative : positive;
    context.globalAlpha = 0.45 + 0.55 * Math.min(1, Math.abs(values[i] / limit));
    context.fillRect(length < 0 ? x + length : x, y - (pitch - space) / 2, Math.abs(length), pitch - space);
    context.globalAlpha = 1;
    if (i === marked) {
      context.strokeStyle = text;
      context.lineWidth = 1.5;
      context.strokeRect(x - width / 2 + 0.75, y - Math.max(pitch, 5) / 2, width - 1.5, Math.max(pitch, 5));
    }
  }
}
