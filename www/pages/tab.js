/** This tab among the other tabs of the browser. */

const KEY = 'tab';
/** The document that a reload replaces holds its lock for a moment longer. */
const PATIENCE_MS = 1500;

const lockOf = (/** @type {string} */ id) => `autoencoder-playground tab ${id}`;

/**
 * @typedef {object} Tab
 * @property {string} id the same after a reload; no two open tabs have the same
 * @property {string | undefined} copyOf the tab that this one is a duplicate of, if it is one
 */

/** @type {Promise<Tab> | undefined} */
let tab;

/** @returns {Promise<Tab>} */
export function thisTab() {
  return (tab ??= claim());
}

/**
 * Takes the id that the tab had before a reload. A duplicated tab comes with the id of the other one, which holds the
 * lock of it: such a tab takes a new id.
 *
 * @returns {Promise<Tab>}
 */
async function claim() {
  const before = remembered();
  if (before && (await hold(before, PATIENCE_MS))) return { id: before, copyOf: undefined };
  const id = crypto.randomUUID();
  await hold(id, PATIENCE_MS);
  remember(id);
  return { id, copyOf: before };
}

/** Holds the lock of an id for as long as the document lives. @param {string} id @param {number} patience ms @returns {Promise<boolean>} */
function hold(id, patience) {
  // Without locks (a page without https) a duplicate cannot be told; it then shares the runs of the other tab.
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const forever = () => {
      resolve(true);
      return new Promise(() => {});
    };
    navigator.locks.request(lockOf(id), { signal: AbortSignal.timeout(patience) }, forever).catch(() => resolve(false));
  });
}

/** The ids of all open tabs, as far as the browser tells. @returns {Promise<Set<string>>} */
export async function openTabs() {
  if (!navigator.locks) return new Set();
  const { held = [] } = await navigator.locks.query();
  const prefix = lockOf('');
  const names = held.map(({ name = '' }) => name).filter((name) => name.startsWith(prefix));
  return new Set(names.map((name) => name.slice(prefix.length)));
}

function remembered() {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} id */
function remember(id) {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // Storage may be refused; the tab is then a new one after each reload.
  }
}
