import { formatNumber, t } from '../../../strings/t.js';
import { classColours } from '../../../draw/class-colours.js';
import { drawCodeMap, drawMapSheet, mapScale, mapSheetSize, pointAt } from '../../../draw/code-map.js';
import { onDark } from '../../../draw/colour.js';
import { threeDigits } from '../../../draw/numbers.js';
import { boundsOf, holdBox } from '../../../draw/limits.js';
import { png } from '../../../draw/png.js';
import '../../../figures/ae-figure.js';
import { CSS, HTML, MAP } from './template.js';
import { make } from '../../../ui/dom.js';
import { define } from '../../../ui/element.js';
import { withProperties } from '../../../ui/properties.js';
import { sharp, VisibleElement } from '../../../ui/visible-element.js';

/** @typedef {import('../../../engine/training/protocol.js').CodeMap} CodeMap */
/** @typedef {{ name: string, map: CodeMap | null }} MappedRun */

/** Shows where pictures lie in the code, coloured by class: the map of one network, or of several side by side. */
export class AeCodePoints extends withProperties(VisibleElement, {
  /** One run or several; a map is null until there is one. */
  runs: { value: /** @type {MappedRun[]} */ ([]) },
}) {
  /** Classes of the points on any map. @type {Set<number>} */
  #classes = new Set();
  /** Axes of each map, kept while the points fit. @type {(import('../../../draw/limits.js').Box | null)[]} */
  #boxes = [];
  /** Which directions each map's axes were kept for. @type {(string | undefined)[]} */
  #axes = [];
  #pointed = -1;
  #pressed = -1;

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const legend = this.find('.legend');
    for (const [type, on] of /** @type {[string, boolean][]} */ ([
      ['pointerover', true],
      ['focusin', true],
      ['pointerleave', false],
      ['focusout', false],
    ])) {
      legend.addEventListener(type, (event) => this.#point(on ? classOf(event) : -1), { signal });
    }
    legend.addEventListener(
      'click',
      (event) => {
        const label = classOf(event);
        if (label < 0) return;
        this.#pressed = this.#pressed === label ? -1 : label;
        this.#point(this.#pressed);
      },
      { signal },
    );
    const maps = this.find('.maps');
    maps.addEventListener('pointermove', (event) => this.#read(event), { signal });
    maps.addEventListener('pointerleave', () => this.#tell(''), { signal });
    super.connected(signal);
  }

  changed() {
    this.#classes = new Set(this.runs.flatMap(({ map }) => [...(map?.labels ?? [])]));
    this.refresh();
  }

  paint() {
    const colours = classColours(onDark(this.inks));
    const wanted = this.#pointed >= 0 ? this.#pointed : this.#pressed;
    const marked = this.#classes.has(wanted) ? wanted : -1;
    this.#fitFigures();
    this.#figures.forEach((box, slot) => {
      const { name = '', map = null } = this.runs[slot] ?? {};
      const words = /** @type {HTMLElement} */ (box.querySelector('.empty'));
      const canvas = /** @type {HTMLCanvasElement} */ (box.querySelector('canvas'));
      /** @type {HTMLElement} */ (box.querySelector('figcaption')).textContent = this.runs.length > 1 ? name : '';
      words.hidden = map !== null;
      canvas.setAttribute('aria-label', describe(map));
      const [share, asks] = /** @type {[HTMLElement, HTMLElement]} */ ([
        .../** @type {Element} */ (box.querySelector('.explained')).children,
      ]);
      share.textContent = map?.axes === 'pca' ? explained(map) : '';
      asks.hidden = share.textContent === '';
      const picture = sharp(canvas);
      if (picture)
        drawCodeMap(picture.context, picture, { map, box: this.#box(slot, map), colours, marked, inks: this.inks });
    });
    this.#showLegend(colours, marked);
  }

  /** The map of a run as a PNG file, in the colours of the page. @param {string} run its name @returns {Promise<Blob>} */
  picture(run) {
    const slot = Math.max(
      0,
      this.runs.findIndex(({ name }) => name === run),
    );
    const { map = null } = this.runs[slot] ?? {};
    const canvas = make('canvas', mapSheetSize());
    const context = canvas.getContext('2d');
    const { inks } = this;
    const colours = classColours(onDark(inks));
    if (context) drawMapSheet(context, { map, box: this.#box(slot, map), colours, marked: -1, inks });
    return png(canvas);
  }

  /** @param {number} slot @param {CodeMap | null} map */
  #box(slot, map) {
    if (this.#axes[slot] !== map?.axes) this.#boxes[slot] = null;
    this.#axes[slot] = map?.axes;
    this.#boxes[slot] = holdBox(this.#boxes[slot] ?? null, boundsOf(map?.xy ?? new Float32Array()));
    return this.#boxes[slot];
  }

  get #figures() {
    return [...this.find('.maps').children];
  }

  /** There is one map for each run, and one where there is none. */
  #fitFigures() {
    const maps = this.find('.maps');
    const wanted = Math.max(1, this.runs.length);
    maps.classList.toggle('several', wanted > 1);
    while (maps.children.length > wanted) maps.lastElementChild?.remove();
    while (maps.children.length < wanted) maps.append(make('figure', { innerHTML: MAP }));
  }

  /** @param {readonly string[]} colours @param {number} marked */
  #showLegend(colours, marked) {
    const present = this.#classes;
    for (const about of this.shadowRoot?.querySelectorAll('.classes') ?? [])
      /** @type {HTMLElement} */ (about).hidden = present.size === 1;
    for (const entry of this.shadowRoot?.querySelectorAll('button') ?? []) {
      const label = Number(entry.value);
      /** @type {HTMLElement} */ (entry.querySelector('i')).style.background = colours[label];
      entry.disabled = !present.has(label);
      entry.hidden = present.size > 0 && entry.disabled;
      entry.classList.toggle('faded', marked >= 0 && marked !== label);
      entry.setAttribute('aria-pressed', String(this.#pressed === label));
    }
  }

  /** @param {number} label the class that stands out; -1 for none */
  #point(label) {
    if (label === this.#pointed) return;
    this.#pointed = label;
    this.refresh();
  }

  /** @param {PointerEvent} event */
  #read({ target, offsetX: x, offsetY: y }) {
    const canvas = /** @type {HTMLElement} */ (target);
    const slot = this.#figures.findIndex((figure) => canvas.tagName === 'CANVAS' && figure.contains(canvas));
    const map = this.runs[slot]?.map;
    const box = this.#boxes[slot];
    if (!map || !box) return this.#tell('');
    const at = pointAt(map, mapScale(box, { width: canvas.clientWidth, height: canvas.clientHeight }), x, y);
    if (at < 0) return this.#tell('');
    const [across, up] = [threeDigits(map.xy[2 * at]), threeDigits(map.xy[2 * at + 1])];
    const several = this.#classes.size > 1;
    return this.#tell(several ? t`class ${map.labels[at]} at (${across}, ${up})` : t`at (${across}, ${up})`);
  }

  /** @param {string} words */
  #tell(words) {
    this.find('.readout').textContent = words;
  }
}

/** @param {Event} event */
function classOf(event) {
  const button = /** @type {HTMLElement} */ (event.target).closest('button');
  return button && !button.disabled ? Number(button.value) : -1;
}

/** @param {CodeMap} map */
function explained({ explained: share }) {
  return t`Both axes together hold ${threeDigits(100 * share)} % of the code’s variance.`;
}

/** @param {CodeMap | null} map */
function describe(map) {
  if (!map) return t`No codes yet`;
  const classes = [...new Set(map.labels)].sort((a, b) => a - b);
  const [count, all] = [formatNumber(map.labels.length, { useGrouping: false }), classes.join(', ')];
  return map.axes === 'code'
    ? t`${count} codes of the classes ${all}, on both numbers of the code`
    : t`${count} codes of the classes ${all}, on its two principal axes`;
}

define('ae-code-points', AeCodePoints);
