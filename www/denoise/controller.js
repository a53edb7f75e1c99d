/** The one controller: owns the state, asks the engine, hands results to the elements. */

import './elements/index.js';
import { packDrawing } from '../experiment/packed-drawing.js';
import { WorkerLost } from '../engine/worker-client.js';
import { engine } from '../pages/page-engine.js';
import { acceptDrops, isModel } from './image-files.js';
import { Link } from '../pages/link.js';
import { ModelChoice } from './model-choice.js';
import { PadSource } from './pad-source.js';
import { showDecoded, showEmpty, showLoading, showRebuilt, showStarted, showStopped, ui } from './view.js';
import { corruptionOf, fitState, formatState, parseState } from '../experiment/page-state.js';
import { setUpTheme } from '../pages/theme.js';
import { LIVE, TrainingPart } from '../training/lazy-training.js';
import { watchVisibility } from '../ui/visibility.js';
import { notePenToPicture } from './timing.js';

const model = new ModelChoice(engine, refresh);
const source = new PadSource(engine, refresh);
const link = new Link(describe, ui.announce);
const training = new TrainingPart(ui.training, ui.announce);

let { hash } = location;
let { state, reports } = parseState(hash);
/** What the shown result is about. @type {{ model: string, pixels: Uint8Array }} */
let shown = { model: '', pixels: new Uint8Array(28 * 28) };
/** When the oldest stroke was made that no picture shows yet. @type {number | undefined} */
let penSince;
/** Whether the network in training is to be used as soon as there is one. */
let wantLive = false;
/** Whether it was offered already: whoever then chooses another has chosen. */
let offeredLive = false;
/** Whether somebody sees the pictures. */
let seen = true;
/** Whether a person did something since the last picture: then data is seen to flow. */
let acted = true;
/** The training noise that was taken over last. */
let followed = '';
/** What was told about the link last. */
let corrections = '';

ui.corruption.value = state;
if (engine.failure) showStopped(engine.failure, true);
else boot();

async function boot() {
  showLoading();
  const started = engine.call('start', {});
  started.then(showStarted, stop);
  const [models, sets] = await Promise.allSettled([engine.call('models', {}), engine.call('sets', {})]);
  if (models.status === 'fulfilled') model.listed = models.value;
  if (sets.status === 'fulfilled') source.sets = sets.value;
  // When nothing starts, that is said once, and not again for the model and the digit.
  if (
    await started.then(
      () => true,
      () => false,
    )
  )
    await enter(!model.name && !model.asking, ui.pad.empty && !source.asking);
}

/**
 * Takes over what the link says, and what a person changed since.
 * @param {boolean} network whether to load the one of the link @param {boolean} picture whether to fill the pad
 */
async function enter(network, picture) {
  const fitted = fitState(state, { models: [...model.listed.map((each) => each.name), LIVE], sets: source.sets });
  ui.notices.dismiss(corrections);
  corrections = [...reports, ...fitted.reports].join(' ');
  if (corrections) ui.notices.say(corrections);
  state = fitted.state;
  ui.corruption.value = state;
  if (picture) ui.digits.set = state.set;
  wantLive = state.model === LIVE && !training.model;
  await Promise.all([network && model.use(wantLive ? '' : state.model), picture && source.open(state)]);
  refresh();
  training.open(hash);
}

/** The network in training is shown what it learns to undo; a person may still choose another noise. */
function followNoise() {
  const noise = training.corruption;
  if (!model.isLive || !noise || JSON.stringify(noise) === followed) return;
  followed = JSON.stringify(noise);
  const { kind, ...level } = noise;
  Object.assign(state, { corruption: kind, ...level });
  ui.corruption.value = state;
  refresh();
}

/** Who holds the network in use. */
function worker() {
  return (model.isLive && training.engine) || engine;
}

function refresh() {
  acted = true;
  return rebuild();
}

/** The network has learned: the same picture, rebuilt by what it is now. */
function follow() {
  if (model.isLive && seen) rebuild();
}

async function rebuild() {
  const { name } = model;
  if (!name || (model.isLive && !training.ready)) return;
  /** @type {number | undefined} */
  let since;
  let flows = false;
  try {
    const prepare = () => {
      [since, penSince, flows, acted] = [penSince, undefined, acted, false];
      return { model: name, source: ui.pad.source, corruption: corruptionOf(state), seed: state.seed };
    };
    const result = await worker().rebuild(prepare);
    if (result === undefined) return;
    shown = { model: name, pixels: result?.pixels ?? new Uint8Array(28 * 28) };
    if (result) showRebuilt(result, flows);
    else showEmpty();
    if (since !== undefined) notePenToPicture(since);
    link.save();
  } catch (error) {
    stop(/** @type {Error} */ (error));
  }
}

/** The hash of what is shown now. */
async function describe() {
  const { digit } = source;
  const picture = digit
    ? { set: digit.set, index: digit.index, drawing: '' }
    : { drawing: await packDrawing(shown.pixels) };
  return formatState({ ...state, ...picture, model: model.own ? '' : model.name }, training.describe());
}

/** @param {Error} error */
function stop(error) {
  // A lost worker is told of by the engine, once for all its requests.
  if (!(error instanceof WorkerLost)) showStopped(error.message, true);
}

/** After the worker was replaced: the network again, then the picture that is on the pad. */
function resume() {
  if (model.name) model.choose(model.name);
  else boot();
}

/** @param {File} file */
async function takeFile(file) {
  await (isModel(file) ? model.open(file) : source.take(file));
}

/** @template T @param {EventTarget} target @param {string} type @param {(detail: T) => void} act */
function on(target, type, act) {
  target.addEventListener(type, (event) => act(/** @type {CustomEvent} */ (event).detail));
}

on(engine, 'restart', (/** @type {string} */ why) => {
  ui.notices.say(`${why} It was started again; what you had is kept.`);
  resume();
});
on(engine, 'ae-error', (/** @type {string} */ why) => showStopped(why, true));
on(ui.rebuilt, 'ae-retry', () => {
  engine.restart();
  resume();
});
on(ui.pad, 'ae-change', (/** @type {{ timeStamp?: number }} */ { timeStamp }) => {
  penSince ??= timeStamp;
  source.drawn();
  refresh();
});
on(ui.digits, 'ae-change', (/** @type {{ set: string, label: number | null }} */ { set, label }) => {
  source.pick(set, label);
});
on(ui.corruption, 'ae-change', (/** @type {Partial<typeof state> | { seed: 'new' }} */ change) => {
  const seed = change.seed === 'new' ? (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000 : state.seed;
  Object.assign(state, change, { seed });
  refresh();
});
on(ui.code, 'ae-change', async (/** @type {{ code: Float32Array, edited: boolean }} */ { code, edited }) => {
  ui.restore.disabled = !edited;
  const about = shown;
  try {
    const result = await worker().decode(() => ({ ...about, code }));
    // A newer picture may have come meanwhile, with a code of its own.
    if (result && about === shown) showDecoded(result, edited);
  } catch (error) {
    if (about === shown) stop(/** @type {Error} */ (error));
  }
});
on(ui.restore, 'click', () => ui.code.restore());
on(ui.models, 'ae-change', (/** @type {{ model: string, file?: File }} */ { model: name, file }) => {
  if (file) model.open(file);
  else model.choose(name);
});
on(ui.openImage, 'change', () => {
  if (ui.openImage.files?.[0]) takeFile(ui.openImage.files[0]);
  ui.openImage.value = '';
});
on(ui.copy, 'click', async () => {
  if (!(await link.copy(ui.copy)))
    ui.notices.say('The clipboard is not open to this page; copy the link from the address bar.');
  if (model.own) ui.notices.say(`The link names no model: “${model.name}” is a file on this machine.`);
});
on(training, 'ae-live', () => {
  model.live = training.model;
  followNoise();
  if (wantLive && training.model) {
    wantLive = false;
    model.choose(LIVE);
  } else if (model.isLive) refresh();
});
on(training, 'ae-play', () => {
  if (!offeredLive && training.model && !model.own) model.choose(LIVE);
  offeredLive = true;
  followNoise();
});
on(training, 'ae-step', follow);
watchVisibility(
  ui.instrument,
  (visible) => {
    seen = visible;
    follow();
  },
  true,
);
on(training, 'ae-change', () => link.save());
on(training, 'ae-error', (/** @type {string} */ why) => ui.notices.say(why));
addEventListener('hashchange', ({ newURL }) => {
  // The page may have written its own over it in the meantime.
  ({ hash } = new URL(newURL));
  ({ state, reports } = parseState(hash));
  enter(true, true);
});
acceptDrops(takeFile);
setUpTheme(ui.theme);
