/** Training as a widget. */

import { playgroundPage } from '../../engine/files.js';
import { PRESETS } from '../../experiment/presets.js';
import { parseSetups } from '../../experiment/setup-link.js';
import { mountTraining } from '../../training/controller.js';
import { readSetup } from '../attributes.js';
import { playBySight } from '../autoplay.js';
import { GoalWatch, measuredOf } from '../goal.js';
import { hiddenParts } from '../hidden-parts.js';
import { memoryStorage } from '../memory-storage.js';
import { noteOf, shareEngine, trainingWorkers } from '../shared.js';
import { useSource } from '../source.js';
import { WidgetLink } from '../widget-link.js';

/** @typedef {import('../../experiment/types.js').Setup} Setup */

const EXPERIMENT = ['experiment', 'preset', 'seed', 'epochs'];

/** @param {import('../part.js').Stage} stage @returns {import('../part.js').Part} */
export const mount = (stage) => new TrainPart(stage);

class TrainPart {
  playground = playgroundPage();
  #stage;
  #goal;
  #link;

  /** @param {import('../part.js').Stage} stage */
  constructor(stage) {
    this.#stage = stage;
    const { widget, root, signal, announce, link, tell } = stage;
    root.host.classList.add('within');
    /** @type {import('../../engine/inference/client.js').Engine | undefined} */
    let engine;
    this.#link = new WidgetLink(() => this.describe(), stage);
    this.network = mountTraining(root, {
      // Its worker is only needed for pictures of a person's own.
      engine: { run: (operation, args) => (engine ??= shareEngine(signal, workerSrc(widget))).run(operation, args) },
      link: this.#link,
      storage: memoryStorage(),
      announce,
      signal,
      setups: link ? parseSetups(link).setups : [this.#setup()],
      workers: trainingWorkers(workerSrc(widget)),
      hidden: hiddenParts(widget),
    });
    this.#goal = new GoalWatch({ ...stage, note: (goal) => this.#note(goal) });
    this.#goal.askOf(this.network);
    this.#listen();
    this.ready = this.#begin();
    playBySight(stage, root.host, () => this.ready.then(() => this.network));
    this.network.addEventListener(
      'ae-refused',
      (event) => tell('ExperimentError', /** @type {CustomEvent<string>} */ (event).detail.replace(/\.?$/, '.')),
      { signal },
    );
  }

  async describe() {
    const words = this.network.describe();
    return words.length > 0 ? `#${new URLSearchParams(words)}` : this.#link.hash;
  }

  /** The experiment as the core has it; another one is taken up as if a person had made it. @returns {import('../../experiment/types.js').Experiment} */
  get experiment() {
    return this.network.run.wanted.experiment;
  }

  set experiment(experiment) {
    this.network.follow([{ ...this.network.run.wanted, experiment }]);
  }

  play() {
    return this.network.play();
  }

  pause() {
    return this.network.pause();
  }

  reset() {
    return this.network.reset();
  }

  /** @param {string} [what] */
  save(what) {
    return this.network.save(/** @type {any} */ (what));
  }

  /** @param {string} attribute */
  changed(attribute) {
    if (attribute === 'hide' || attribute === 'show') this.network.hidden = hiddenParts(this.#stage.widget);
    else if (attribute === 'goal') {
      this.#goal.read();
      this.#goal.askOf(this.network);
    } else if (attribute === 'src') this.#openSource();
    else if (EXPERIMENT.includes(attribute)) this.network.follow([this.#setup()]);
  }

  /** What the attributes ask for; what is wrong with them is told. @returns {Setup} */
  #setup() {
    const { widget, tell } = this.#stage;
    const word = (/** @type {string} */ name) => widget.getAttribute(name);
    const asked = {
      experiment: word('experiment'),
      preset: word('preset'),
      seed: word('seed'),
      epochs: word('epochs'),
    };
    const { setup, wrong } = readSetup(asked);
    if (wrong.length > 0) tell('AttributeError', wrong.join(' '));
    return setup ?? /** @type {{ setup: Setup }} */ (PRESETS[0]).setup;
  }

  /** Waits for the network as it begins; one that cannot be is told of, and the controls stay. */
  async #begin() {
    const { network } = this;
    const { signal } = this.#stage;
    await new Promise((resolve) => {
      for (const type of ['ae-live', 'ae-refused']) network.addEventListener(type, resolve, { once: true, signal });
    });
    await this.#openSource();
    this.#note(this.#goal.words);
    this.#stage.linked(await this.describe());
  }

  /** @param {string} goal how far the run is from it */
  #note(goal) {
    this.#stage.note(noteOf(goal, this.network.engine));
  }

  #listen() {
    const { widget, signal } = this.#stage;
    const { network } = this;
    const watch = () => this.#goal.watch(measuredOf(network.standing), network.standing);
    const step = () => {
      watch();
      widget.emit('ae-step', network.standing);
    };
    // A run that stops need not have learned since it was told of last.
    for (const type of ['ae-step', 'ae-stop']) network.addEventListener(type, step, { signal });
    network.addEventListener('ae-measured', watch, { signal });
    network.addEventListener('ae-change', () => this.#link.save(), { signal });
  }

  #openSource() {
    return useSource(this.#stage, (file) => this.network.open(file));
  }
}

/** @param {import('../part.js').Host} widget */
function workerSrc(widget) {
  return widget.getAttribute('worker-src');
}
