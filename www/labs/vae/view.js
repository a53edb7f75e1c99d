/** What is seen of drawing from the code. */

import './ae-aggregate.js';
import './ae-posteriors.js';
import '../../ui/ae-image.js';
import { greyPicture } from '../../draw/grey.js';
import { make } from '../../ui/dom.js';
import { filled } from '../table.js';
import { LabView } from '../view.js';
import { CSS, HTML } from './template.js';
import { formatDecimals, t } from '../../strings/t.js';

/** @typedef {import('../../ui/ae-image.js').AeImage} AeImage */
/** @typedef {import('../protocol.js').VariationalReport} VariationalReport */
/** @typedef {'plain' | 'variational'} Side */

const PIXELS = 784;
const NATS_PER_BIT = Math.LN2;
/** A code may have hundreds of numbers; the rest carry less than these. */
const MOST_BARS = 20;
/** Densities take more room than bars. */
const MOST_DENSITIES = 8;

export class VaeView extends LabView {
  /** @param {ShadowRoot} root */
  constructor(root) {
    super(root, { html: HTML, css: CSS });
  }

  /** Whether codes are drawn as wide as those of each network. */
  get own() {
    return /** @type {HTMLInputElement} */ (this.root.querySelector('[value=own]')).checked;
  }

  /** Whoever looks into a shipped network chooses how many numbers its code has. @param {string} name of that network; empty for another */
  showSize(name) {
    const sizes = this.find('sizes');
    sizes.hidden = name === '';
    for (const radio of sizes.querySelectorAll('input'))
      radio.checked = radio.value.startsWith(name.replace('-variational', ''));
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
    Object.assign(this.find(`${side}-sse`), { textContent: formatDecimals(sse, 1), title: String(sse) });
  }

  /** @param {VariationalReport['evidence']} evidence */
  showEvidence(evidence) {
    const say = (/** @type {string} */ id, /** @type {number | undefined} */ nats) => {
      filled(this.find(id), nats, (value) => formatDecimals(value, 1));
      this.find(`${id}-bits`).textContent = nats === undefined ? '–' : formatDecimals(nats / NATS_PER_BIT, 1);
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
        return make('li', {}, make('span', {}, `z${number + 1}`), bar, make('span', {}, formatDecimals(nats, 2)));
      }),
    );
  }

  /** @param {Posteriors} posteriors @param {NonNullable<VariationalReport['evidence']>} evidence */
  showPosteriors(posteriors, evidence) {
    const used = numbersByUse(evidence).map(({ number }) => number);
    const [first, second] = used;
    const plane = /** @type {import('./ae-posteriors.js').AePosteriors} */ (this.find('posteriors'));
    if (first !== undefined && second !== undefined) {
      plane.numbers = posteriors.units === 2 ? [0, 1] : [first, second];
      plane.posteriors = posteriors;
    } else plane.posteriors = null;
    this.find('about-posteriors').textContent = aboutPosteriors(posteriors.units);
    this.find('aggregates').replaceChildren(
      ...used.slice(0, MOST_DENSITIES).map((number) => {
        const [mean, width] = [evidence.mean_of_each_number[number] ?? 0, evidence.std_dev_of_each_number[number] ?? 0];
        const words = t`z${number + 1}: mean ${formatDecimals(mean, 2)}, deviation ${formatDecimals(width, 2)}`;
        const label = t`Density of z${number + 1} over all digits, beside the standard normal`;
        const density = /** @type {import('./ae-aggregate.js').AeAggregate} */ (
          make(/** @type {any} */ ('ae-aggregate'))
        );
        Object.assign(density, { posteriors, number, label });
        return make('li', { title: `${mean} ${width}` }, density, make('p', {}, words));
      }),
    );
  }
}

/** @param {number} units */
function aboutPosteriors(units) {
  if (units < 2) return t`A code of one number has no plane; its density is beside.`;
  const dashed = t`Dashed: the prior at one, two and three.`;
  if (units === 2) return dashed;
  return `${dashed} ${t`The two numbers with the largest KL; the others are independent of them within a digit.`}`;
}

/** @typedef {import('../../draw/posteriors.js').Posteriors} Posteriors */

/** Numbers of the code, those that carry most first. @param {VariationalReport['evidence']} evidence */
export function numbersByUse(evidence) {
  return (evidence?.kl_nats_of_each_number ?? [])
    .map((nats, number) => ({ number, nats }))
    .sort((a, b) => b.nats - a.nats);
}
