/** The score lab: a learned arrow field beside the exact one, walks along it, and denoising that is repeated. */

import { latest } from '../../engine/latest.js';
import { DENSITIES, DRAWN, drawnMixture } from './densities.js';
import { GRID } from './grid.js';
import { score } from './meta.js';
import { Networks } from './networks.js';
import { FilmStrip } from './strip.js';
import { FieldTraining } from './training.js';
import { ScoreView } from './view.js';
import { aboutField, aboutWalks, ranAway } from './words.js';
import { t } from '../../strings/t.js';

/** @typedef {[number, number]} Point */

const SEED = 1;
/** As many Gaussians as the core takes. */
const MOST_POINTS = 256;
const DRAWN_NOISE = 0.3;
/** So many moves of the particles are shown at once where nothing may move. */
const SETTLED = 90;

/** @param {import('../types.js').LabStage} stage @returns {import('../types.js').Lab} */
export const mount = (stage) => new ScoreLab(stage);

class ScoreLab {
  #stage;
  #view;
  #networks;
  /** Drawn by hand. @type {Point[]} */
  #points = [];
  /** The network that is followed; its density and noise are chosen once. */
  #followed = '';
  /** Whether arrows get a scale anew. */
  #fresh = true;
  #strip;
  #training;
  #look = latest(() => this.#lookAtField());
  #judge = latest(() => this.#judgeField());
  #walk = latest(() => this.#walkAlong());

  /** @param {import('../types.js').LabStage} stage */
  constructor(stage) {
    this.#stage = stage;
    this.#networks = new Networks(stage);
    const view = new ScoreView(stage.root);
    this.#view = view;
    this.#strip = new FilmStrip(stage, view);
    this.#training = new FieldTraining(stage, view, this.#networks, {
      state: () => ({ toy: this.#toy, learned: this.#learned?.noise, points: this.#points.length }),
      look: () => this.#look(() => undefined),
      learned: () => this.#later(),
    });
    view.wishDensity(stage.word('density'));
    const on = (/** @type {string} */ id, /** @type {string} */ type, /** @type {(event: any) => unknown} */ act) =>
      view.find(id).addEventListener(type, act, { signal: stage.signal });
    const quick = (/** @type {(prepare: () => undefined) => Promise<unknown>} */ work) =>
      stage.telling(work(() => undefined));
    on('density', 'change', () => this.#choose());
    on('noise', 'input', () => (view.sayNoise(), this.#training.say(), quick(this.#look)));
    on('step', 'input', () => quick(this.#walk));
    on('train', 'click', () => stage.telling(this.#training.train()));
    on('cancel', 'click', () => this.#training.cancel());
    on('flow', 'click', () => this.#flow());
    on('field', 'ae-probe', ({ detail }) => ((view.field.probe = detail), view.showProbe()));
    on('field', 'ae-draw', ({ detail }) => this.#draw([...this.#points, detail]));
    for (const [id, type] of [
      ['field', 'ae-undo'],
      ['undo', 'click'],
    ])
      on(id ?? '', type ?? '', () => this.#draw(this.#points.slice(0, -1)));
    on('clear', 'click', () => this.#draw([]));
  }

  /** Looks into the network as it is now: its field where it reads points, its film strip where it reads digits. */
  async show() {
    const { engine, network, tell } = this.#stage;
    const view = this.#view;
    const own = network.info?.inputDim === 2 && network.name !== score.model;
    await engine.run('open', { name: score.model });
    const [hills] = DENSITIES;
    if (hills) await this.#networks.add(hills.name, hills.toy, score.model);
    if (own) {
      if (DENSITIES.some(({ name }) => name === network.data)) view.wishDensity(network.data);
      const toy = this.#toy;
      if (toy) await this.#networks.add(view.density, toy, network.name).catch(({ message }) => tell(message));
    }
    const first = network.name !== this.#followed;
    this.#followed = network.name;
    if (first) this.#begin();
    await this.#look(() => undefined);
    this.#later();
    this.#stage.telling(this.#strip.show());
  }

  /** @param {string} attribute */
  attributeChanged(attribute) {
    if (attribute !== 'density') return;
    this.#view.wishDensity(this.#stage.word('density'));
    this.#choose();
  }

  /** The density that is chosen; none before a point of it is drawn. */
  get #toy() {
    const { density } = this.#view;
    if (density === DRAWN) return this.#points.length ? drawnMixture(this.#points) : undefined;
    return DENSITIES.find(({ name }) => name === density)?.toy;
  }

  /** The network that has learned it. */
  get #learned() {
    const toy = this.#toy;
    return toy && this.#networks.of(this.#view.density, toy);
  }

  /** Begins with a density: at the noise that its network has learned. */
  #begin() {
    const view = this.#view;
    const known = DENSITIES.find(({ name }) => name === view.density);
    view.noise = this.#learned?.noise ?? known?.noise ?? DRAWN_NOISE;
    view.drawing = view.density === DRAWN;
    this.#fresh = true;
  }

  #choose() {
    this.#training.cancel();
    this.#begin();
    this.#stage.telling(this.#look(() => undefined));
    this.#later();
  }

  /** What may come after the field. */
  #later() {
    this.#training.say();
    this.#stage.telling(this.#judge(() => undefined));
    this.#stage.telling(this.#walk(() => undefined));
  }

  /** @param {Point[]} points */
  #draw(points) {
    this.#training.cancel();
    if (points.length > MOST_POINTS) return;
    this.#fresh ||= this.#points.length === 0;
    this.#points = points;
    this.#view.field.points = points;
    this.#stage.telling(this.#look(() => undefined));
    this.#later();
  }

  async #lookAtField() {
    const { engine } = this.#stage;
    const view = this.#view;
    const [toy, learned, { noise }] = [this.#toy, this.#learned, view];
    if (!toy)
      return view.showField(null, {
        about: '',
        message: t`Click here, or drag, to draw a density. With keys: arrows and Enter.`,
        fresh: true,
      });
    const fields = await engine.run('scoreField', { network: learned?.name ?? '', toy, noise, ...GRID, seed: SEED });
    view.showField(fields, { about: aboutField(noise, learned?.noise), message: '', fresh: this.#fresh });
    this.#fresh = false;
    if (view.field.flowing && stillWanted()) view.field.settle(SETTLED);
  }

  async #judgeField() {
    const [toy, learned] = [this.#toy, this.#learned];
    const ask = toy && learned;
    this.#view.showReport(
      ask ? await this.#stage.engine.run('fieldReport', { network: learned.name, toy, seed: SEED }) : null,
    );
  }

  async #walkAlong() {
    const view = this.#view;
    const [toy, learned, { share }] = [this.#toy, this.#learned, view];
    if (!toy || !learned) return view.showWalks(null, t`No network has learned this density yet.`);
    if (!view.hasWalks) view.showWalks(null, t`The walks are under way.`);
    try {
      const walked = await this.#stage.engine.run('walkAlong', { network: learned.name, toy, share, seed: SEED });
      view.showWalks(walked, aboutWalks(walked.report));
    } catch (error) {
      if (!ranAway(error)) throw error;
      view.showWalks(null, t`The step is far too large: the walks ran away, and no histogram holds them.`);
    }
  }

  #flow() {
    const { field } = this.#view;
    field.flowing = !field.flowing;
    this.#view.find('flow').setAttribute('aria-pressed', String(field.flowing));
    if (field.flowing && stillWanted()) field.settle(SETTLED);
  }
}

/** Whether people asked for nothing to move. */
const stillWanted = () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
