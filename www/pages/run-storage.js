/** The last run, in the browser's own storage: it survives a reload and a lost worker. */

const DATABASE = 'autoencoder-playground';
const RUNS = 'runs';

/**
 * @typedef {object} Kept
 * @property {import('../engine/training/protocol.js').Setup} setup
 * @property {Uint8Array} saved what the core goes on from
 * @property {ReturnType<import('../training/loss-history.js').History['toJSON']>} history
 * @property {Uint8Array[]} own a person's own images
 */

/** @param {string} name @param {Kept} kept @returns {Promise<void>} rejects with a sentence */
export async function store(name, kept) {
  await within('readwrite', (runs) => runs.put(kept, name));
}

/** @param {string} name @returns {Promise<Kept | undefined>} */
export async function load(name) {
  return within('readonly', (runs) => runs.get(name));
}

/** @template T @param {IDBTransactionMode} mode @param {(runs: IDBObjectStore) => IDBRequest<T>} act @returns {Promise<T>} */
async function within(mode, act) {
  try {
    const database = await open();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction(RUNS, mode);
        const request = act(transaction.objectStore(RUNS));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => reject(transaction.error);
      });
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
