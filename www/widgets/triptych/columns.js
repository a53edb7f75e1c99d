/** The pictures of a triptych: a column for each digit, or its corrupted and rebuilt picture over each other. */

import { png } from '../../draw/png.js';
import { formatDecimals, t } from '../../strings/t.js';
import { make } from '../../ui/dom.js';
import { watchVisibility } from '../../ui/visibility.js';

/** @typedef {import('../../engine/inference/protocol.js').Digit} Digit */
/** @typedef {import('../../engine/inference/protocol.js').Rebuilt} Rebuilt */
/** @typedef {import('../../ui/ae-image.js').AeImage} AeImage */

const SIDE = 28;
const FILE_SCALE = 4;

export class Columns {
  /** Whether both pictures of a digit lie over each other, and a slider cuts between them. */
  beforeAfter = false;
  visible = false;
  #table;
  #cut;
  /** What was shown last: with other digits the table is made anew. */
  #shape = '';
  /** By row. @type {{ title: string, images: AeImage[] }[]} */
  #rows = [];
  /** @type {HTMLElement[]} */
  #figures = [];

  /** @param {ShadowRoot} root @param {AbortSignal} signal */
  constructor(root, signal) {
    this.#table = /** @type {HTMLElement} */ (root.querySelector('.table'));
    this.#cut = /** @type {HTMLElement} */ (root.querySelector('.cut'));
    this.#cut.addEventListener(
      'input',
      ({ target }) => this.#table.style.setProperty('--cut', `${/** @type {HTMLInputElement} */ (target).value}%`),
      { signal },
    );
    watchVisibility(this.#table, (visible) => (this.visible = visible), true, signal);
  }

  /** @param {Digit[]} digits @param {(Rebuilt | null)[]} rebuilt one a digit @param {boolean} noisy */
  show(digits, rebuilt, noisy) {
    const shape = JSON.stringify([digits.map(({ label }) => label), noisy, this.beforeAfter]);
    if (shape !== this.#shape) this.#make(digits, noisy);
    this.#shape = shape;
    /** @type {('seen' | 'corrupted' | 'rebuilt')[]} */
    const names = noisy ? ['seen', 'corrupted', 'rebuilt'] : ['seen', 'rebuilt'];
    for (const [row, name] of names.entries()) {
      for (const [i, result] of rebuilt.entries()) {
        const image = this.#rows[row]?.images[i];
        if (image) image.image = result?.[name] ?? null;
      }
    }
    for (const [i, figure] of this.#figures.entries()) {
      const sse = rebuilt[i]?.sseRebuilt;
      figure.textContent = sse === undefined ? '–' : formatDecimals(sse, 1);
    }
  }

  /** All rows as a PNG file. */
  async save() {
    const columns = Math.max(1, this.#figures.length);
    const canvas = make('canvas', {
      width: columns * SIDE * FILE_SCALE,
      height: this.#rows.length * SIDE * FILE_SCALE,
    });
    const context = canvas.getContext('2d');
    if (context) context.imageSmoothingEnabled = false;
    for (const [y, { images }] of this.#rows.entries()) {
      for (const [x, { shadowRoot }] of images.entries()) {
        const shown = shadowRoot?.querySelector('canvas');
        const side = SIDE * FILE_SCALE;
        if (shown) context?.drawImage(shown, x * side, y * side, side, side);
      }
    }
    const blob = await png(canvas);
    return { name: 'triptych.png', bytes: new Uint8Array(await blob.arrayBuffer()) };
  }

  /** @param {Digit[]} digits @param {boolean} noisy */
  #make(digits, noisy) {
    const titles = noisy ? [t`Clean`, t`Corrupted`, t`Rebuilt`] : [t`Clean`, t`Rebuilt`];
    this.#rows = titles.map((title) => ({ title, images: digits.map(({ label }) => picture(label, title)) }));
    this.#figures = digits.map(() => make('span', { className: 'figure' }));
    this.#table.style.setProperty('--columns', String(digits.length));
    const over = this.beforeAfter && noisy;
    this.#cut.hidden = !over;
    const head = (/** @type {string} */ text) => make('span', { className: 'head' }, text);
    const [clean, ...others] = this.#rows;
    const pairs = digits.map((_, i) =>
      make('div', { className: 'pair' }, ...others.map(({ images }) => images[i] ?? '')),
    );
    const rows = over
      ? [head(t`Clean`), ...(clean?.images ?? []), head(t`Rebuilt`), ...pairs]
      : this.#rows.flatMap(({ title, images }) => [head(title), ...images]);
    this.#table.replaceChildren(...rows, head('SSE'), ...this.#figures);
  }
}

/** @param {number} label @param {string} title */
function picture(label, title) {
  const image = /** @type {AeImage} */ (make(/** @type {any} */ ('ae-image')));
  image.label = `${label}, ${title.toLowerCase()}`;
  return image;
}
