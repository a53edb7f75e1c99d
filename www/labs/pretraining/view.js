/** What is seen of the pretraining lab. */

import './ae-error-rates.js';
import './ae-layer.js';
import { make } from '../../ui/dom.js';
import { fillTable } from '../table.js';
import { LabView } from '../view.js';
import { CSS, HTML, MOST_LAYERS } from './template.js';
import { bandsOf, LABELS, STARTS, UPDATES } from './trials.js';
import { layerWords, pretrainingRooms, rateWords } from './words.js';
import { formatDecimals, formatNumber, t } from '../../strings/t.js';

/** @typedef {import('./trials.js').Bands} Bands */
/** @typedef {import('./trials.js').Trial} Trial */
/** @typedef {'sigmoid' | 'relu' | 'own'} Kind which experiment is tried */

export class PretrainingView extends LabView {
  /** @param {ShadowRoot} root */
  constructor(root) {
    super(root, { html: HTML, css: CSS, rooms: pretrainingRooms() });
  }

  get kind() {
    return /** @type {Kind} */ (/** @type {HTMLInputElement} */ (this.root.querySelector('[name=kind]:checked')).value);
  }

  set kind(kind) {
    /** @type {HTMLInputElement} */ (this.root.querySelector(`[value=${kind}]`)).checked = true;
  }

  /** Whether the network looked into is one that can be chosen. @param {boolean} offered */
  offerOwn(offered) {
    this.find('kind-own').hidden = !offered;
    if (!offered && this.kind === 'own') this.kind = 'sigmoid';
  }

  /** @param {Trial[]} trials those that are there @param {string} empty what stands where there are none */
  showTrials(trials, empty) {
    for (const labels of LABELS) {
      const bands = bandsOf(trials, labels);
      const words = bands.map((band) => `${say(band)} ${STARTS[band.start]}`);
      Object.assign(this.find(`rates-${labels}`), {
        bands,
        updates: UPDATES,
        empty,
        label: t`Share of test digits named wrong over ${UPDATES} updates. ${words.join(', ') || t`Nothing yet`}`,
      });
      const said = this.find(`said-${labels}`);
      const parts = bands.flatMap((band, i) => [i ? ', ' : '', value(band), ` ${STARTS[band.start]}`]);
      said.replaceChildren(make('span', {}, ...parts, bands.length ? '.' : ''));
    }
    this.#showTable(trials);
  }

  /** @param {Trial[]} trials */
  #showTable(trials) {
    fillTable(this.find('table'), {
      head: [t`labels`, t`start`, t`seed`, t`updates`, t`error rate on test digits`],
      rows: trials.map(({ labels, start, seed, updates, error_rate_on_test_images: rates }) => [
        formatNumber(labels),
        start === 'pretrained' ? t`pretrained` : t`random`,
        String(seed),
        String(updates.at(-1) ?? 0),
        [percent(rates.at(-1) ?? NaN), rates.at(-1)],
      ]),
    });
  }

  /** @param {number} layer from 1 @param {import('../protocol.js').Atoms | null} atoms @param {[number, number]} widths below and above it */
  showLayer(layer, atoms, widths) {
    const place = this.find(`layer-${layer}`);
    Object.assign(place.querySelector('ae-layer') ?? {}, { atoms });
    this.find(`layer-${layer}-name`).textContent = layerWords(layer, widths);
  }

  /** @param {number} count layers of the encoder */
  showLayers(count) {
    for (let layer = 1; layer <= MOST_LAYERS; layer++) this.find(`layer-${layer}`).hidden = layer > count;
  }

  /** @param {{ running: boolean, share: number, state: string }} what */
  showState({ running, share, state }) {
    this.find('run').textContent = running ? t`Cancel` : t`Run it here`;
    Object.assign(this.find('progress'), { className: running ? 'going' : '', value: share });
    this.find('state').textContent = state;
  }
}

const percent = (/** @type {number} */ share) => `${formatDecimals(100 * share, 1)}\u00a0%`;

/** What is wrong at the end. @param {Bands} bands */
function say({ rates, seeds }) {
  const { mean = NaN, low = NaN, high = NaN } = rates.at(-1) ?? {};
  return rateWords({ mean, low, high }, seeds);
}

/** @param {Bands} bands */
function value(bands) {
  return make('strong', { className: `mean-${bands.start}`, title: String(bands.rates.at(-1)?.mean) }, say(bands));
}
