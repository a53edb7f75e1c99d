/** What is seen of the plane of rate and distortion. */

import '../../ui/ae-image.js';
import { greyPicture } from '../../draw/grey.js';
import { fourDigits, threeDigits } from '../../draw/numbers.js';
import { make } from '../../ui/dom.js';
import { refill } from '../../ui/refill.js';
import { LabView } from '../view.js';
import { SERIES } from './ae-log-plot.js';
import { CSS, HTML } from './template.js';
import { rateRooms } from './words.js';
import { formatDecimals, t } from '../../strings/t.js';

/** @typedef {import('../../ui/ae-image.js').AeImage} AeImage */
/** @typedef {import('./ae-log-plot.js').AeLogPlot} AeLogPlot */
/** @typedef {import('./points.js').PlanePoint} PlanePoint */
/** @typedef {import('../../draw/log-plot.js').PlotLine} PlotLine */
/** @typedef {import('./sizes.js').SizeRun} SizeRun */

const PIXELS = 784;
const HINT = t`Choose a point to see its pictures: with a click, or with arrow keys and Enter.`;
/** The tutorial's rule of thumb: as many numbers as the root of the pixels. */
const RULE = Math.sqrt(PIXELS);

export class RateDistortionView extends LabView {
  /** @param {ShadowRoot} root */
  constructor(root) {
    const series = Object.entries(SERIES).map(([name, token]) => `.${name} { --series: var(${token}); }`);
    super(root, { html: HTML, css: CSS + series.join('\n'), rooms: rateRooms() });
  }

  get plane() {
    return /** @type {AeLogPlot} */ (this.find('plane'));
  }

  /** Networks of each code size. */
  get seeds() {
    return /** @type {HTMLInputElement} */ (this.root.querySelector('[name=seeds][value="3"]')).checked ? 3 : 1;
  }

  /** Whether all digits are one picture file. */
  get together() {
    return /** @type {HTMLInputElement} */ (this.find('together')).checked;
  }

  /** @param {PlanePoint[]} points @param {PlotLine[]} lines @param {number} meanPicture its error */
  showPlane(points, lines, meanPicture) {
    const { plane } = this;
    plane.across = { low: 0.5, high: 20_000 };
    plane.top = 60;
    plane.marks = [{ y: meanPicture, words: t`the mean picture, 0 bits: ${formatDecimals(meanPicture, 1)}` }];
    plane.points = points;
    plane.lines = lines;
    refill(
      this.find('table'),
      tableRow(
        'mean-picture',
        t`Mean picture`,
        t`of the training digits`,
        ['0', 0],
        [fourDigits(meanPicture), meanPicture],
      ),
      ...points.map(({ id, title, how, bits, sse, atMost, range }) =>
        tableRow(
          `row-${id}`,
          title,
          how,
          [`${atMost ? '≤ ' : ''}${threeDigits(bits)}`, bits],
          [fourDigits(sse) + rangeWords(range), sse],
        ),
      ),
    );
  }

  /** @param {string} title of the network that is looked into @param {boolean} drawn whether its codes are drawn */
  showNetwork(title, drawn) {
    /** @type {HTMLElement} */ (this.find('network-entry').querySelector('span')).textContent =
      t`${title}, only rounded anew`;
    this.find('drawn-entry').hidden = !drawn;
  }

  /** @param {string} words on the point that is pointed at; empty for none */
  showMarked(words) {
    this.find('about-point').textContent = words || HINT;
  }

  /** @param {PlanePoint} point */
  showChosen({ id, words }) {
    this.plane.chosen = id;
    this.find('chosen').textContent = words;
  }

  /** @param {'originals' | 'rebuilt'} id @param {Uint8Array | null} pixels none while they are on their way */
  showRow(id, pixels) {
    for (const [i, image] of [
      .../** @type {NodeListOf<AeImage>} */ (this.find(id).querySelectorAll('ae-image')),
    ].entries()) {
      image.label = id === 'originals' ? t`a ${i}` : t`the ${i}, rebuilt`;
      image.image = pixels && greyPicture(pixels.subarray(i * PIXELS, (i + 1) * PIXELS));
    }
  }

  /** What a code as it is stored has to do with its rate. @param {string} words */
  showStored(words) {
    this.find('stored').textContent = words;
  }

  /** @param {string} words on picture files */
  showFiles(words) {
    this.find('files').textContent = words;
  }

  /** @param {ReturnType<typeof import('./points.js').sizesOf>} sizes */
  showSizes({ points, lines }) {
    const plot = /** @type {AeLogPlot} */ (this.find('by-size'));
    const most = Math.max(...points.map(({ x }) => x), 128);
    plot.across = { low: 0.9, high: most * 1.1 };
    plot.top = 55;
    plot.marks = [{ x: RULE, words: `√784 = ${RULE}` }];
    plot.lines = lines;
    plot.points = points;
    const own = points.filter(({ series }) => series === 'trained');
    const pca = points.filter(({ series }) => series === 'pca');
    const sizes = [...new Set([...pca, ...own].map(({ x }) => x))].sort((a, b) => a - b);
    plot.label = t`Squared error by code size: ${own.length ? own.map(({ words }) => words).join(', ') : t`no network trained yet`}; PCA ${pca.map(({ words }) => words).join(', ')}.`;
    refill(
      this.find('size-table'),
      ...sizes.map((size) => {
        const [linear, trained] = [pca, own].map((all) => all.find(({ x }) => x === size));
        return make(
          'tr',
          {},
          make('th', { scope: 'row' }, String(size)),
          make('td', { title: String(linear?.y ?? '') }, fourDigits(linear?.y)),
          make(
            'td',
            { id: `size-${size}`, title: String(trained?.y ?? '') },
            fourDigits(trained?.y) + rangeWords(trained?.range),
          ),
        );
      }),
    );
  }

  /** @param {SizeRun[]} runs @param {boolean} going */
  showRuns(runs, going) {
    const sizes = [...new Set(runs.map(({ size }) => size))];
    const list = this.find('runs');
    if (list.childElementCount !== sizes.length)
      list.replaceChildren(...sizes.map(() => make('li', {}, make('span'), make('i', {}, make('b')))));
    for (const [i, size] of sizes.entries()) {
      const own = runs.filter((run) => run.size === size);
      const item = /** @type {HTMLElement} */ (list.children[i]);
      const [name, bar] = /** @type {[HTMLElement, HTMLElement]} */ ([item.children[0], item.querySelector('b')]);
      name.textContent = String(size);
      name.className = own.some(({ state }) => state === 'lost') ? 'lost' : '';
      bar.style.width = `${Math.round((100 * own.reduce((sum, { share }) => sum + share, 0)) / own.length)}%`;
    }
    const done = runs.filter(({ report }) => report).length;
    const lost = runs.filter(({ state }) => state === 'lost');
    const button = /** @type {HTMLButtonElement} */ (this.find('train-sizes'));
    const missing = runs.length - done;
    button.textContent = going
      ? t`Stop`
      : done === 0
        ? t`Train all ${runs.length} sizes`
        : missing
          ? t`Train ${missing} more`
          : t`Trained`;
    button.disabled = !going && missing === 0;
    const words = [
      done || going
        ? t`${done} of ${runs.length} trained.`
        : t`One network for each code size, alike in all else, a few epochs each: long codes would still gain, while PCA is exact.`,
      ...lost.map(({ size, seed, why }) => t`Code size ${size}, seed ${seed} was lost: ${why}`),
    ];
    const standing = this.find('standing');
    if (standing.textContent !== words.join(' ')) standing.textContent = words.join(' ');
  }
}

/** @param {[number, number] | undefined} range */
function rangeWords(range) {
  return range && range[1] > range[0] ? ` (${fourDigits(range[0])} … ${fourDigits(range[1])})` : '';
}

/** @param {string} id @param {string} what @param {string} how @param {[string, number]} bits in words, and all digits @param {[string, number]} sse */
function tableRow(id, what, how, bits, sse) {
  const cell = (/** @type {[string, number]} */ [words, exact]) => make('td', { title: String(exact) }, words);
  return make('tr', { id }, make('th', { scope: 'row' }, what), make('td', {}, how), cell(bits), cell(sse));
}
