/** The pretraining lab: whether an encoder that was trained layer by layer needs fewer labels. */

import { latest } from '../../engine/latest.js';
import { PICTURES } from './ae-layer.js';
import { pretraining } from './meta.js';
import { TrialRun } from './run.js';
import { MOST_LAYERS } from './template.js';
import { PretrainingView } from './view.js';
import { KINDS, stateWords } from './words.js';
import { t } from '../../strings/t.js';

/** @typedef {import('./trials.js').Trial} Trial */
/** @typedef {import('./view.js').Kind} Kind */
/** @typedef {import('../../experiment/types.js').Experiment} Experiment */

/** Passes over the digits for each layer, as the shipped trials have them. */
const EPOCHS = 5;
const NO_STACK = t`This network is no stack of dense layers, so there are none to train one by one: train one like “Deep: 512, 256, 128, 32”. The trials below are those of the shipped networks.`;

/** @param {import('../types.js').LabStage} stage @returns {import('../types.js').Lab} */
export const mount = (stage) => new PretrainingLab(stage);

class PretrainingLab {
  #stage;
  #view;
  /** Counts the networks looked into: what belongs to an earlier one is dropped. */
  #turn = 0;
  /** What each kind tries, where it is known. @type {Partial<Record<Kind, Experiment>>} */
  #experiments = {};
  /** Trials of the command line. @type {Partial<Record<Kind, Trial[]>>} */
  #shipped = {};
  /** What was run here, the newest of each kind. @type {Partial<Record<Kind, TrialRun>>} */
  #runs = {};
  /** The one that is under way. @type {TrialRun | undefined} */
  #running;
  #showKind = latest((/** @type {void} */ _) => this.#showChosen());

  /** @param {import('../types.js').LabStage} stage */
  constructor(stage) {
    this.#stage = stage;
    const { root, signal } = stage;
    this.#view = new PretrainingView(root);
    this.#view.find('run').addEventListener('click', () => this.#runOrCancel(), { signal });
    root.addEventListener('change', () => this.#stage.telling(this.#showKind(() => undefined)), { signal });
  }

  /** Looks into the network as it is now: its layers, and its experiment as one that can be tried. */
  async show() {
    const turn = ++this.#turn;
    const { network } = this.#stage;
    const experiment = await network.run('experiment', {});
    if (turn !== this.#turn) return;
    const own = network.name !== pretraining.model;
    this.#view.offerOwn(own && isStack(experiment));
    if (own && isStack(experiment)) this.#experiments.own = { ...experiment, epochs: EPOCHS, penalties: [] };
    await this.#showKind(() => undefined);
    await this.#showLayers(turn, experiment);
  }

  /** @param {number} turn @param {Experiment} experiment */
  async #showLayers(turn, experiment) {
    const stack = isStack(experiment);
    this.#stage.tell(stack ? '' : NO_STACK);
    if (!stack) {
      this.#view.showLayers(0);
      return;
    }
    const { input_dim, hidden_dims = [], latent_dim } = experiment.model;
    const widths = [input_dim, ...hidden_dims, latent_dim];
    const depth = Math.min(MOST_LAYERS, widths.length - 1);
    this.#view.showLayers(depth);
    for (let layer = 1; layer <= depth; layer++) {
      const atoms = await this.#stage.network.run('layerAtoms', { layer, count: PICTURES });
      if (turn !== this.#turn) return;
      this.#view.showLayer(layer, atoms, [widths[layer - 1] ?? 0, widths[layer] ?? 0]);
    }
  }

  async #showChosen() {
    const { kind } = this.#view;
    if (kind !== 'own' && !this.#shipped[kind]) {
      const { experiment, trials } = await this.#stage.engine.run('shippedTrials', { name: `pretraining-${kind}` });
      this.#experiments[kind] = experiment;
      this.#shipped[kind] = trials;
    }
    this.#refresh();
  }

  /** Shows the trials of the kind that is chosen: those that were run here, or else the shipped ones. */
  #refresh() {
    const { run, running } = this.#showState();
    const trials = running || run?.trials.length ? (run?.trials ?? []) : (this.#shipped[this.#view.kind] ?? []);
    this.#view.showTrials(trials, running ? t`Under way` : t`Run it here to see`);
  }

  /** Says how far the kind that is chosen is; a run tells of it ten times a second. */
  #showState() {
    const { kind } = this.#view;
    const [own, under] = [this.#runs[kind], this.#running];
    const running = own !== undefined && own === under;
    const known = own?.trials.length ? 'ran' : this.#shipped[kind] ? 'shipped' : 'none';
    const run = under ?? own;
    this.#view.showState({
      running: under !== undefined,
      share: under?.share ?? 0,
      state: stateWords(running ? 'running' : under ? 'other' : known, {
        trials: run?.trials.length ?? 0,
        count: run?.count ?? 0,
        title: KINDS[this.#kindOf(under) ?? kind],
      }),
    });
    return { run: own, running };
  }

  /** @param {TrialRun | undefined} run */
  #kindOf(run) {
    return /** @type {Kind[]} */ (Object.keys(this.#runs)).find((kind) => run && this.#runs[kind] === run);
  }

  /** One run after the other: two at once would take twice as long each. */
  #runOrCancel() {
    const { kind } = this.#view;
    if (this.#running) {
      this.#running.cancel();
      this.#running = undefined;
      this.#refresh();
      return;
    }
    const experiment = this.#experiments[kind];
    if (!experiment) return;
    const begun = new TrialRun(this.#stage.sweep, experiment, {
      changed: () => this.#refresh(),
      progressed: () => this.#showState(),
      failed: ({ message }) => this.#stage.tell(message),
    });
    this.#runs[kind] = begun;
    this.#running = begun;
    this.#stage.tell('');
    this.#stage.telling(this.#finish(begun));
    this.#refresh();
  }

  /** @param {TrialRun} run */
  async #finish(run) {
    await run.finish();
    if (this.#running === run) this.#running = undefined;
    this.#refresh();
    if (!run.cancelled) this.#stage.announce(t`All trials are done.`);
  }
}

/** Whether its layers can be trained one by one. @param {Experiment} experiment */
function isStack({ model: { input_dim, channels = [], variational = false } }) {
  return input_dim === 784 && channels.length === 0 && !variational;
}
