/** The anomaly lab: how strange pictures are to a network that learned some digits alone. */

import { latest } from '../../engine/latest.js';
import { ChosenPicture } from './chosen-picture.js';
import { scoresOf, shownItems } from './pictures.js';
import { LEARNED, TRAPS, digitsOf, axisName } from './setups.js';
import { measure } from './report.js';
import { ROW } from './template.js';
import { LabTraining } from './training.js';
import { AnomalyView } from './view.js';
import { learnedWords, problemWords, trainingWords, trapWords } from './words.js';

/** @typedef {import('./pictures.js').Scored} Scored */

/** False alarms that the threshold allows at first, among half of the normal digits. */
const RATE = 0.05;

/** @param {import('../types.js').LabStage} stage @returns {import('../types.js').Lab} */
export const mount = (stage) => new AnomalyLab(stage);

class AnomalyLab {
  #stage;
  #view;
  /** What networks learned that were trained here. @type {Map<string, number[]>} */
  #learned = new Map(Object.entries(LEARNED));
  /** The network that is shown; empty before there is one. */
  #shown = '';
  /** @type {Scored | undefined} */
  #scored;
  #threshold = 0;
  /** @type {import('./setups.js').Trap | undefined} */
  #trap;
  #training;
  #picture;
  #score = latest(() => this.#showScores());
  #decide = latest(() => this.#showDecision());
  #measure = latest(() => this.#showReport());

  /** @param {import('../types.js').LabStage} stage */
  constructor(stage) {
    this.#stage = stage;
    const { root, signal } = stage;
    this.#view = new AnomalyView(root);
    this.#picture = new ChosenPicture(stage, this.#view, () => ({ scored: this.#scored, threshold: this.#threshold }));
    this.#training = new LabTraining(stage, this.#view, {
      learned: (name, classes) => this.#learned.set(name, classes),
      changed: () => this.#sayLearned(),
    });
    const listen = (
      /** @type {EventTarget} */ of,
      /** @type {string} */ type,
      /** @type {(event: any) => void} */ hear,
    ) => of.addEventListener(type, hear, { signal });
    listen(root, 'click', ({ target }) => this.#clicked(target.closest('button')));
    listen(root, 'change', ({ target }) => this.#changed(target));
    listen(root, 'input', ({ target }) => this.#moved(target));
    listen(this.#view.swarm, 'ae-threshold', ({ detail }) => this.#setThreshold(detail));
    listen(this.#view.find('pad'), 'ae-change', () => stage.telling(this.#picture.draw()));
    listen(this.#view.swarm, 'ae-choose', ({ detail }) => stage.telling(this.#picture.choose(detail)));
  }

  /** Looks into the network as it is now. */
  async show() {
    const { network } = this.#stage;
    if (this.#shown !== network.name) {
      const wished = this.#shown ? null : digitsOf(this.#stage.word('normal'));
      const learned = this.#learned.get(network.name) ?? this.#view.normal;
      this.#view.normal = wished ?? (learned.length ? learned : [3]);
      this.#shown = network.name;
      this.#view.axes = network.info?.latentDim ?? 0;
      this.#view.showWorth(null);
    }
    await this.#score(() => undefined);
  }

  /** Its only attribute has changed. */
  attributeChanged() {
    const wished = digitsOf(this.#stage.word('normal')) ?? this.#learned.get(this.#stage.network.name);
    if (wished) this.#view.normal = wished;
    this.#again();
  }

  /** @param {HTMLButtonElement | null} button */
  #clicked(button) {
    if (!button) return;
    if (button.name === 'normal') {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
      this.#endTrap();
      this.#again();
    } else if (button.name === 'trap') this.#stage.telling(this.#openTrap(button.value));
    else if (button.id === 'train') {
      this.#endTrap();
      this.#stage.telling(this.#training.train());
    } else if (button.id === 'cancel') this.#training.cancel();
    else if (button.id === 'ten') this.#stage.telling(this.#training.trainTen());
    else if (button.id === 'ten-cancel') this.#training.cancelTen();
  }

  /** @param {HTMLInputElement} control */
  #changed({ id, name }) {
    if (id === 'against-ink') this.#view.swarm.againstInk = this.#view.againstInk;
    else if (name === 'group' || name === 'score') this.#again();
  }

  /** @param {HTMLInputElement} control */
  #moved({ id }) {
    if (id === 'threshold') this.#setThreshold(this.#view.sliderThreshold);
    else if (id === 'base-rate') this.#stage.telling(this.#decide(() => undefined));
  }

  #again() {
    this.#stage.telling(this.#score(() => undefined));
  }

  #endTrap() {
    this.#trap = undefined;
    this.#view.showTrap('', '');
  }

  /** @param {string} id */
  async #openTrap(id) {
    const trap = TRAPS.find((each) => each.id === id);
    if (!trap) return;
    this.#trap = trap;
    this.#view.openTrap(trap);
    if (this.#stage.network.name === trap.model) await this.#score(() => undefined);
    // The network that is opened is shown by whoever hears of it.
    else await this.#stage.network.useShipped(trap.model);
  }

  /** What the network has learned, or what one in training learns. */
  #sayLearned() {
    const { normal } = this.#training;
    const learned = this.#learned.get(this.#stage.network.name);
    this.#view.say('learned', normal ? trainingWords(normal) : learnedWords(learned ?? null, this.#view.normal));
  }

  /** Scores of the normal digits and of whatever is to be told from them. */
  async #showScores() {
    const [view, { engine, network }] = [this.#view, this.#stage];
    const { normal } = view;
    const group = /** @type {import('../protocol.js').AnomalyGroup} */ (view.chosen('group'));
    this.#sayLearned();
    const problem = problemWords(normal.length, group);
    view.say('problem', problem);
    if (problem) {
      this.#scored = undefined;
      view.clear();
      return;
    }
    const scored = await scoresOf(engine, { network: network.name, normal, group, score: view.chosen('score') });
    const curve = await engine.run('anomalyCurve', { scores: scored.scores, anomalous: scored.anomalous });
    const half = scored.scores.slice(0, Math.ceil(scored.normals / 2));
    const threshold = await engine.run('thresholdAtRate', { normal: half, rate: RATE });
    this.#scored = scored;
    this.#threshold = threshold;
    Object.assign(view.swarm, shownItems(scored), {
      scores: scored.scores,
      threshold: this.#threshold,
      chosen: -1,
      needle: NaN,
      unit: axisName(view.chosen('score')),
    });
    view.showCurve(curve, 1 - scored.normals / scored.scores.length);
    this.#stage.measured({ auc: curve.area });
    view.showRows(scored, ROW);
    await this.#decide(() => undefined);
    await this.#picture.choose(-1);
    this.#stage.telling(this.#measure(() => undefined));
  }

  /** @param {number} threshold */
  #setThreshold(threshold) {
    this.#threshold = threshold;
    this.#view.swarm.threshold = threshold;
    this.#stage.telling(this.#decide(() => undefined));
  }

  async #showDecision() {
    const [scored, threshold] = [this.#scored, this.#threshold];
    if (!scored) return;
    const { scores, anomalous } = scored;
    const { baseRate } = this.#view;
    const decision = await this.#stage.engine.run('anomalyDecision', { scores, anomalous, threshold, baseRate });
    if (scored === this.#scored) this.#view.showDecision(decision, threshold);
  }

  /** What the areas are worth: other scores, and PCA. */
  async #showReport() {
    const { normal } = this.#view;
    const trap = this.#trap;
    await measure(this.#stage, normal, (report, pca) => {
      this.#view.showWorth(report, pca);
      if (!report || !trap || trap !== this.#trap) return;
      this.#view.showTrap(trap.id, trapWords(trap.id, report, pca?.auc_of_pca_sse_per_image));
      if (trap.onTest && !pca) this.#setThreshold(report.threshold_chosen_on_test_images);
    });
  }
}
