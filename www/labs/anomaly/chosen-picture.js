import { latest } from '../../engine/latest.js';
import { pictured } from './pictures.js';
import { standingWords, scoreOf } from './words.js';
import { t } from '../../strings/t.js';

/** @typedef {import('./pictures.js').Scored} Scored */

/** The picture that is looked at: one of the swarm, or a person's drawing. */
export class ChosenPicture {
  #stage;
  #view;
  #standing;
  #point = latest((/** @type {number} */ at) => this.#showChosen(at));
  #draw = latest(() => this.#showDrawing());

  /** @param {import('../types.js').LabStage} stage @param {import('./view.js').AnomalyView} view @param {() => { scored: Scored | undefined, threshold: number }} standing */
  constructor(stage, view, standing) {
    this.#stage = stage;
    this.#view = view;
    this.#standing = standing;
  }

  /** @param {number} at place among the pictures shown; -1 for the first anomalous one, which nobody has chosen */
  choose(at) {
    this.#view.swarm.chosen = at;
    return this.#point(() => at);
  }

  /** Shows what is on the pad. */
  draw() {
    return this.#draw(() => undefined);
  }

  /** @param {number} at */
  async #showChosen(at) {
    const { scored } = this.#standing();
    if (!scored) return;
    const first = scored.items.findIndex((place) => scored.anomalous[place]);
    const picture = pictured(scored, at < 0 ? first : at);
    if (picture) await this.#rebuild(picture);
  }

  async #showDrawing() {
    const { source } = /** @type {import('../../ui/pad/ae-draw.js').AeDraw} */ (this.#view.find('pad'));
    if (!('ink' in source)) return;
    const pixels = await this.#stage.engine.run('drawnDigit', source);
    this.#view.swarm.needle = pixels ? await this.#rebuild({ pixels, words: t`Your drawing`, score: NaN }) : NaN;
  }

  /** @param {import('./view.js').Picture} picture */
  async #rebuild(picture) {
    const { engine, network } = this.#stage;
    const rebuilt = await engine.run('rebuiltImage', { network: network.name, pixels: picture.pixels });
    const { scored, threshold } = this.#standing();
    const score = scoreOf(this.#view.chosen('score'), rebuilt);
    this.#view.showPicture(
      picture,
      rebuilt,
      scored ? standingWords(score, scored.scores.subarray(0, scored.normals), threshold) : '',
    );
    return score;
  }
}
