/**
 * The page's state and its form in the URL hash. Pure: no DOM, no clock.
 *
 * The hash uses the names of the experiment config: corruption, probability,
 * std_dev, seed. A link is typed and shortened by people, so each value is
 * read on its own, and each correction is reported in one sentence.
 *
 * @typedef {import('./types.js').Corruption} Corruption
 *
 * @typedef {object} State
 * @property {string} model empty: the first of the list
 * @property {string} set
 * @property {number} index of the digit in its set
 * @property {string} drawing the person's own 28 × 28 pixels, packed; empty: the digit counts
 * @property {typeof KINDS[number]} corruption
 * @property {number} probability
 * @property {number} std_dev
 * @property {number} seed of the noise
 */

export const KINDS = /** @type {const} */ (['none', 'masking', 'gaussian', 'salt_and_pepper']);

/** Inclusive. `index` is held to the size of its set once that is known. */
export const LIMITS = {
  index: [0, 999_999],
  probability: [0, 1],
  std_dev: [0, 1.5],
  seed: [0, 4_294_967_295],
};

/** @type {Readonly<State>} */
export const DEFAULTS = Object.freeze({
  model: '',
  set: 'test',
  index: 3,
  drawing: '',
  corruption: 'gaussian',
  probability: 0.25,
  std_dev: 0.5,
  seed: 1,
});

/** What the names of a training run begin with; `training/setup.js` reads them. */
export const TRAINING = 'training.';

/** Longest packed drawing: 784 bytes that do not compress, in base64. */
const DRAWING_CHARS = 1100;
const REPORTS = 6;

/**
 * @param {string} hash with or without its #
 * @returns {{ state: State, reports: string[] }}
 */
export function parseState(hash) {
  const state = { ...DEFAULTS };
  /** @type {string[]} */
  const reports = [];
  const seen = new Set();
  for (const [key, text] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (key.startsWith(TRAINING)) continue;
    const name = quote(key);
    if (!Object.hasOwn(DEFAULTS, key)) reports.push(`${name} is not a setting of this page; ignored.`);
    else if (seen.has(key)) reports.push(`${name} is given twice; using the first.`);
    else {
      const report = read(state, /** @type {keyof State} */ (key), text);
      if (report) reports.push(report);
    }
    seen.add(key);
  }
  return { state, reports: atMost(reports) };
}

/** A few sentences, and one in place of all others. @param {string[]} reports */
export function atMost(reports) {
  const more = reports.length - REPORTS;
  if (more <= 1) return reports;
  return [...reports.slice(0, REPORTS), `${more} more settings of the link are not usable either.`];
}

/** @param {State} state @param {keyof State} key @param {string} text */
function read(state, key, text) {
  switch (key) {
    case 'index':
    case 'probability':
    case 'std_dev':
    case 'seed':
      return readNumber(state, key, text);
    case 'corruption': {
      const kind = KINDS.find((each) => each === text);
      if (!kind) return `corruption=${quote(text)} is none of ${KINDS.join(', ')}; using ${state.corruption}.`;
      state.corruption = kind;
      return undefined;
    }
    case 'drawing':
      if (text.length > DRAWING_CHARS || !/^[\w-]*$/.test(text)) {
        return 'drawing is not a packed 28 × 28 picture; showing a digit instead.';
      }
      break;
    default:
      if (!/^[\w.-]{1,64}$/.test(text)) return `${key}=${quote(text)} is not a name; using the default.`;
  }
  state[key] = text;
  return undefined;
}

/** @param {State} state @param {'index' | 'probability' | 'std_dev' | 'seed'} key @param {string} text */
function readNumber(state, key, text) {
  const whole = key === 'index' || key === 'seed';
  const value = text.trim() === '' ? NaN : Number(text);
  if (Number.isNaN(value)) return `${key}=${quote(text)} is not a number; using ${state[key]}.`;
  const [low, high] = LIMITS[key];
  state[key] = Math.min(high, Math.max(low, whole ? Math.round(value) : value));
  if (value < low || value > high) return `${key}=${quote(text)} is outside ${low} … ${high}; using ${state[key]}.`;
  if (state[key] !== value) return `${key}=${quote(text)} is not a whole number; using ${state[key]}.`;
  return undefined;
}

/**
 * Holds a state to what this site has. Names that do not exist fall back to the first.
 *
 * @param {State} state
 * @param {{ models?: string[], sets?: { name: string, count: number }[] }} available
 * @returns {{ state: State, reports: string[] }}
 */
export function fitState(state, { models, sets }) {
  const fitted = { ...state };
  const reports = [];
  if (models?.length && state.model && !models.includes(state.model)) {
    fitted.model = models[0];
    reports.push(`model=${quote(state.model)} is none of ${models.join(', ')}; using ${models[0]}.`);
  }
  if (sets?.length) {
    const set = sets.find((each) => each.name === state.set) ?? sets[0];
    if (set.name !== state.set) {
      fitted.set = set.name;
      reports.push(
        `set=${quote(state.set)} is none of ${sets.map((each) => each.name).join(', ')}; using ${set.name}.`,
      );
    }
    if (state.index >= set.count) {
      fitted.index = set.count - 1;
      reports.push(`index=${state.index} is outside 0 … ${set.count - 1}; using ${fitted.index}.`);
    }
  }
  return { state: fitted, reports };
}

/** @param {State} state @param {[string, string][]} [more] settings of other parts of the page */
export function formatState(state, more = []) {
  const query = new URLSearchParams();
  if (state.model) query.set('model', state.model);
  if (state.drawing) query.set('drawing', state.drawing);
  else {
    query.set('set', state.set);
    query.set('index', String(state.index));
  }
  query.set('corruption', state.corruption);
  const level = levelOf(state.corruption);
  if (level) {
    query.set(level, String(state[level]));
    query.set('seed', String(state.seed));
  }
  for (const [key, value] of more) query.set(key, value);
  return `#${query}`;
}

/** The setting that says how strong a corruption is. @param {State['corruption']} kind */
export function levelOf(kind) {
  if (kind === 'none') return undefined;
  return kind === 'gaussian' ? 'std_dev' : 'probability';
}

/** @param {State} state @returns {Corruption} */
export function corruptionOf({ corruption: kind, probability, std_dev }) {
  if (kind === 'none') return { kind };
  return kind === 'gaussian' ? { kind, std_dev } : { kind, probability };
}

/** @param {string} text */
export function quote(text) {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
