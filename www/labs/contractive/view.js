/** What is seen of the contractive lab. */

import './ae-spectrum.js';
import './ae-tangent.js';
import '../../ui/ae-image.js';
import { greyPicture } from '../../draw/grey.js';
import { threeDigits } from '../../draw/numbers.js';
import { figure } from '../../figures/figure.js';
import { make } from '../../ui/dom.js';
import { refill } from '../../ui/refill.js';
import { filled } from '../table.js';
import { LabView } from '../view.js';
import { MEASURES } from './networks.js';
import { CSS, HTML, TANGENTS } from './template.js';
import { formatDecimals, t } from '../../strings/t.js';

/** @typedef {import('./networks.js').Shown} Shown */
/** @typedef {import('../protocol.js').Spectrum} Spectrum */

const PIXELS = 784;
const MOVED = [
  {
    id: 'moved-by',
    title: t`Code moved by`,
    figure: 'code_moved',
  },
  {
    id: 'moved-share',
    title: t`÷ distance between classes`,
  },
];

export class ContractiveView extends LabView {
  /** @type {Shown[]} */
  #shown = [];

  /** @param {ShadowRoot} root */
  constructor(root) {
    super(root, { html: HTML, css: CSS });
  }

  get digit() {
    return Number(/** @type {HTMLSelectElement} */ (this.find('digit')).value);
  }

  /** @param {string | null} word a digit; without one the first that is shown is a three */
  setDigit(word) {
    /** @type {HTMLSelectElement} */ (this.find('digit')).value = /^\d$/.test(word ?? '') ? String(word) : '3';
  }

  /** Along the chosen direction, as a length of the picture's change. */
  get length() {
    return Number(/** @type {HTMLInputElement} */ (this.find('along')).value);
  }

  /** Whether each value is divided by the largest of its network. */
  get ratios() {
    return this.#chosen('scale') === 'ratios';
  }

  /** Whose directions are shown, as a place among the networks. */
  get whose() {
    return Number(this.#chosen('network'));
  }

  /** Which direction is chosen, from 0. */
  get direction() {
    return Number(this.#chosen('tangent'));
  }

  /** Makes a column for each network. @param {Shown[]} shown */
  showNetworks(shown) {
    const before = this.#shown.length;
    this.#shown = shown;
    const choices = [...this.#inputs('network')];
    for (const [i, input] of choices.entries())
      /** @type {HTMLElement} */ (input.closest('label')).hidden = i >= shown.length;
    // Whoever names a network wants to see it.
    if (shown.length !== before)
      for (const [i, input] of choices.entries()) input.checked = i === Math.max(2, shown.length - 1);
    this.#table('moves', t`How far the codes move`, MOVED);
    this.#table('report', t`Means over the first 100 test digits`, MEASURES);
  }

  /** @param {Spectrum[]} spectra one a network */
  showSpectra(spectra) {
    const { ratios } = this;
    const lines = spectra.map(({ values }, i) => ({
      title: this.#shown[i]?.title ?? '',
      values: ratios ? values.map((value) => value / (values[0] ?? NaN)) : values,
    }));
    const chart = /** @type {import('./ae-spectrum.js').AeSpectrum} */ (this.find('spectrum'));
    const ends = lines.map(
      ({ title, values }) => t`${title} from ${threeDigits(values[0] ?? NaN)} to ${threeDigits(values.at(-1) ?? NaN)}`,
    );
    chart.label = ratios
      ? t`Singular values, each divided by the largest: ${ends.join('; ')}.`
      : t`Singular values: ${ends.join('; ')}.`;
    chart.lines = lines;
    const rows = Array.from({ length: Math.max(...spectra.map(({ values }) => values.length)) }, (_, at) => ({
      title: String(at + 1),
      cells: lines.map(({ values }) => values[at]),
    }));
    const body = rows.map(({ title, cells }) =>
      make(
        'tr',
        {},
        make('th', { scope: 'row' }, title),
        ...cells.map((value) => filled(make('td'), value, threeDigits)),
      ),
    );
    refill(
      this.find('values'),
      make(
        'caption',
        {},
        ratios ? t`Singular values at this digit, divided by the largest` : t`Singular values at this digit`,
      ),
      this.#head(),
      make('tbody', {}, ...body),
    );
  }

  /** @param {Spectrum} spectrum of the network that is chosen */
  showTangents({ values, directions }) {
    const found = directions.length / PIXELS;
    const inputs = [...this.#inputs('tangent')];
    for (let i = 0; i < TANGENTS; i++) {
      const input = /** @type {HTMLInputElement} */ (inputs[i]);
      const label = /** @type {HTMLElement} */ (input.closest('label'));
      const words = i < found ? threeDigits(values[i] ?? NaN) : '–';
      input.disabled = i >= found;
      input.setAttribute('aria-label', t`direction ${i + 1}, singular value ${words}`);
      label.title = i < found ? String(values[i]) : t`The code moves in no further direction.`;
      /** @type {HTMLElement} */ (label.querySelector('.note')).textContent = words;
      const picture = /** @type {import('./ae-tangent.js').AeTangent} */ (label.querySelector('ae-tangent'));
      picture.values = directions.subarray(i * PIXELS, (i + 1) * PIXELS);
    }
    if (this.direction >= found && inputs[0]) inputs[0].checked = true;
  }

  /** @param {Float32Array} image what lies outside 0 to 1 is held there @param {number[]} distances one a network @param {(number | undefined)[]} apart the distance between classes */
  showMoved(image, distances, apart) {
    const grey = Uint8Array.from(image, (value) => Math.round(255 * Math.min(1, Math.max(0, value))));
    /** @type {import('../../ui/ae-image.js').AeImage} */ (this.find('moved')).image = greyPicture(grey);
    this.find('length').textContent = formatDecimals(this.length, 1);
    for (const [i, distance] of distances.entries()) {
      filled(this.find(`moved-by-${i}`), distance, threeDigits);
      filled(this.find(`moved-share-${i}`), distance / (apart[i] ?? NaN), threeDigits);
    }
  }

  /** How long the digit itself is. @param {number} length */
  showOwn(length) {
    this.find('own').textContent = threeDigits(length);
  }

  /** @param {number} at which network @param {import('../protocol.js').ContractionReport} report */
  showReport(at, report) {
    for (const { id } of MEASURES) filled(this.find(`${id}-${at}`), report[id], threeDigits);
  }

  #head() {
    const titles = this.#shown.map(({ title }, i) => make('th', { scope: 'col', className: `head-${i}` }, title));
    return make('thead', {}, make('tr', {}, make('td'), ...titles));
  }

  /** A table with a row for each measure and a column for each network. @param {string} id @param {string} caption @param {readonly { id: string, title: string, figure?: string }[]} measures */
  #table(id, caption, measures) {
    const rows = measures.map((each) =>
      make(
        'tr',
        {},
        make('th', { scope: 'row' }, each.figure ? figure(each.figure, each.title) : each.title),
        ...this.#shown.map((_, i) => make('td', { id: `${each.id}-${i}` })),
      ),
    );
    refill(this.find(id), make('caption', {}, caption), this.#head(), make('tbody', {}, ...rows));
  }

  /** @param {string} name @returns {NodeListOf<HTMLInputElement>} */
  #inputs(name) {
    return this.root.querySelectorAll(`input[name=${name}]`);
  }

  /** @param {string} name */
  #chosen(name) {
    return [...this.#inputs(name)].find(({ checked }) => checked)?.value ?? '0';
  }
}
