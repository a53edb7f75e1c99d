/** What is seen of the sweep of beta: a button, how far it is, the plane, and the same numbers in a table. */

import './ae-rate-plane.js';
import { make } from '../../ui/dom.js';
import { refill } from '../../ui/refill.js';
import { formatDecimals, formatNumber, t } from '../../strings/t.js';

/** @typedef {import('../../draw/band.js').Band} Band */
/** @typedef {{ beta: number, seeds: number, rate: Band | undefined, distortion: Band | undefined, bound: Band | undefined }} SweepRow */

export class SweepView {
  #find;
  /** The network that is looked into, beside those that are trained. @type {import('../../draw/rate-plane.js').RatePoint[]} */
  #beside = [];
  /** @type {readonly SweepRow[]} */
  #rows = [];

  /** @param {import('./view.js').VaeView} view */
  constructor(view) {
    this.#find = (/** @type {string} */ id) => view.find(id);
  }

  get button() {
    return this.#find('sweep');
  }

  /** @param {number} share of all that is done */
  showUnderWay(share) {
    this.button.textContent = t`Cancel`;
    /** @type {HTMLProgressElement} */ (this.#find('share')).value = share;
    this.#find('share').style.visibility = 'visible';
  }

  /** @param {boolean} complete */
  showEnd(complete) {
    this.button.textContent = complete ? t`Trained` : t`Train the rest`;
    /** @type {HTMLButtonElement} */ (this.button).disabled = complete;
    this.#find('share').style.visibility = '';
  }

  /** @param {import('../protocol.js').VariationalReport['evidence']} evidence of the network that is looked into */
  showBeside(evidence) {
    const band = (/** @type {number} */ mean) => ({ low: mean, mean, high: mean });
    this.#beside = evidence
      ? [
          {
            name: t`the network above`,
            rate: band(evidence.kl_nats_per_image),
            distortion: band(evidence.reconstruction_nats_per_image),
          },
        ]
      : [];
    this.#draw();
  }

  /** @param {readonly SweepRow[]} rows */
  show(rows) {
    this.#rows = rows;
    this.#draw();
    refill(
      this.#find('betas'),
      ...rows.map(({ beta, seeds, rate, distortion, bound }) =>
        make(
          'tr',
          {},
          make('th', { scope: 'row' }, formatNumber(beta)),
          ...[rate, distortion, bound].map(bandCell),
          make('td', {}, String(seeds)),
        ),
      ),
    );
  }

  #draw() {
    const points = this.#rows.flatMap(({ beta, rate, distortion }) =>
      rate && distortion ? [{ name: `β ${formatNumber(beta)}`, rate, distortion }] : [],
    );
    /** @type {import('./ae-rate-plane.js').AeRatePlane} */ (this.#find('plane')).points = [...this.#beside, ...points];
  }
}

/** The mean of a band, and below it the range. @param {Band | undefined} band */
function bandCell(band) {
  if (!band) return make('td', {}, '–', make('small', {}, '\u00a0'));
  const range = band.high > band.low ? `${formatDecimals(band.low, 1)}–${formatDecimals(band.high, 1)}` : '\u00a0';
  return make('td', { title: String(band.mean) }, formatDecimals(band.mean, 1), make('small', {}, range));
}
