import { announcer } from '../ui/announce.js';
import { markFirstRebuilt, noteReconstruction, startMean } from './timing.js';

/** @typedef {import('../engine/inference/protocol.js').Rebuilt} Rebuilt */
/** @typedef {import('../engine/inference/protocol.js').Decoded} Decoded */
/** @typedef {import('../engine/inference/protocol.js').ModelInfo} ModelInfo */
/** @typedef {import('../engine/inference/protocol.js').Digit} Digit */

/** @template {HTMLElement} [E=HTMLElement] @param {string} id @returns {E} */
const find = (id) => /** @type {E} */ (document.getElementById(id));

/** What is on the page, and how each outcome looks there. Decides nothing. */
export const ui = {
  pad: /** @type {import('./elements/draw/ae-draw.js').AeDraw} */ (find('pad')),
  digits: /** @type {import('./elements/ae-digits.js').AeDigits} */ (find('digits')),
  corruption: /** @type {import('./elements/ae-corruption.js').AeCorruption} */ (find('corruption')),
  code: /** @type {import('./elements/code/ae-code.js').AeCode} */ (find('code')),
  models: /** @type {import('./elements/ae-models.js').AeModels} */ (find('models')),
  /** About the link, the model and the engine. */
  notices: /** @type {import('../ui/ae-notices.js').AeNotices} */ (find('notices')),
  /** About what was put on the pad. */
  padNotices: /** @type {import('../ui/ae-notices.js').AeNotices} */ (find('pad-notices')),
  rebuilt: picture('rebuilt'),
  restore: /** @type {HTMLButtonElement} */ (find('restore')),
  copy: /** @type {HTMLButtonElement} */ (find('copy')),
  theme: /** @type {HTMLButtonElement} */ (find('theme')),
  training: find('training'),
  /** All of the first screen, from digit to rebuilt digit. */
  instrument: find('instrument'),
  openImage: /** @type {HTMLInputElement} */ (find('open-image')),
  announce: announcer(find('announcer')),
};

const seen = picture('seen');
const corrupted = picture('corrupted');
const error = picture('error');
const scores = /** @type {import('./elements/ae-scores.js').AeScores} */ (find('scores'));
const flows = /** @type {import('./elements/ae-flow.js').AeFlow[]} */ ([find('encoder'), find('decoder')]);

/** @param {string} id */
function picture(id) {
  return /** @type {import('./elements/ae-image.js').AeImage} */ (find(id));
}

/** @param {Rebuilt} result @param {boolean} flowing whether data is to be seen on its way */
export function showRebuilt(result, flowing) {
  seen.image = result.seen;
  corrupted.image = result.corrupted;
  ui.code.code = result.code;
  ui.restore.disabled = true;
  const ms = noteReconstruction(result.ms);
  ui.rebuilt.image = result.rebuilt;
  error.image = result.error;
  scores.scores = { corrupted: result.sseCorrupted, rebuilt: result.sseRebuilt };
  scores.time = ms;
  ui.announce(`Squared error ${result.sseCorrupted.toFixed(1)} corrupted, ${result.sseRebuilt.toFixed(1)} rebuilt.`);
  if (flowing) for (const flow of flows) flow.pulse();
  markFirstRebuilt();
}

/** @param {Decoded} result @param {boolean} edited whether the code is a person's, not the encoder's */
export function showDecoded({ rebuilt, error: map, sseRebuilt }, edited) {
  ui.rebuilt.image = rebuilt;
  error.image = map;
  scores.scores = { rebuilt: sseRebuilt };
  ui.announce(`${edited ? 'Edited code' : 'Code put back'}: rebuilt with a squared error of ${sseRebuilt.toFixed(1)}.`);
}

/** @param {number} ms of one reconstruction */
export function showTime(ms) {
  startMean(ms);
  scores.time = ms;
}

export function showEmpty() {
  clear();
  corrupted.message = 'Nothing to corrupt yet.';
  ui.rebuilt.message = 'Draw a digit: an empty pad has nothing to rebuild.';
}

/** Nothing can be computed: says why where the result would be. @param {string} why @param {boolean} retry */
export function showStopped(why, retry) {
  clear();
  if (!find('code-size').textContent) find('layers').textContent = 'No network yet.';
  corrupted.message = 'Nothing is computed yet.';
  ui.rebuilt.message = why;
  ui.rebuilt.retry = retry;
}

export function showLoading() {
  corrupted.message = 'Loading…';
  ui.rebuilt.message = 'Loading the network…';
  find('layers').textContent = 'Loading the network…';
  ui.rebuilt.retry = false;
}

function clear() {
  for (const each of [seen, corrupted, ui.rebuilt, error]) each.image = null;
  ui.code.code = null;
  ui.restore.disabled = true;
  scores.scores = null;
}

/** @param {import('../engine/inference/protocol.js').Started} started */
export function showStarted({ kernel, ramp }) {
  picture('ramp').image = ramp;
  find('kernel').textContent = kernel;
}

/** @param {ModelInfo} info @param {string} about */
export function showModel({ name, layers, latentDim, weights }, about) {
  ui.models.model = name;
  const middle = (layers.length - 1) / 2;
  for (const flow of flows) flow.layers = layers.slice(0, middle + 1);
  find('encoder').title = `Encoder: ${layers.slice(0, middle + 1).join(' → ')}`;
  find('decoder').title = `Decoder: ${layers.slice(middle).join(' → ')}`;
  find('layers').textContent = layers.join(' → ');
  find('model-about').textContent = `${weights.toLocaleString('en')} weights. ${about}`;
  find('code-size').textContent = `: ${latentDim} numbers`;
}

/** @param {Digit | null} digit null for a person's own drawing @param {boolean} exact used as it is */
export function showOrigin(digit, exact) {
  ui.padNotices.clear();
  ui.digits.label = digit?.label ?? null;
  if (digit) ui.digits.set = digit.set;
  const own = exact
    ? 'Your picture, pixel for pixel.'
    : 'What you draw, scaled to fit 20 × 20 pixels and centred, as MNIST digits are.';
  find('origin').textContent = digit
    ? `Digit ${digit.index} of “${digit.set}”, a ${digit.label}. The pen starts your own; the eraser edits this one.`
    : own;
}
