/**
 * A lesson: an experiment to begin with, a question, a goal, and what a student may change. It is one word of a link. Pure.
 *
 * @typedef {import('../experiment/types.js').Setup} Setup
 * @typedef {keyof typeof FREE} Group
 *
 * @typedef {object} LessonText what a teacher writes
 * @property {string} question
 * @property {import('../experiment/goal.js').Goal} goal about what is measured at fixed steps and can be replayed
 * @property {number | undefined} most numbers that the code may have
 * @property {string[]} hide names of parts that are not shown
 * @property {Group[]} free groups of settings that the student may change
 * @property {Setup} setup to begin with
 *
 * @typedef {LessonText & { word: string, id: number }} Lesson `word` is what stands in links, `id` tells one from another
 */
import { OF_A_STEP, readGoal } from '../experiment/goal.js';
import { settingsOfLink } from '../experiment/link-text.js';
import { TRAINING } from '../experiment/page-state.js';
import { SETTING_NAMES } from '../experiment/settings.js';
import { makeSetup, settingsOf } from '../experiment/setup.js';
import { formatSetup, parseSetup } from '../experiment/setup-link.js';
import { t } from '../strings/t.js';
import { checkOfBytes, lettersOf, plainLetters } from './check-digits.js';

export const LONGEST_QUESTION = 400;
/** Of five bits each, for 24. */
const CHECK_LETTERS = 5;
/** Grows when an older page would misunderstand a link. */
const VERSION = '1';

/** Settings that a teacher leaves to the student, by group. The data always stays, the seed never has to. */
export const FREE = Object.freeze({
  network: Object.freeze([
    'channels',
    'hidden_dims',
    'latent_dim',
    'hidden_activation',
    'latent_activation',
    'output_activation',
    'initialization',
    'tied_weights',
    'variational',
  ]),
  loss: Object.freeze(['loss', 'penalties']),
  noise: Object.freeze(['corruption', 'level']),
  training: Object.freeze([
    'optimizer',
    'learning_rate',
    'momentum',
    'beta1',
    'beta2',
    'epsilon',
    'weight_decay',
    'schedule',
    'warm_up_steps',
    'clip_norm',
    'batch_size',
    'epochs',
    'patience',
  ]),
});
const GROUPS = /** @type {Group[]} */ (Object.keys(FREE));

/** @param {LessonText} text @returns {Lesson} */
export function makeLesson(text) {
  const setup = exactly(text.setup);
  const words = new URLSearchParams([
    ['q', text.question.trim().slice(0, LONGEST_QUESTION)],
    ['goal', text.goal.text.replaceAll(' ', '')],
    ...(text.most === undefined ? [] : [['most', String(text.most)]]),
    ['hide', text.hide.join(' ')],
    ['free', text.free.join(' ')],
    ...formatSetup(setup, ''),
  ]);
  const bytes = new TextEncoder().encode(String(words));
  const check = checkOfBytes(bytes);
  const word = `${VERSION}.${base64(bytes)}.${lettersOf(BigInt(check), CHECK_LETTERS)}`;
  return { ...text, setup, word, id: idOf(check) };
}

/** The lesson of a link; neither a lesson nor anything wrong where it names none. @param {string} hash @returns {{ lesson?: Lesson, wrong?: string }} */
export function lessonOfLink(hash) {
  const word = settingsOfLink(hash).get('lesson');
  return word === null ? {} : readLesson(word);
}

/** @param {string} word @returns {{ lesson?: Lesson, wrong?: string }} */
export function readLesson(word) {
  const [version = '', body = '', check = '', ...more] = word.split('.');
  if (/^\d{1,3}$/.test(version) && version !== VERSION) {
    return {
      wrong: t`This lesson is of version ${version}, and this page reads version ${VERSION}: open it with the page that it was made with, or reload to get the newest page.`,
    };
  }
  if (version !== VERSION || check.length < CHECK_LETTERS) {
    return { wrong: t`The lesson link is cut off before its end: copy the whole of it once more.` };
  }
  const bytes = bytesOf(body);
  const sum = bytes && checkOfBytes(bytes);
  if (more.length > 0 || sum === undefined || lettersOf(BigInt(sum), CHECK_LETTERS) !== plainLetters(check)) {
    return {
      wrong: t`The lesson link was changed on its way, since its check digits do not fit: copy it once more from where it was set.`,
    };
  }
  const text = parseWords(new URLSearchParams(new TextDecoder().decode(bytes)));
  if (!text) {
    return {
      wrong: t`The lesson asks for something that this page does not know: it was made with another version of the page; reload to get the newest.`,
    };
  }
  return { lesson: { ...text, word, id: idOf(sum) } };
}

/** @param {URLSearchParams} words @returns {LessonText | undefined} */
function parseWords(words) {
  const { value: goal } = readGoal(words.get('goal'), OF_A_STEP);
  const most = words.get('most') ?? undefined;
  const names = (/** @type {string} */ key) => (words.get(key) ?? '').split(' ').filter(Boolean);
  const free = GROUPS.filter((group) => names('free').includes(group));
  const settings = [...words].filter(([key]) => !['q', 'goal', 'most', 'hide', 'free'].includes(key));
  const { setup, reports } = parseSetup(new URLSearchParams(settings.map(([key, value]) => [TRAINING + key, value])));
  if (!goal || !setup || reports.length > 0 || (most !== undefined && !(Number(most) > 0))) return undefined;
  const question = (words.get('q') ?? '').slice(0, LONGEST_QUESTION);
  return {
    question,
    goal,
    most: most === undefined ? most : Number(most),
    hide: names('hide'),
    free,
    setup: exactly(setup),
  };
}

/** @param {string} text such as `sse<7` */
export const readLessonGoal = (text) => readGoal(text, OF_A_STEP);

/** The same bits on every machine, so that anybody can replay it. @param {Setup} setup */
function exactly(setup) {
  return makeSetup({ ...settingsOf(setup), exact: true });
}

/** Names of the settings that a lesson does not leave to the student. @param {Pick<Lesson, 'free'>} lesson @returns {ReadonlySet<string>} */
export function keptSettings({ free }) {
  const left = new Set(['seed', ...free.flatMap((group) => [...FREE[group]])]);
  return new Set(SETTING_NAMES.filter((name) => !left.has(name)));
}

/**
 * A setup with everything put back that the lesson does not leave to the student.
 * @param {Lesson} lesson @param {Setup} setup @returns {{ setup: Setup, kept: string[] }} `kept`: names of what was put back
 */
export function fitToLesson(lesson, setup) {
  const [own, given] = [settingsOf(setup), settingsOf(lesson.setup)];
  const held = keptSettings(lesson);
  const [said, meant] = [new Map(formatSetup(setup, '')), new Map(formatSetup(lesson.setup, ''))];
  const names = [...new Set([...said.keys(), ...meant.keys()])].filter((name) => held.has(name));
  const kept = names.filter((name) => said.get(name) !== meant.get(name));
  if (kept.length === 0) return { setup, kept };
  const fixed = Object.entries(given).filter(([name]) => held.has(name));
  return { setup: makeSetup({ ...own, ...Object.fromEntries(fixed) }), kept };
}

/** @param {number} check */
const idOf = (check) => check & 0xffff;

/** @param {Uint8Array} bytes */
function base64(bytes) {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** @param {string} text @returns {Uint8Array | undefined} */
function bytesOf(text) {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
