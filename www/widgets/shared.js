/** What all widgets of a page have together: one worker for pictures, and as many that train as there are cores. */

import { Engine } from '../engine/inference/client.js';
import { Turns, workersAtOnce } from '../engine/training/turns.js';
import { LabsEngine } from '../labs/client.js';
import { t } from '../strings/t.js';
import { SharedEngine } from './shared-engine.js';
import { waysToStart } from './worker-ways.js';

/** What a widget says where no worker starts. */
export const ON_PAGE = t`This page lets no worker start, so the widget computes in the page itself, a little at a time.`;

/** What a widget notes: these words, and where it computes if not in a worker. @param {string} words @param {{ onPage: boolean }} worker */
export function noteOf(words, { onPage }) {
  return [words, onPage ? ON_PAGE : ''].filter(Boolean).join(' ');
}

/** @type {SharedEngine<Engine>} */
const pictures = new SharedEngine((workerSrc) => new Engine(null, waysToStart('inference', workerSrc)));
/** @type {SharedEngine<LabsEngine>} */
const labs = new SharedEngine((workerSrc) => new LabsEngine(null, waysToStart('labs', workerSrc)));

/** Of all networks in training. Two of one comparison need two workers at once. */
const turns = new Turns(Math.max(2, workersAtOnce()));

/** How the workers of a network in training start. @param {string | null} workerSrc see README.md */
export function trainingWorkers(workerSrc) {
  return { ways: waysToStart('training', workerSrc), turns };
}

/** Starts the worker for pictures ahead of whoever will use it. @param {string | null} workerSrc see README.md */
export function wakeEngine(workerSrc) {
  return pictures.wake(workerSrc);
}

/** The worker for pictures, for as long as the signal lets it. @param {AbortSignal} signal @param {string | null} workerSrc see README.md */
export function shareEngine(signal, workerSrc) {
  return pictures.use(signal, workerSrc);
}

/** The worker that computes for labs, for as long as the signal lets it. @param {AbortSignal} signal @param {string | null} workerSrc see README.md */
export function shareLabs(signal, workerSrc) {
  return labs.use(signal, workerSrc);
}

/**
 * Has the worker fetch the network that a widget will ask for, while the widget finds out what else it shows; each is
 * fetched once. @param {Pick<Engine, 'run'>} worker @param {Element} widget
 */
export function fetchModelAhead(worker, widget) {
  // Whether there is such a network is told when it is asked for.
  worker.run('loadModel', { name: widget.getAttribute('model') ?? '' }).catch(() => {});
}
