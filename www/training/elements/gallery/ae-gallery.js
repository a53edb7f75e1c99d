import { COLUMNS, composed, drawSheet, GAP, sheetSize, stripWidth } from '../../../draw/gallery.js';
import { png } from '../../../draw/png.js';
import { CSS, HTML } from './template.js';
import { make } from '../../../ui/dom.js';
import { define } from '../../../ui/element.js';
import { withProperties } from '../../../ui/properties.js';
import { VisibleElement } from '../../../ui/visible-element.js';

/** @typedef {import('../../../engine/training/protocol.js').Gallery} Gallery */
/** @typedef {{ name: string, gallery: Gallery | null }} PicturedRun */

const FULL =
  'Each picture as it is, as the network gets it, and as it rebuilds it; below, the squared error over all pixels (SSE).';
const WITHOUT_NOISE = 'Each picture, and as the network rebuilds it; below, the squared error over all pixels (SSE).';
const EMPTY = 'Press Train: ten digits, the noise they get, and what the network makes of them appear here.';
const MNIST_SIDE = 28;
const FILE_SCALE = 4;

/**
 * Shows pictures clean, corrupted and rebuilt, by one network or by two, with the squared error of each.
 *
 * @fires ae-change when a person picks one; detail { digit }, its column
 */
export class AeGallery extends withProperties(VisibleElement, {
  /** One run or two; a gallery is null until there is one. */
  runs: { value: /** @type {PicturedRun[]} */ ([]) },
  /** Whether the pictures are corrupted; the row of those that are is there only then. */
  noisy: { value: true, attribute: Boolean },
  /** The column picked, from 0. */
  digit: { value: 0, attribute: Number },
}) {
  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    this.find('.picks').addEventListener(
      'change',
      (event) => {
        this.digit = Number(/** @type {HTMLInputElement} */ (event.target).value);
        this.emit('ae-change', { digit: this.digit });
      },
      { signal },
    );
    super.connected(signal);
  }

  /** @param {string} name @param {unknown} before */
  changed(name, before) {
    // At once, and not with the next picture: what stands below would move.
    if (name === 'noisy') this.find('.corrupted').hidden = !this.noisy;
    super.changed(name, before);
  }

  /** All rows as a PNG file. @returns {Promise<Blob>} */
  picture() {
    this.paint();
    const rows = this.#rows.map(({ title, strip, sse }) => ({ title, strip, figures: sse.map(short) }));
    const canvas = make('canvas', sheetSize(rows, FILE_SCALE));
    const context = canvas.getContext('2d');
    if (context) drawSheet(context, rows, FILE_SCALE, this.inks);
    return png(canvas);
  }

  paint() {
    const layout = this.#layout;
    this.find('.caption').textContent = this.#first ? (this.noisy ? FULL : WITHOUT_NOISE) : EMPTY;
    this.find('.corrupted').hidden = !this.noisy;
    this.find('.rows').classList.toggle('two', this.runs.length > 1);
    for (const { name, strip: canvas, images, title } of this.#rows) {
      this.find(`.${name} h3`).textContent = title;
      const width = stripWidth(layout.side, layout.columns);
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== layout.side) canvas.height = layout.side;
      // A few thousand pixels that are always written whole are no work for a GPU.
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.putImageData(new ImageData(composed(images, layout), width), 0, 0);
    }
    this.#showFigures(layout.columns);
    this.#showPicks(layout.columns);
  }

  get #first() {
    return this.runs.find((run) => run.gallery)?.gallery ?? null;
  }

  get #layout() {
    const clean = this.#first?.clean;
    return { side: clean?.[0]?.width ?? MNIST_SIDE, columns: Math.min(COLUMNS, clean?.length ?? COLUMNS) };
  }

  get #rows() {
    const two = this.runs.length > 1;
    const rebuilt = ['a', 'b'].slice(0, two ? 2 : 1).map((name, at) => {
      const { gallery = null, name: run = '' } = this.runs[at] ?? {};
      return {
        name,
        title: two ? `rebuilt · ${run}` : 'rebuilt',
        images: gallery?.rebuilt ?? [],
        sse: [...(gallery?.sse ?? [])],
      };
    });
    return [
      { name: 'clean', title: 'clean', images: this.#first?.clean ?? [], sse: [] },
      ...(this.noisy ? [{ name: 'corrupted', title: 'corrupted', images: this.#first?.corrupted ?? [], sse: [] }] : []),
      ...rebuilt,
    ].map((row) => ({ ...row, strip: /** @type {HTMLCanvasElement} */ (this.find(`.${row.name} canvas`)) }));
  }

  /** Writes the errors; the smaller of two is bold. @param {number} columns */
  #showFigures(columns) {
    const all = this.#rows.filter((row) => row.name === 'a' || row.name === 'b');
    for (const { name, sse } of all) {
      const box = this.find(`.${name} .sse`);
      while (box.children.length > columns) box.lastElementChild?.remove();
      while (box.children.length < columns) box.append(make('span'));
      [...box.children].forEach((figure, column) => {
        figure.textContent = sse.length ? short(sse[column]) : '–';
        figure.classList.toggle('better', all.length > 1 && all.every((row) => sse[column] <= row.sse[column]));
      });
    }
  }

  /** @param {number} columns */
  #showPicks(columns) {
    const box = this.find('.picks');
    this.style.setProperty('--columns', String(columns));
    this.style.setProperty('--digit', String(Math.min(this.digit, columns - 1)));
    this.style.setProperty('--gap', `${(100 * GAP) / stripWidth(this.#layout.side, columns)}%`);
    while (box.children.length > columns) box.lastElementChild?.remove();
    while (box.children.length < columns) {
      const value = String(box.children.length);
      box.append(make('label', {}, make('input', { type: 'radio', name: 'digit', value })));
    }
    const errors = this.runs.map(({ gallery }) => gallery?.sse);
    [...box.querySelectorAll('input')].forEach((radio, column) => {
      const figures = errors.flatMap((sse) => (sse ? [short(sse[column])] : [])).join(' and ');
      radio.checked = column === this.digit;
      radio.setAttribute('aria-label', `Picture ${column + 1} of ${columns}${figures && `, squared error ${figures}`}`);
    });
  }
}

/** Formats an error in three digits, with one decimal at most. @param {number} sse */
function short(sse) {
  return sse >= 99.95 ? sse.toFixed(0) : sse.toFixed(1);
}

define('ae-gallery', AeGallery);
