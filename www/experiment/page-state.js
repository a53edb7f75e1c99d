/**
 * The page's state and its form in the URL hash. Pure: no DOM, no clock.
 *
 * The hash uses the names of the experiment config: corruption, probability,
 * std_dev, seed. A link is typed and shortened by people, so each value is
 * read on its own, and each correction is reported in one sentence.
 *
 * @typedef {import('./types.js').Corruption} Corruption
 * @typedef {import('./types.js').CorruptionKind} CorruptionKind
 * @typedef {{ [K in CorruptionKind]: keyof import('./types.js').Corruptions[K]['numbers'] }[CorruptionKind]} LevelName
 *
 * @typedef {object} Place what is shown, and under which noise
 * @property {string} model empty: the first of the list
 * @property {string} set
 * @property {number} index of the digit in its set
 * @property {string} drawing the person's own 28 × 28 pixels, packed; empty: the digit counts
 * @property {CorruptionKind} corruption
 * @property {number} seed of the noise
 *
 * @typedef {Place & Record<LevelName, number>} State each kind of level has one value, whichever noise is chosen
 */
import { t } from '../strings/t.js';
import { CORRUPTIONS } from './kinds/corruptions.js';
import { number } from './link-codecs.js';
import { settingsOfLink } from './link-text.js';
import { mapValues } from './map-values.js';
import { quote } from './quote.js';

const KINDS = /** @type {CorruptionKind[]} */ (Object.keys(CORRUPTIONS));

/** How strong a noise can be, by the name of its level; kinds that share the name share its limits. */
const NOISE_LEVELS = /** @type {Record<LevelName, import('./kinds/record.js').ShownNumber>} */ (
  Object.assign({}, ...Object.values(CORRUPTIONS).map(({ numbers }) => numbers))
);

export const SEED_LIMITS = Object.freeze({ low: 0, high: 4_294_967_295, whole: true });

/** Numbers of a link. `index` is held to the size of its set once that is known. */
const NUMBERS = {
  index: number({ low: 0, high: 999_999, whole: true }),
  seed: number(SEED_LIMITS),
  ...mapValues(NOISE_LEVELS, (limits) => number(limits)),
};

/** What a first visit shows. @type {Readonly<State>} */
export const FIRST_STATE = Object.freeze({
  model: '',
  set: 'test',
  index: 3,
  drawing: '',
  corruption: /** @type {const} */ ('gaussian'),
  ...mapValues(NOISE_LEVELS, ({ usual }) => usual),
  seed: 1,
});

/** What the names of a training run begin with; `setup-link.js` reads them. */
export const TRAINING = 'training.';
/** A lesson, as one word. */
export const LESSON = 'lesson';

/** Longest packed drawing: 784 bytes that do not compress, in base64. */
const DRAWING_CHARS = 1100;
const REPORTS = 6;

/**
 * @param {string} hash with or without its #
 * @returns {{ state: State, reports: string[] }}
 */
export function parseState(hash) {
  const state = { ...FIRST_STATE };
  /** @type {string[]} */
  const reports = [];
  const seen = new Set();
  for (const [key, text] of settingsOfLink(hash)) {
    if (key.startsWith(TRAINING) || key === LESSON) continue;
    const name = quote(key);
    if (!Object.hasOwn(FIRST_STATE, key)) reports.push(t`${name} is not a setting of this page; ignored.`);
    else if (seen.has(key)) reports.push(t`${name} is given twice; using the first.`);
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
  return [...reports.slice(0, REPORTS), t`${more} more settings of the link are not usable either.`];
}

/** @param {State} state @param {keyof State} key @param {string} text @returns {string | undefined} what is wrong with it */
function read(state, key, text) {
  if (isNumber(key)) {
    const { value, wrong } = NUMBERS[key].parse(text, state[key]);
    state[key] = value;
    return wrong && t`${key}=${quote(text)} ${wrong}; using ${value}.`;
  }
  if (key === 'corruption') {
    const kind = KINDS.find((each) => each === text);
    if (!kind) return t`corruption=${quote(text)} is none of ${KINDS.join(', ')}; using ${state.corruption}.`;
    state.corruption = kind;
    return undefined;
  }
  if (key === 'drawing') {
    const packed = text.length <= DRAWING_CHARS && /^[\w-]*$/.test(text);
    if (!packed) return t`drawing is not a packed 28 × 28 picture; showing a digit instead.`;
  } else if (!/^[\w.-]{1,64}$/.test(text)) return t`${key}=${quote(text)} is not a name; using the default.`;
  state[key] = text;
  return undefined;
}

/** @param {keyof State} key @returns {key is keyof typeof NUMBERS} */
function isNumber(key) {
  return Object.hasOwn(NUMBERS, key);
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
    reports.push(t`model=${quote(state.model)} is none of ${models.join(', ')}; using ${models[0]}.`);
  }
  if (sets?.length) {
    const set = sets.find((each) => each.name === state.set) ?? sets[0];
    if (set.name !== state.set) {
      fitted.set = set.name;
      reports.push(
        t`set=${quote(state.set)} is none of ${sets.map((each) => each.name).join(', ')}; using ${set.name}.`,
      );
    }
    if (state.index >= set.count) {
      fitted.index = set.count - 1;
      reports.push(t`index=${state.index} is outside 0 … ${set.count - 1}; using ${fitted.index}.`);
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

/** The setting that says how strong a corruption is; none for no noise. @param {CorruptionKind} kind */
export function levelOf(kind) {
  return /** @type {LevelName | undefined} */ (Object.keys(CORRUPTIONS[kind].numbers)[0]);
}

/** @param {State} state @returns {Corruption} */
export function corruptionOf(state) {
  const level = levelOf(state.corruption);
  const numbers = level ? { [level]: state[level] } : {};
  return /** @type {Corruption} */ ({ kind: state.corruption, ...numbers });
}
