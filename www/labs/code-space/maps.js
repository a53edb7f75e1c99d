/** Both maps of the codes, flat and in space, which show the same points and the same marks. */

import { greySheet } from '../../draw/grey.js';
import { gridOf, ownPlane, principalPlane, project, spaceOf, together } from './plane.js';
import { t } from '../../strings/t.js';

/** @typedef {import('../protocol.js').Codes} Codes */

const SIDE = 28;

export class Maps {
  #stage;
  #view;
  #plane = ownPlane(2);
  /** Undefined for codes of one or two numbers. @type {ReturnType<typeof spaceOf> | undefined} */
  #space;
  /** Where codes lie on the flat map: the same ones are not looked for again. @type {{ plane: object, sets: Codes[], xy: Float32Array, labels: Uint8Array } | undefined} */
  #flat;
  /** The part of the map whose pictures are there, or asked for. @type {{ plane?: object, part?: string }} */
  #sheet = {};
  /** What is shown. @type {{ sets: Codes[], colours?: Uint8Array } | undefined} */
  #shown;
  /** Codes that are marked, one after the other. */
  #marked = {
    digit: new Float32Array(),
    own: new Float32Array(),
    near: new Float32Array(),
    centres: new Float32Array(),
  };

  /** @param {import('../types.js').LabStage} stage @param {import('./view.js').CodeSpaceView} view */
  constructor(stage, view) {
    this.#stage = stage;
    this.#view = view;
    const heard = (/** @type {string} */ id, /** @type {string} */ type, /** @type {() => void} */ act) =>
      view.find(id).addEventListener(type, act, { signal: stage.signal });
    heard('walk', 'ae-box', () => stage.telling(this.showSheet()));
    heard('pictures', 'change', () => stage.telling(this.showSheet()));
    heard('density', 'change', () => (view.walk.density = view.wants('density')));
    heard('closer', 'click', () => view.map.zoomBy(1));
    heard('farther', 'click', () => view.map.zoomBy(-1));
    heard('dimensions', 'change', () => this.#turnTo());
  }

  get plane() {
    return this.#plane;
  }

  /** Finds the map of a network's codes. @param {Codes} test @returns {Promise<() => void>} takes it */
  async find({ codes, units }) {
    if (units < 3) return () => this.#take(ownPlane(units), undefined);
    const [two, three] = await Promise.all(
      [2, 3].map((count) => this.#stage.engine.run('axes', { codes, units, count })),
    );
    if (!two || !three) throw new Error(t`There are no axes.`);
    return () => this.#take(principalPlane(units, two), spaceOf(units, three));
  }

  /** Shows codes, coloured by class or by something else. @param {Codes[]} sets @param {Uint8Array} [colours] */
  show(sets, colours) {
    const shown = { sets, ...(colours && { colours }) };
    this.#shown = shown;
    const { walk, cloud, inSpace } = this.#view;
    const space = inSpace ? this.#space : undefined;
    const { labels, xy } = space ? { ...together(sets), xy: new Float32Array() } : this.#flatten(sets);
    const points = { labels: colours ?? labels, ...(colours && { classes: labels }) };
    if (space) cloud.points = { ...points, xyz: project(space, together(sets).codes), names: space.names };
    else walk.points = { ...points, xy, names: this.#plane.names };
  }

  /** @param {Codes[]} sets */
  #flatten(sets) {
    const [plane, known] = [this.#plane, this.#flat];
    if (known?.plane === plane && known.sets.length === sets.length && sets.every((set, i) => set === known.sets[i]))
      return known;
    const { codes, labels } = together(sets);
    return (this.#flat = { plane, sets: [...sets], xy: project(plane, codes), labels });
  }

  /** Marks codes; what is not named stays. @param {Partial<Record<'digit' | 'own' | 'near' | 'centres', Float32Array>>} codes */
  mark(codes) {
    Object.assign(this.#marked, codes);
    const { digit, own, near, centres } = this.#marked;
    const { walk, cloud } = this.#view;
    const pair = (/** @type {Float32Array} */ code) =>
      code.length > 0 ? /** @type {[number, number]} */ ([...project(this.#plane, code)]) : null;
    const flat = (/** @type {Float32Array} */ all) => project(this.#plane, all);
    walk.marks = { ...walk.marks, digit: pair(digit), own: pair(own), near: flat(near), centres: flat(centres) };
    const space = this.#space;
    if (!space) return;
    const place = (/** @type {Float32Array} */ all) => project(space, all);
    cloud.marks = { digit: place(digit), own: place(own), near: place(near), centres: place(centres) };
  }

  /** Pictures behind the flat map. */
  async showSheet() {
    const { walk } = this.#view;
    const seen = walk.view;
    const plane = this.#plane;
    if (!this.#view.wants('pictures') || !seen || !this.#stage.network.name) {
      this.#sheet = {};
      walk.sheet = null;
      return;
    }
    const { box, columns, rows } = seen;
    const part = JSON.stringify(seen);
    if (plane === this.#sheet.plane && part === this.#sheet.part) return;
    const asked = (this.#sheet = { plane, part });
    walk.sheet ??= undefined;
    try {
      const levels = await this.#stage.network.run('decodeCodes', { codes: gridOf(plane, box, columns, rows) });
      if (asked === this.#sheet) walk.sheet = { image: greySheet(levels, columns, SIDE), box };
    } catch (error) {
      if (asked === this.#sheet) {
        this.#sheet = {};
        walk.sheet ??= null;
      }
      throw error;
    }
  }

  /** @param {import('./plane.js').Plane} plane @param {ReturnType<typeof spaceOf> | undefined} space */
  #take(plane, space) {
    const other = plane.units !== this.#plane.units;
    this.#plane = plane;
    this.#space = space;
    if (other) this.#marked = { ...this.#marked, own: new Float32Array(), near: new Float32Array() };
    this.#marked.centres = new Float32Array();
    this.#view.offerSpace(space !== undefined);
    this.#sayAbout();
  }

  #turnTo() {
    const { inSpace } = this.#view;
    this.#view.showMap(inSpace);
    this.#sayAbout();
    if (this.#shown) this.show(this.#shown.sets, this.#shown.colours);
  }

  #sayAbout() {
    const about = this.#view.inSpace ? this.#space?.about : this.#plane.about;
    this.#view.find('about-map').textContent = about ?? '';
  }
}
