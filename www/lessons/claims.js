/**
 * What a teacher was sent, a line a student, and what a replay says of it. Pure.
 *
 * @typedef {import('./lesson.js').Lesson} Lesson
 * @typedef {import('../experiment/trail.js').Trail} Trail
 *
 * @typedef {object} Claim
 * @property {string} name what stood before it in its line
 * @property {Lesson | undefined} lesson
 * @property {Trail | undefined} trail
 * @property {import('./result-code.js').Result | undefined} result
 * @property {string} wrong why it fails without a replay; empty where it is worth one
 */
import { VERSION } from '../engine/version.js';
import { metricWords } from '../experiment/goal.js';
import { trailFrom } from '../experiment/trail.js';
import { threeDigits } from '../draw/numbers.js';
import { formatNumber, t } from '../strings/t.js';
import { readClaim, readHandIn } from './hand-in.js';
import { lessonOfLink } from './lesson.js';
import { fingerprintOf } from './result-code.js';

/** A link in a line, or its hash alone. */
const LINK = /\S*(?:lesson=|lesson%(?:25)*3D)\S*/i;
/** Groups of letters at the end of a line. */
const CODE = /(?:[0-9a-z]{4}[-\u2010-\u2015 ]?){5,}[0-9a-z]{1,4}\W*$|\S+$/i;
const AROUND_NAME = /^[\s\-–—:;,.>*]+|[\s\-–—:;,.>*<("“]+$/g;

/**
 * Lines as they were pasted: links with everything in them, or codes below the link of their lesson.
 * @param {string} text @returns {{ lesson: Lesson | undefined, claims: Claim[] }} the lesson that was named last
 */
export function readClaims(text) {
  /** @type {Lesson | undefined} */
  let lesson;
  /** @type {Claim[]} */
  const claims = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (!line) continue;
    const [link] = LINK.exec(line) ?? [];
    if (link === undefined) {
      const [code = ''] = CODE.exec(line) ?? [];
      claims.push(claimed(nameIn(line, code), lesson, lesson && trailFrom(lesson.setup), code));
      continue;
    }
    const name = nameIn(line, link);
    const hash = link.slice(link.indexOf('#') + 1);
    const read = lessonOfLink(hash);
    if (!read.lesson) {
      claims.push({ name, lesson: undefined, trail: undefined, result: undefined, wrong: read.wrong ?? '' });
      continue;
    }
    lesson = read.lesson;
    const { trail, code, wrong } = readHandIn(hash, lesson);
    if (wrong) claims.push({ name, lesson, trail, result: undefined, wrong });
    else if (code !== null) claims.push(claimed(name, lesson, trail, code));
  }
  return { lesson, claims };
}

/** @param {string} name @param {Lesson | undefined} lesson @param {Trail | undefined} trail @param {string} code @returns {Claim} */
function claimed(name, lesson, trail, code) {
  const claim = { name, lesson, trail, result: undefined, wrong: '' };
  if (!/\d/.test(code) || code.length < 8)
    return { ...claim, wrong: t`There is neither a link nor a result code in this line.` };
  if (!lesson || !trail) return { ...claim, wrong: t`Put the link of the lesson into a line above its codes.` };
  return { ...claim, wrong: '', ...readClaim(lesson, trail, code) };
}

/** @param {string} line @param {string} end */
function nameIn(line, end) {
  return line.slice(0, line.indexOf(end)).replace(AROUND_NAME, '');
}

/**
 * @param {Pick<Lesson, 'goal'>} lesson @param {import('./result-code.js').Result} result that was claimed
 * @param {import('./replay.js').Replayed} replayed
 * @param {string} [here] the version of the page that replayed it
 * @returns {{ state: 'passed' | 'failed' | '', verdict: string }} neither where nobody can know
 */
export function judge({ goal }, result, replayed, here = VERSION) {
  const name = metricWords(goal.metric);
  const why = difference(name, result, replayed);
  if (!why)
    return { state: 'passed', verdict: t`Passed: the replay came to the same weights and the same value (${name}).` };
  const { version } = result;
  // Of another version nobody knows whether it computes the same bits: the result may well be true.
  if (version && version !== here) {
    return {
      state: '',
      verdict: t`Not checked: it was made by version ${version}, and this page is ${here}, which trains to other weights. Check it with the page that it was made with.`,
    };
  }
  return { state: 'failed', verdict: why };
}

/**
 * How a replay differs from what was claimed, in a sentence; empty where it does not.
 * @param {string} name of what the goal is about @param {import('./result-code.js').Result} result
 * @param {import('./replay.js').Replayed} replayed
 */
function difference(name, { hash, value, step, version }, replayed) {
  const [told, now] = [threeDigits(value), threeDigits(replayed.value)];
  if (replayed.step !== step) {
    const [end, asked] = [formatNumber(replayed.step), formatNumber(step)];
    return t`Failed: with these settings training ends at step ${end}, before step ${asked}.`;
  }
  const found = fingerprintOf(replayed.hash);
  if (found !== hash) {
    return version
      ? t`Failed: the replay has other weights (${found}, not ${hash}; ${name}: ${now}). Another setting was trained.`
      : t`Failed: the replay has other weights (${found}, not ${hash}; ${name}: ${now}). Another setting was trained, or another version of this page.`;
  }
  if (Math.fround(replayed.value) === value) return '';
  return t`Failed: the weights are the same, but what the goal is about (${name}) is ${now} and not ${told}.`;
}
