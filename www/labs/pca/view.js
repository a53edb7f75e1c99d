/** What is seen of the lab of PCA. */

import '../../ui/ae-image.js';
import './ae-axes.js';
import './ae-growing.js';
import './ae-variances.js';
import { bandOf } from '../../draw/band.js';
import { greySheet } from '../../draw/grey.js';
import { fourDigits, threeDigits } from '../../draw/numbers.js';
import { filled } from '../table.js';
import { LabView } from '../view.js';
import { pcaSteps } from './setups.js';
import { fillAxes, fillErrors, fillRuns } from './tables.js';
import { PCA_AXES, CSS, HTML, PCA_SOURCES } from './template.js';
import { aboutAxes, aboutKept, inNumbers, noAngle, pcaRooms, pcaOutcome, pcaProgress } from './words.js';
import { t } from '../../strings/t.js';

/** @typedef {typeof PCA_SOURCES[number]['id']} Source */
/** @typedef {import('../protocol.js').Errors} Errors */
/** @typedef {import('../protocol.js').DecoderAxes} DecoderAxes */

const SIDE = 28;

export class PcaView extends LabView {
  /** @type {Float64Array} */
  #variances = new Float64Array();

  /** @param {ShadowRoot} root */
  constructor(root) {
    super(root, { html: HTML, css: CSS, rooms: pcaRooms() });
    this.#grow('linear', [], 0, undefined);
  }

  /** Numbers in PCA's code. */
  get dims() {
    return Number(/** @type {HTMLInputElement} */ (this.find('dims')).value);
  }

  set dims(dims) {
    /** @type {HTMLInputElement} */ (this.find('dims')).value = String(dims);
  }

  /** Whose row and axes are shown. @returns {Source} */
  get source() {
    return /** @type {Source} */ (this.#chosen('shown'));
  }

  /** Shows another network's row. @param {Source} source */
  choose(source) {
    for (const input of this.#inputs('shown')) {
      if (input.value !== source) continue;
      input.disabled = false;
      input.checked = true;
    }
  }

  /** @param {Float64Array} variances @param {number} held axes at hand */
  showSpectrum(variances, held) {
    this.#variances = variances;
    /** @type {HTMLInputElement} */ (this.find('dims')).max = String(held);
    /** @type {HTMLButtonElement} */ (this.find('all')).disabled = held >= variances.length;
    this.showDims();
  }

  /** @param {number | null} share of the search for all axes that is done; null when none is under way */
  showSearch(share) {
    this.find('all').textContent = share === null ? t`Up to 784` : t`Cancel`;
    if (share === null) this.showDims();
    else this.find('kept').textContent = t`Computing all 784 principal axes: ${Math.round(100 * share)} %`;
  }

  /** What is known of PCA's code before anything is rebuilt from it. */
  showDims() {
    const { dims } = this;
    this.find('dims-out').textContent = String(dims);
    this.find('pca-dims').textContent = inNumbers(dims);
    this.find('pca-title').textContent = t`PCA, ${dims}`;
    const chart = /** @type {import('./ae-variances.js').AeVariances} */ (this.find('variances'));
    chart.label = t`Variances from ${threeDigits(this.#variances[0] ?? NaN)} down; ${dims} axes are kept.`;
    chart.values = this.#variances;
    chart.kept = dims;
    this.find('kept').textContent = aboutKept(this.#variances, dims);
  }

  /** @param {'digits' | 'pca-row' | 'network-row'} id @param {Uint8Array} pixels */
  showRow(id, pixels) {
    /** @type {import('../../ui/ae-image.js').AeImage} */ (this.find(id)).image = greySheet(pixels, 10, SIDE);
  }

  /** @param {Source | 'pca' | 'mean'} id @param {{ errors: Errors, angle: number | null }[]} measured one a seed */
  showErrors(id, measured) {
    fillErrors((each) => this.find(each), id, measured);
  }

  /** @param {Source} id @param {string} about what stands behind its title */
  nameNetwork(id, about) {
    this.find(`${id}-about`).textContent = about;
  }

  /** @param {Source} source @param {string} about @param {Uint8Array} pixels */
  showNetwork(source, about, pixels) {
    this.find('row-title').textContent = `${PCA_SOURCES.find(({ id }) => id === source)?.title}, ${about}`;
    this.showRow('network-row', pixels);
  }

  /** @param {Float32Array} tiles */
  showAxes(tiles) {
    /** @type {import('./ae-axes.js').AeAxes} */ (this.find('pca-axes')).axes = tiles;
  }

  /** @param {DecoderAxes | null} found @param {number} dims numbers in the network's code @param {number | null} angle @param {number} held axes of PCA at hand */
  showDecoder(found, dims, angle, held) {
    const turned = this.#chosen('turned') === 'rotated';
    const cosines = turned ? found?.rotatedCosines : found?.weightCosines;
    const row = /** @type {import('./ae-axes.js').AeAxes} */ (this.find('network-axes'));
    row.axes = (turned ? found?.rotated : found?.weights) ?? new Float32Array();
    const said = Array.from({ length: PCA_AXES }, (_, at) =>
      cosines?.[at] === undefined ? '–' : threeDigits(cosines[at]),
    );
    for (const [at, span] of [...this.find('cosines').children].entries()) span.textContent = said[at] ?? '';
    const mean = cosines ? bandOf([...cosines]).mean : NaN;
    filled(this.find('cosine'), mean, fourDigits);
    row.label = cosines
      ? turned
        ? t`Turned axes of the network; |cos| to PCA’s: ${said.join(', ')}.`
        : t`Weights of the network; |cos| to PCA’s: ${said.join(', ')}.`
      : t`No axes of the network`;
    this.find('about-axes').textContent =
      angle === null ? noAngle(dims, held) : aboutAxes(turned, Boolean(found), angle);
    fillAxes(this.find('axis-table'), this.#variances, found);
  }

  /** @param {import('./runs.js').Training} training */
  showProgress(training) {
    const { over } = training;
    this.find('progress').textContent = over ? '' : pcaProgress(training);
    const begin = [`train-${training.kind}`, 'train-linear', 'train-bent'];
    this.offer(over ? begin : ['cancel'], [...begin, 'cancel']);
  }

  /** @param {import('./runs.js').Training} training @param {number | undefined} pca its squared error with codes of that length */
  showTraining(training, pca) {
    const { kind, runs, steps } = training;
    const lines = runs.map(({ moments }) =>
      moments.map(
        ({ step, angle, errors }) =>
          /** @type {const} */ ([step, (kind === 'bent' ? errors.ssePerImage : angle) ?? NaN]),
      ),
    );
    this.#grow(kind, lines, steps, pca);
    this.find('outcome').textContent = pcaOutcome(training, pca);
    fillRuns(this.find('run-table'), training);
  }

  /** @param {import('./runs.js').Kind} kind @param {(readonly [number, number])[][]} lines @param {number} steps @param {number | undefined} pca */
  #grow(kind, lines, steps, pca) {
    const bent = kind === 'bent';
    this.find('growing-title').textContent = bent ? t`SSE a picture` : t`Largest angle to PCA, in degrees`;
    const chart = /** @type {import('./ae-growing.js').AeGrowing} */ (this.find('growing'));
    const last = lines.map((points) => fourDigits(points.at(-1)?.[1] ?? NaN)).join(', ');
    chart.label = lines.length
      ? t`${this.find('growing-title').textContent}, one line a seed, now ${last}.`
      : t`Nothing is trained yet.`;
    const held = bent ? pca && { value: pca, title: t`PCA ${fourDigits(pca)}` } : { value: 1, title: t`1 degree` };
    chart.growth = {
      lines,
      steps: steps || pcaSteps(kind),
      mark: held || undefined,
      span: bent ? [10, 50] : [0.1, 90],
      below: t`step`,
    };
  }

  /** @param {string} name @returns {NodeListOf<HTMLInputElement>} */
  #inputs(name) {
    return this.root.querySelectorAll(`input[name=${name}]`);
  }

  /** @param {string} name */
  #chosen(name) {
    return [...this.#inputs(name)].find(({ checked }) => checked)?.value ?? '';
  }
}
