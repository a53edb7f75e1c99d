/** The browser's database of saved runs: one list of records, whose keys are made in `run-storage.js`. */

const DATABASE = 'autoencoder-playground';
const RUNS = 'runs';

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
  try {
    const database = await open();
    try {
      const transaction = database.transaction(RUNS, mode);
      /** @type {Promise<void>} */
      const done = new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      const [result] = await Promise.all([act(transaction.objectStore(RUNS)), done]);
      return result;
    } finally {
      database.close();
    }
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new Error(
      full
        ? 'The disk space this browser gives the page is full, so the run is not kept over a reload; download it instead.'
        : 'This browser keeps nothing for this page (a private window?), so the run is lost at a reload; download it instead.',
      { cause: error },
    );
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
