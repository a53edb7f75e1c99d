/** What is seen of the sparse lab. */

import './ae-atom.js';
import './ae-atoms.js';
import '../../ui/ae-image.js';
import { greyPicture } from '../../draw/grey.js';
import { fourDigits, threeDigits } from '../../draw/numbers.js';
import { figure } from '../../figures/figure.js';
import { make } from '../../ui/dom.js';
import { fillTable, filled } from '../table.js';
import { LabView } from '../view.js';
import { CSS, HTML } from './template.js';
import { aboutAtoms, aboutSum, aboutThreshold, percentUsed, sparseRooms, terms } from './words.js';
import { formatDecimals, t } from '../../strings/t.js';

/** @typedef {import('../../ui/ae-image.js').AeImage} AeImage */
/** @typedef {import('../protocol.js').Atoms} Atoms */
/** @typedef {import('../protocol.js').PartialSums} PartialSums */

const PIXELS = 784;
/** The table of terms holds no more. */
const MOST_ROWS = 64;

export class SparseView extends LabView {
  /** @param {ShadowRoot} root */
  constructor(root) {
    super(root, { html: HTML, css: CSS, rooms: sparseRooms() });
  }

  get sheet() {
    return /** @type {import('./ae-atoms.js').AeAtoms} */ (this.find('atoms'));
  }

  get digit() {
    return Number(/** @type {HTMLSelectElement} */ (this.find('digit')).value);
  }

  /** @param {string | null} word a digit; without one the first that is shown is a three */
  wishDigit(word) {
    /** @type {HTMLSelectElement} */ (this.find('digit')).value = /^\d$/.test(word ?? '') ? String(word) : '3';
  }

  get isOff() {
    return /** @type {HTMLInputElement} */ (this.find('off')).checked;
  }

  /** @param {Atoms} atoms */
  showAtoms(atoms) {
    const { units } = atoms;
    this.sheet.atoms = atoms;
    this.find('about-atoms').textContent = aboutAtoms(atoms);
    const rows = [...units].map((unit, i) => [String(unit + 1), percentUsed(atoms.shares[i])]);
    fillTable(this.find('atom-table'), { head: [t`atom`, figure('atom_use', t`digits`)], rows });
  }

  /** @param {Atoms} atoms @param {number} unit @param {import('../protocol.js').AtomDigits} use */
  showAtom(atoms, unit, use) {
    const at = atoms.units.indexOf(unit);
    const size = atoms.side * atoms.side;
    this.sheet.unit = unit;
    Object.assign(this.find('atom'), {
      label: t`Atom ${unit + 1}`,
      tile: atoms.tiles.slice(at * size, (at + 1) * size),
    });
    this.find('name').textContent = t`Atom ${unit + 1} of ${atoms.total}`;
    const share = this.find('share');
    share.textContent = t`Used by ${percentUsed(use.share)} of the 2,000 test digits.`;
    share.title = String(use.share);
    this.find('few').textContent = atoms.dead[at] ? t`Dead: its number is the same for every digit.` : '';
    const words = [...use.values].map((value) => threeDigits(value));
    this.#showRow(
      'top',
      use.pixels,
      words.map((word) => [word]),
      [...use.labels].map((label, i) => t`a ${label}, its number is ${words[i]}`),
    );
  }

  /** @param {Uint8Array} original */
  showDigit(original) {
    /** @type {AeImage} */ (this.find('original')).image = greyPicture(original);
  }

  /** @param {import('../protocol.js').Switched} switched */
  showSwitched({ value, on, off, ssePerImage }) {
    const image = /** @type {AeImage} */ (this.find('rebuilt'));
    image.label = this.isOff ? t`The digit, rebuilt without the atom` : t`The digit, rebuilt`;
    image.image = greyPicture(this.isOff ? off : on);
    for (const [i, id] of ['with', 'without'].entries()) filled(this.find(id), ssePerImage[i], fourDigits);
    this.find('own').textContent = value
      ? t`Its number here is ${threeDigits(value)}.`
      : t`Its number here is 0: the switch changes nothing.`;
  }

  /** @param {PartialSums} sums */
  showSums({ steps, pictures, units, values, ssePerImage, termsWithinHalfOfFull, active }) {
    const last = steps.length - 1;
    const names = [...steps].map((step, i) => (i === last ? t`all ${step}` : step ? terms(step) : t`bias alone`));
    const errors = [...steps].map((step) => ssePerImage[step] ?? NaN);
    this.find('sums').hidden = false;
    this.#showRow(
      'sums',
      pictures,
      names.map((name, i) => [name, fourDigits(errors[i])]),
      names.map((name, i) => t`${name}, error ${fourDigits(errors[i])}`),
      errors,
    );
    this.find('about-sum').textContent = aboutSum(active, units.length, termsWithinHalfOfFull);
    const rows = [...units].slice(0, MOST_ROWS).flatMap((unit, i) => {
      const value = values[i] ?? 0;
      return value ? [[String(i + 1), String(unit + 1), threeDigits(value), fourDigits(ssePerImage[i + 1])]] : [];
    });
    fillTable(this.find('term-table'), {
      head: [t`term`, t`atom`, t`number`, t`SSE after it`],
      rows: [['0', '', '', fourDigits(ssePerImage[0])], ...rows],
    });
  }

  /** @param {string} why there is no sum */
  refuseSums(why) {
    this.find('sums').hidden = true;
    this.find('about-sum').textContent = why;
    fillTable(this.find('term-table'), { head: [], rows: [] });
  }

  /** @param {import('../protocol.js').SparseReport} report */
  showReport(report) {
    const needed = report.mean_terms_within_half_of_full;
    const say = (/** @type {string} */ id, /** @type {number | null} */ exact, /** @type {string} */ note) => {
      filled(this.find(id), exact, (value) => (Number.isInteger(value) ? String(value) : fourDigits(value)));
      this.find(`${id}-note`).textContent = note;
    };
    say(
      'active',
      report.mean_active_numbers_per_image,
      t`of ${report.latent_dim}: ${percentUsed(report.share_of_numbers_active)}`,
    );
    say('dead', report.dead_units, t`of ${report.latent_dim}`);
    say('sse', report.sse_per_image, t`mean picture ${formatDecimals(report.mean_picture_sse_per_image, 1)}`);
    say('terms', needed, needed === null ? t`no sum` : t`of the first ${report.images_of_terms} digits`);
    this.find('threshold').textContent = [
      aboutThreshold(report.active_beyond, report.largest_number),
      ...(report.share_of_numbers_active > 0.5 ? [t`Nothing is sparse here: most numbers answer to most digits.`] : []),
    ].join(' ');
  }

  /**
   * Pictures of a row with words below each; what is not there is left empty.
   * @param {'top' | 'sums'} id @param {Uint8Array} pixels @param {string[][]} words lines of each @param {string[]} labels
   * @param {number[]} [exact] numbers that stand in the last line
   */
  #showRow(id, pixels, words, labels, exact = []) {
    for (const [i, each] of [...this.find(id).querySelectorAll('figure')].entries()) {
      const image = /** @type {AeImage} */ (each.querySelector('ae-image'));
      const own = pixels.subarray(i * PIXELS, (i + 1) * PIXELS);
      image.label = labels[i] ?? t`No picture`;
      image.image = own.length === PIXELS ? greyPicture(own) : null;
      each
        .querySelector('figcaption')
        ?.replaceChildren(
          ...(words[i] ?? []).map((line, j, all) =>
            make('span', { title: j === all.length - 1 ? String(exact[i] ?? '') : '' }, line),
          ),
        );
    }
  }
}
