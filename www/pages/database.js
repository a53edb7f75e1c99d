/** The browser's database of saved runs: one list of records, whose keys are made in `run-storage.js`. */

import { t } from '../strings/t.js';

const DATABASE = 'autoencoder-playground';
const RUNS = 'runs';
/** Whoever waits for a run should not wait longer for a browser whose storage is stuck. */
const PATIENCE_MS = 4000;

/**
 * What is under way: WebKit never begins another transaction after a page was left within one, not even for the next
 * page, so a page that is left ends them itself.
 *
 * @type {Set<IDBTransaction>}
 */
const underWay = new Set();
let left = false;
addEventListener('pagehide', () => {
  left = true;
  for (const transaction of underWay) {
    transaction.abort();
    transaction.db.close();
  }
});
addEventListener('pageshow', () => (left = false));

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
export function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Does something in one transaction: all of it, or nothing.
 *
 * @template T
 * @param {IDBTransactionMode} mode @param {(runs: IDBObjectStore) => Promise<T>} act awaits answers of the database only
 * @returns {Promise<T>} rejects with a sentence
 */
export async function within(mode, act) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let patience;
  /** @type {Promise<never>} */
  const stuck = new Promise((_, reject) => {
    patience = setTimeout(() => reject(new DOMException('', 'TimeoutError')), PATIENCE_MS);
  });
  try {
    // Once a transaction has begun it comes to an end, however long a large run takes.
    return await Promise.race([transact(mode, act, () => clearTimeout(patience)), stuck]);
  } catch (error) {
    throw new Error(whyNothingIsKept(error), { cause: error });
  } finally {
    clearTimeout(patience);
  }
}

/** @param {unknown} error */
function whyNothingIsKept(error) {
  switch (error instanceof DOMException && error.name) {
    case 'QuotaExceededError':
      return t`The disk space this browser gives the page is full, so the run is not kept over a reload; download it instead.`;
    case 'TimeoutError':
      return t`The storage of this browser does not answer, so the run is lost at a reload; download it instead.`;
    default:
      return t`This browser keeps nothing for this page (a private window?), so the run is lost at a reload; download it instead.`;
  }
}

/** @template T @param {IDBTransactionMode} mode @param {(runs: IDBObjectStore) => Promise<T>} act @param {() => void} begun */
async function transact(mode, act, begun) {
  const database = await open();
  try {
    if (left) throw new DOMException('The page was left.', 'AbortError');
    const transaction = database.transaction(RUNS, mode);
    underWay.add(transaction);
    /** @type {Promise<void>} */
    const ended = new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const done = ended.finally(() => underWay.delete(transaction));
    const runs = transaction.objectStore(RUNS);
    runs.count([]).onsuccess = begun;
    const [result] = await Promise.all([act(runs), done]);
    return result;
  } finally {
    database.close();
  }
}

/** @returns {Promise<IDBDatabase>} */
function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(RUNS);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
