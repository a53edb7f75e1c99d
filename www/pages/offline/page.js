/**
 * What each page of the finished site has to do with its service worker: the build puts this script on all of them, and on
 * no page of somebody else's. It registers the worker, says when a new version is there, and takes it only when asked.
 */

import { SITE } from '../../engine/files.js';
import { t } from '../../strings/t.js';
import { make } from '../../ui/dom.js';

/** So long a page that is open is looked at without asking whether there is another version. */
const ASK_EVERY_MS = 60 * 60_000;

const container = navigator.serviceWorker;
const saving = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData;

// A frame is a guest on somebody's page. Who saves data fetches nothing that was not asked for.
if (container && self === top && !saving) {
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}

async function begin() {
  await quiet();
  /** @type {ServiceWorkerRegistration} */
  let registration;
  try {
    registration = await container.register(new URL('sw.js', SITE));
  } catch {
    // Storage may be refused, or the host sends no such file; the page then works while it is online.
    return;
  }
  container.controller?.postMessage('opened');
  watch(registration);
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < ASK_EVERY_MS) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}

/** Waits until the page has shown what it was opened for, and has nothing to do. */
async function quiet() {
  const idle = globalThis.requestIdleCallback ?? ((/** @type {() => void} */ act) => setTimeout(act, 1));
  while (document.querySelector('[data-busy]') || document.documentElement.dataset['started'] === undefined) {
    await new Promise((later) => setTimeout(later, 500));
  }
  await new Promise((rested) => idle(() => rested(undefined), { timeout: 5000 }));
}

/** @param {ServiceWorkerRegistration} registration */
function watch(registration) {
  if (registration.waiting) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      // The first of all is no update.
      if (installing.state === 'installed' && registration.active) tell(installing);
    });
  });
}

/** Says that a new version is there. Until somebody wants it, all goes on as it is. @param {ServiceWorker} waiting */
function tell(waiting) {
  document.getElementById('update')?.remove();
  const reload = make('button', { type: 'button' }, t`Reload to update`);
  const dismiss = make('button', { type: 'button' }, t`Later`);
  const text = make('p', {}, t`A new version of this page is ready. Until you reload, all goes on as it is.`);
  const notice = make('div', { id: 'update', className: 'update', role: 'status' }, text, reload, dismiss);
  dismiss.addEventListener('click', () => notice.remove());
  let warned = false;
  reload.addEventListener('click', async () => {
    reload.disabled = true;
    const lost = await putAway();
    if (!lost || warned) return take(waiting);
    warned = true;
    text.textContent = lost;
    reload.textContent = t`Reload all the same`;
    reload.disabled = false;
  });
  document.body.append(notice);
}

/** @param {ServiceWorker} waiting */
function take(waiting) {
  // Another page may have asked for it before.
  if (waiting.state !== 'installed') return location.reload();
  container.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('update');
}

/**
 * Lets the page put away what a reload would lose: it hears `ae-leave`, and hands promises to `until`.
 *
 * @returns {Promise<string>} why something would be lost all the same; empty where nothing is
 */
async function putAway() {
  /** @type {Promise<unknown>[]} */
  const waits = [];
  const until = (/** @type {Promise<unknown>} */ wait) => void waits.push(wait);
  document.dispatchEvent(new CustomEvent('ae-leave', { detail: { until } }));
  try {
    await Promise.all(waits);
    return '';
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
}
