/** What all widgets of a page have together: one worker for pictures, and as many that train as there are cores. */

import { Engine } from '../engine/inference/client.js';
import { poolSize } from '../engine/pool.js';
import { Turns } from '../engine/training/turns.js';
import { waysToStart } from './worker-ways.js';

/** The worker is kept so long without a widget: a page that swaps its parts keeps what is compiled. */
const IDLE_MS = 10_000;

/** What a widget says where no worker starts. */
export const ON_PAGE = 'This page lets no worker start, so the widget computes in the page itself, a little at a time.';

/** What a widget notes: these words, and where it computes if not in a worker. @param {string} words @param {{ onPage: boolean }} worker */
export function noteOf(words, { onPage }) {
  return [words, onPage ? ON_PAGE : ''].filter(Boolean).join(' ');
}

/** @type {Engine | undefined} */
let engine;
let users = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let idle;

/** Of all networks in training. Two of one comparison need two workers at once. */
const turns = new Turns(Math.max(2, poolSize()));

/** How the workers of a network in training start. @param {string | null} workerSrc see README.md @returns {import('../training/options.js').TrainingWorkers} */
export function trainingWorkers(workerSrc) {
  return { ways: waysToStart('training', workerSrc), turns };
}

/** Starts the worker for pictures ahead of whoever will use it. @param {string | null} workerSrc see README.md */
export function wakeEngine(workerSrc) {
  engine ??= new Engine(null, waysToStart('inference', workerSrc));
  clearTimeout(idle);
  if (users === 0) idle = setTimeout(endEngine, IDLE_MS);
  return engine;
}

/** The worker for pictures, for as long as the signal lets it. @param {AbortSignal} signal @param {string | null} workerSrc see README.md */
export function shareEngine(signal, workerSrc) {
  const shared = wakeEngine(workerSrc);
  clearTimeout(idle);
  users += 1;
  signal.addEventListener('abort', () => {
    users -= 1;
    if (users === 0) idle = setTimeout(endEngine, IDLE_MS);
  });
  return shared;
}

/**
 * Has the worker fetch the network that a widget will ask for, while the widget finds out what else it shows; each is
 * fetched once. @param {Pick<Engine, 'run'>} worker @param {Element} widget
 */
export function fetchModelAhead(worker, widget) {
  // Whether there is such a network is told when it is asked for.
  worker.run('loadModel', { name: widget.getAttribute('model') ?? '' }).catch(() => {});
}

function endEngine() {
  engine?.end();
  engine = undefined;
}
