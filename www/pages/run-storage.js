/**
 * Runs in the browser's own storage, where they survive a reload, a crash and a lost worker. Each tab, and each
 * playground on a page, has runs of its own.
 */

import { answer, within } from './database.js';
import { openTabs, thisTab } from './tab.js';

/** @typedef {import('../training/autosave.js').RunStorage} RunStorage */

/** Runs take megabytes: those of so many scopes are kept, and those of all open tabs. */
const MOST_SCOPES = 8;
/** The playground of index.html. Runs without a scope, which the page saved once, are its runs. */
const MAIN = 'main';
const UNSCOPED = ['A', 'B'];

/**
 * Whose runs they are.
 * @typedef {[tab: string, playground: string]} Scope
 * @typedef {{ scope: Scope, at: number }} ScopeRecord `at` is when a run of the scope was stored last, in ms
 */

const scopeKey = (/** @type {Scope} */ scope) => ['scope', ...scope];
const runKey = (/** @type {Scope} */ scope, /** @type {string} */ name) => ['run', ...scope, name];
/** All keys that begin like this one: a list sorts after every string. */
const under = (/** @type {string[]} */ key) => IDBKeyRange.bound(key, [...key, []]);

/**
 * The runs of one playground in this tab. If it has none yet, it takes up those that were stored last by a tab that is
 * open no longer.
 *
 * @param {string} [playground] its name on the page
 * @returns {RunStorage} both functions reject with a sentence
 */
export function runStorage(playground = MAIN) {
  /** @type {Promise<Scope> | undefined} */
  let ready;
  const scopeOf = () => {
    ready ??= claimScope(playground).catch((error) => {
      ready = undefined;
      throw error;
    });
    return ready;
  };
  return {
    async load(name) {
      const scope = await scopeOf();
      return within('readonly', (runs) => answer(runs.get(runKey(scope, name))));
    },
    async store(name, run) {
      const scope = await scopeOf();
      const open = await openTabs();
      await within('readwrite', async (runs) => {
        await answer(runs.put(run, runKey(scope, name)));
        await answer(runs.put({ scope, at: Date.now() }, scopeKey(scope)));
        await prune(runs, ([tab]) => tab === scope[0] || open.has(tab));
      });
    },
  };
}

/** @param {string} playground @returns {Promise<Scope>} */
async function claimScope(playground) {
  const { id, copyOf } = await thisTab();
  const open = await openTabs();
  /** @type {Scope} */
  const scope = [id, playground];
  await within('readwrite', async (runs) => {
    if (await answer(runs.get(scopeKey(scope)))) return;
    const left = (await scopes(runs)).filter(({ scope: [tab, name] }) => name === playground && !open.has(tab));
    const original = copyOf && (await answer(runs.get(scopeKey([copyOf, playground]))));
    const source = original || left.sort((a, b) => b.at - a.at)[0];
    if (source) await copy(runs, source, scope);
    else if (playground === MAIN) await copyUnscoped(runs, scope);
  });
  return scope;
}

/** @param {IDBObjectStore} runs @returns {Promise<ScopeRecord[]>} */
function scopes(runs) {
  return answer(runs.getAll(under(['scope'])));
}

/** The other tab may be opened again and then wants its runs, so they stay. @param {IDBObjectStore} runs @param {ScopeRecord} from @param {Scope} to */
async function copy(runs, { scope, at }, to) {
  const keys = /** @type {string[][]} */ (await answer(runs.getAllKeys(under(['run', ...scope]))));
  for (const key of keys) await answer(runs.put(await answer(runs.get(key)), runKey(to, key.at(-1) ?? '')));
  await answer(runs.put({ scope: to, at }, scopeKey(to)));
}

/** @param {IDBObjectStore} runs @param {Scope} to */
async function copyUnscoped(runs, to) {
  for (const name of UNSCOPED) {
    const run = await answer(runs.get(name));
    if (!run) continue;
    await answer(runs.put(run, runKey(to, name)));
    await answer(runs.put({ scope: to, at: 0 }, scopeKey(to)));
  }
}

/** Removes the oldest scopes beyond as many as are kept. @param {IDBObjectStore} runs @param {(scope: Scope) => boolean} used by an open tab */
async function prune(runs, used) {
  const all = await scopes(runs);
  const unscoped = (await answer(runs.count(IDBKeyRange.bound('A', 'B')))) > 0 ? 1 : 0;
  let over = all.length + unscoped - MOST_SCOPES;
  if (over > 0 && unscoped) {
    for (const name of UNSCOPED) await answer(runs.delete(name));
    over -= 1;
  }
  const unused = all.filter(({ scope }) => !used(scope)).sort((a, b) => a.at - b.at);
  for (const { scope } of unused.slice(0, Math.max(0, over))) {
    await answer(runs.delete(under(['run', ...scope])));
    await answer(runs.delete(scopeKey(scope)));
  }
}
