// What a person does on the page, in any browser: a browser says how it is opened, asked and pointed at, and no more.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const WAIT_MS = 60_000;

/**
 * @typedef {object} Engine one browser with one tab
 * @property {string} version
 * @property {string[]} [problems] what its console was told; left out where the driver does not hear it
 * @property {(url: string) => Promise<void>} open
 * @property {() => Promise<void>} reload
 * @property {(expression: string) => Promise<any>} evaluate in the page; waits for a promise, and its value is one of JSON
 * @property {(points: [[number, number], ...[number, number][]]) => Promise<void>} drag presses the mouse at the first
 *   point of the window, in CSS pixels, and lets it go at the last
 * @property {() => Promise<void>} close
 */
/** Starts a browser that puts its downloads into a folder. @typedef {(downloads: string) => Promise<Engine>} Start */
/** Finds an element: a simple selector, or several with a space between, each within what the one before found, open
 * shadow roots included; and by what it reads if that is given. @typedef {(path: string, text?: string) => any} Find */

/** Runs in the page. @type {Find} */
function find(path, text) {
  /** @param {ParentNode} parent @param {string} selector @returns {Element[]} */
  const within = (parent, selector) => {
    const own = parent instanceof Element && parent.shadowRoot ? within(parent.shadowRoot, selector) : [];
    const below = Array.from(parent.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot ?? []).flat();
    return [...own, ...parent.querySelectorAll(selector), ...below.flatMap((root) => within(root, selector))];
  };
  const found = path
    .split(' ')
    .reduce(
      (parents, selector) => parents.flatMap((parent) => within(parent, selector)),
      [/** @type {ParentNode} */ (document)],
    )
    .find((element) => text === undefined || element.textContent?.trim() === text);
  if (!found) throw new Error(`there is no ${path} ${text ?? ''}`);
  return found;
}

export class Visitor {
  #engine;
  #downloads;

  /** @param {Engine} engine @param {string} downloads */
  constructor(engine, downloads) {
    this.#engine = engine;
    this.#downloads = downloads;
    this.version = engine.version;
    this.problems = engine.problems;
  }

  /** @param {Start} start */
  static async arrive(start) {
    const downloads = await mkdtemp(join(tmpdir(), 'downloads-'));
    return new Visitor(await start(downloads), downloads);
  }

  async leave() {
    await this.#engine.close();
    await rm(this.#downloads, { recursive: true, force: true });
  }

  /** @param {string} url */
  open(url) {
    return this.#engine.open(url);
  }

  reload() {
    return this.#engine.reload();
  }

  /**
   * What the page is asked: the function runs there and sees nothing but what it is given.
   *
   * @template T @template [A=undefined] @param {(find: Find, given: A) => T | Promise<T>} ask @param {A} [given]
   * @returns {Promise<T>}
   */
  ask(ask, given) {
    return this.#engine.evaluate(`(${ask})(${find}, ${JSON.stringify(given) ?? 'undefined'})`);
  }

  /**
   * Waits until the page answers with something true, and gives that.
   *
   * @template T @template [A=undefined] @param {(find: Find, given: A) => T} ask @param {A} [given]
   * @returns {Promise<NonNullable<T>>}
   */
  async until(ask, given) {
    const end = Date.now() + WAIT_MS;
    /** @type {unknown} */
    let refused;
    while (Date.now() < end) {
      const answer = await this.ask(ask, given).catch((error) => void (refused = error));
      if (answer) return answer;
      await setTimeout(30);
    }
    return assert.fail(`never came true: ${ask} ${JSON.stringify(given)} ${refused ?? ''}`);
  }

  /** @param {string} selector @param {string} [text] what it reads */
  async click(selector, text) {
    await this.drag(selector, [[0.5, 0.5]], text);
  }

  /**
   * Presses the mouse on an element and moves it.
   *
   * @param {string} selector @param {[[number, number], ...[number, number][]]} points in shares of its sides
   * @param {string} [text] what it reads
   */
  async drag(selector, points, text) {
    const box = await this.ask(
      (at, wanted) => {
        const element = at(wanted.selector, wanted.text);
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      },
      { selector, text },
    );
    assert.ok(box.width > 0 && box.height > 0, `${selector} is not to be seen`);
    const place = (/** @type {[number, number]} */ [x, y]) =>
      /** @type {[number, number]} */ ([Math.round(box.x + x * box.width), Math.round(box.y + y * box.height)]);
    const [first, ...others] = points;
    await this.#engine.drag([place(first), ...others.map(place)]);
  }

  /** Downloads what a press offers. @param {string} selector @returns {Promise<{ name: string, bytes: Buffer }>} */
  async take(selector) {
    await this.click(selector);
    const end = Date.now() + WAIT_MS;
    while (Date.now() < end) {
      // While it comes, Firefox and WebKit have a second file beside it or another name for it.
      const [name, ...others] = await readdir(this.#downloads);
      if (name && others.length === 0 && !/\.(part|wkdownload)$/.test(name)) {
        const bytes = await readFile(join(this.#downloads, name));
        if (bytes.length > 0) {
          await rm(join(this.#downloads, name));
          return { name, bytes };
        }
      }
      await setTimeout(30);
    }
    return assert.fail(`nothing came of ${selector}: ${await readdir(this.#downloads)}`);
  }
}
