import { COLUMNS, composed, drawSheet, GAP, sheetSize, stripWidth } from '../../../draw/gallery.js';
import { png } from '../../../draw/png.js';
import '../../../figures/ae-figure.js';
import { CSS, HTML, REBUILT } from './template.js';
import { besideWords, captionWords, short } from './words.js';
import { t } from '../../../strings/t.js';
import { make } from '../../../ui/dom.js';
import { define } from '../../../ui/element.js';
import { withProperties } from '../../../ui/properties.js';
import { VisibleElement } from '../../../ui/visible-element.js';

/** @typedef {import('../../../engine/training/protocol.js').Gallery} Gallery */
/** @typedef {{ name: string, gallery: Gallery | null }} PicturedRun */

const MNIST_SIDE = 28;
const FILE_SCALE = 4;

/**
 * Shows pictures clean, corrupted and rebuilt, by one network or by several, with the squared error of each.
 *
 * @fires ae-change when a person picks one; detail { digit }, its column
 */
export class AeGallery extends withProperties(VisibleElement, {
  /** One run or several; a gallery is null until there is one. */
  runs: { value: /** @type {PicturedRun[]} */ ([]) },
  /** Whether the pictures are corrupted; the row of those that are is there only then. */
  noisy: { value: true, attribute: Boolean },
  /** The column picked, from 0. */
  digit: { value: 0, attribute: Number },
  /** Principal axes that rebuild the same pictures, in a row of their own; 0 for no such row. */
  axes: { value: 0, attribute: Number },
  /** What these axes make of the pictures; null until it is known. */
  principal: { value: /** @type {import('../../../engine/training/protocol.js').Rebuilding | null} */ (null) },
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
    if (name === 'noisy' || name === 'axes') this.#showRows();
    super.changed(name, before);
  }

  /** All rows as a PNG file. @returns {Promise<Blob>} */
  picture() {
    this.paint();
    const rows = this.#rows.map(({ title, strip, sse }) => {
      return { title, strip: partsOf(strip).canvas, figures: sse.map(short) };
    });
    const canvas = make('canvas', sheetSize(rows, FILE_SCALE));
    const context = canvas.getContext('2d');
    if (context) drawSheet(context, rows, FILE_SCALE, this.inks);
    return png(canvas);
  }

  paint() {
    const layout = this.#layout;
    this.find('.caption ae-figure').hidden = !this.#first;
    this.find('.caption span').textContent = captionWords(Boolean(this.#first), this.noisy);
    this.#showRows();
    this.#fitStrips();
    for (const { strip, images, title } of this.#rows) {
      const { heading, canvas } = partsOf(strip);
      heading.textContent = title;
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

  #showRows() {
    this.find('.corrupted').hidden = !this.noisy;
    for (const part of /** @type {const} */ (['.principal', '.beside'])) this.find(part).hidden = this.axes === 0;
    const words = besideWords(this.axes, this.noisy);
    if (this.find('.beside').textContent !== words) this.find('.beside').textContent = words;
  }

  get #first() {
    return this.runs.find((run) => run.gallery)?.gallery ?? null;
  }

  get #layout() {
    const clean = this.#first?.clean;
    return { side: clean?.[0]?.width ?? MNIST_SIDE, columns: Math.min(COLUMNS, clean?.length ?? COLUMNS) };
  }

  get #rebuiltStrips() {
    return /** @type {HTMLElement[]} */ ([...(this.shadowRoot?.querySelectorAll('.rebuilt') ?? [])]);
  }

  /** There is one strip of rebuilt pictures for each run, and one where there is none. */
  #fitStrips() {
    const strips = this.#rebuiltStrips;
    for (const strip of strips.slice(Math.max(1, this.runs.length))) strip.remove();
    for (let i = strips.length; i < this.runs.length; i++)
      this.find('.principal').before(make('div', { className: 'strip rebuilt', innerHTML: REBUILT }));
  }

  get #rows() {
    const several = this.runs.length > 1;
    const rebuilt = this.#rebuiltStrips.map((strip, at) => {
      const { gallery = null, name = '' } = this.runs[at] ?? {};
      const title = several ? t`rebuilt · ${name}` : t`rebuilt`;
      return { strip, title, images: gallery?.rebuilt ?? [], sse: [...(gallery?.sse ?? [])] };
    });
    const first = this.#first;
    const known = (/** @type {'clean' | 'corrupted'} */ which, /** @type {string} */ title) => {
      return { strip: this.find(`.${which}`), title, images: first?.[which] ?? [], sse: [] };
    };
    const corrupted = this.noisy ? [known('corrupted', t`corrupted`)] : [];
    const { rebuilt: images = [], sse = [] } = (first && this.principal) ?? {};
    const beside = { strip: this.find('.principal'), title: t`PCA`, images, sse: [...sse] };
    return [known('clean', t`clean`), ...corrupted, ...rebuilt, ...(this.axes > 0 ? [beside] : [])];
  }

  /** Writes the errors; the smallest of several runs is bold. @param {number} columns */
  #showFigures(columns) {
    const rows = this.#rows;
    const all = rows.filter(({ strip }) => strip.matches('.rebuilt'));
    for (const { strip, sse } of rows) {
      const box = /** @type {HTMLElement | null} */ (strip.querySelector('.sse'));
      if (!box) continue;
      while (box.children.length > columns) box.lastElementChild?.remove();
      while (box.children.length < columns) box.append(make('span'));
      [...box.children].forEach((figure, column) => {
        figure.textContent = sse.length ? short(sse[column]) : '–';
        const best =
          all.length > 1 &&
          strip.matches('.rebuilt') &&
          all.every((row) => !row.sse.length || sse[column] <= row.sse[column]);
        figure.classList.toggle('better', best);
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
    const beside = this.axes > 0 ? this.principal?.sse : undefined;
    [...box.querySelectorAll('input')].forEach((radio, column) => {
      const figures = errors.flatMap((sse) => (sse ? [short(sse[column])] : [])).join(t` and `);
      radio.checked = column === this.digit;
      const which = t`Picture ${column + 1} of ${columns}`;
      const said = figures ? t`${which}, squared error ${figures}` : which;
      radio.setAttribute('aria-label', figures && beside ? t`${said}, PCA ${short(beside[column] ?? NaN)}` : said);
    });
  }
}

/** @param {HTMLElement} strip */
function partsOf(strip) {
  const [heading, canvas] = /** @type {[HTMLElement, HTMLCanvasElement]} */ (/** @type {unknown} */ (strip.children));
  return { heading, canvas };
}

define('ae-gallery', AeGallery);
