/** What is seen of drawing from the code. */

import '../../ui/ae-image.js';
import { greyPicture } from '../../draw/grey.js';
import { make } from '../../ui/dom.js';
import { LabView } from '../view.js';
import { CSS, HTML } from './template.js';

/** @typedef {import('../../ui/ae-image.js').AeImage} AeImage */
/** @typedef {import('../protocol.js').VariationalReport} VariationalReport */
/** @typedef {'plain' | 'variational'} Side */

const PIXELS = 784;
const NATS_PER_BIT = Math.LN2;
/** A code may have hundreds of numbers; the rest carry less than these. */
const MOST_BARS = 16;

export class VaeView extends LabView {
  /** @param {ShadowRoot} root @param {string} attempt what to try */
  constructor(root, attempt) {
    super(root, { html: HTML, css: CSS, attempt });
  }

  /** Whether codes are drawn as wide as those of each network. */
  get own() {
    return /** @type {HTMLInputElement} */ (this.root.querySelector('[value=own]')).checked;
  }

  /** @param {Side} side @param {string} title */
  showTitle(side, title) {
    this.find(`${side}-title`).textContent = title;
  }

  /** @param {string} id of a row @param {Uint8Array} pixels @param {(i: number) => string} labelOf */
  showRow(id, pixels, labelOf) {
    for (const [i, image] of [
      .../** @type {NodeListOf<AeImage>} */ (this.find(id).querySelectorAll('ae-image')),
    ].entries()) {
      const own = pixels.subarray(i * PIXELS, (i + 1) * PIXELS);
      image.label = labelOf(i);
      image.image = own.length === PIXELS ? greyPicture(own) : null;
    }
  }

  /** @param {Side} side @param {VariationalReport | undefined} report none yet */
  showDistance(side, report) {
    if (!report) {
      Object.assign(this.find(`${side}-sse`), { textContent: '', title: '' });
      return;
    }
    const sse = this.own
      ? report.sse_to_nearest_test_image_at_codes_of_own_spread
      : report.sse_to_nearest_test_image_at_standard_normal_codes;
    Object.assign(this.find(`${side}-sse`), { textContent: sse.toFixed(1), title: String(sse) });
  }

  /** @param {VariationalReport['evidence']} evidence */
  showEvidence(evidence) {
    const say = (/** @type {string} */ id, /** @type {number | undefined} */ nats) => {
      const words = nats === undefined ? '–' : nats.toFixed(1);
      Object.assign(this.find(id), { textContent: words, title: nats === undefined ? '' : String(nats) });
      this.find(`${id}-bits`).textContent = nats === undefined ? '–' : (nats / NATS_PER_BIT).toFixed(1);
    };
    say('reconstruction', evidence?.reconstruction_nats_per_image);
    say('kl', evidence?.kl_nats_per_image);
    say('elbo', evidence?.negative_elbo_nats_per_image);
    say('likelihood', evidence?.negative_log_likelihood_nats_per_image);
    const shown = numbersByUse(evidence).slice(0, MOST_BARS);
    const most = shown[0]?.nats ?? 1;
    this.find('bars').replaceChildren(
      ...shown.map(({ number, nats }) => {
        const bar = make('i');
        bar.style.width = `${(100 * nats) / most}%`;
        return make('li', {}, make('span', {}, `z${number + 1}`), bar, make('span', {}, nats.toFixed(2)));
      }),
    );
  }
}

/** Numbers of the code, those that carry most first. @param {VariationalReport['evidence']} evidence */
export function numbersByUse(evidence) {
  return (evidence?.kl_nats_of_each_number ?? [])
    .map((nats, number) => ({ number, nats }))
    .sort((a, b) => b.nats - a.nats);
}
