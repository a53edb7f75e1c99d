/**
 * What is handed in: a link to the page that checks it, which holds the lesson, the code, and whatever the student chose.
 * Pure.
 *
 * @typedef {import('./lesson.js').Lesson} Lesson
 * @typedef {import('../experiment/trail.js').Trail} Trail
 * @typedef {import('../engine/training/protocol.js').Validation} Validation
 * @typedef {Pick<import('../engine/training/protocol.js').RunInfo, 'stepsPerEpoch' | 'widths'>} Info of the run that was judged
 * @typedef {Validation & { hash: string, value: number }} Judged `value` of what the goal is about
 */
import { VERSION } from '../engine/version.js';
import { goalWords } from '../experiment/goal.js';
import { settingsOfLink } from '../experiment/link-text.js';
import { formatTrail, parseTrail, trailTo } from '../experiment/trail.js';
import { t } from '../strings/t.js';
import { fitToLesson } from './lesson.js';
import { makeCode, MOST_STEPS, readCode } from './result-code.js';
import { fourDigits } from '../draw/numbers.js';

/** @param {Lesson} lesson @param {Pick<Judged, 'hash' | 'value' | 'step'>} judged the network that is handed in */
export function codeOf(lesson, { hash, value, step }) {
  return makeCode({ hash, value, step, lesson: lesson.id, version: VERSION });
}

/** The hash of the link. @param {Lesson} lesson @param {Trail} trail @param {Pick<Judged, 'hash' | 'value' | 'step'>} judged @returns {string} */
export function handInLink(lesson, trail, judged) {
  const words = [
    ['lesson', lesson.word],
    ['code', codeOf(lesson, judged)],
    ...formatTrail(trailTo(trail, judged.step), lesson.setup),
  ];
  return `#${new URLSearchParams(words)}`;
}

/**
 * @param {string} hash of a link @param {Lesson} lesson
 * @returns {{ trail: Trail, code: string | null, wrong?: string }}
 */
export function readHandIn(hash, lesson) {
  const { trail, reports } = parseTrail(hash, lesson.setup);
  const code = settingsOfLink(hash).get('code');
  return {
    trail,
    code,
    ...(reports.length > 0 && { wrong: t`The settings in the link were changed on their way: ${reports[0]}` }),
  };
}

/** How a run may be handed in, or why not, in a sentence. @param {Lesson} lesson @param {Trail} trail @returns {string} empty where it may */
export function hindrance(lesson, { setup, turnings }) {
  const setups = [setup, ...turnings.map((each) => each.setup)];
  const numbers = setup.experiment.model.latent_dim;
  if (lesson.most !== undefined && numbers > lesson.most) {
    return t`The code has ${numbers} numbers, and the lesson allows ${lesson.most}.`;
  }
  const kept = setups.flatMap((each) => fitToLesson(lesson, each).kept);
  return kept.length > 0 ? t`The lesson keeps “${kept[0]}” as it is, and this run has another.` : '';
}

/**
 * What a goal is about, of a network as it was judged at one step.
 * @param {Pick<Lesson, 'goal'>} lesson @param {Validation} validation @param {Info | undefined} info
 * @returns {number | undefined} nothing where the network has none, or nobody asked
 */
export function valueJudged({ goal }, { figure, ssePerImage, step }, info) {
  switch (goal.metric) {
    case 'sse':
      return ssePerImage;
    case 'mse':
      return info && ssePerImage / (info.widths[0] ?? NaN);
    case 'epoch':
      return info && step / info.stepsPerEpoch;
    case 'step':
      return step;
    default:
      return figure;
  }
}

/** Whether a value is what the lesson asks for. @param {Pick<Lesson, 'goal'>} lesson @param {number} value */
export function meets({ goal }, value) {
  return goal.below ? value < goal.bound : value > goal.bound;
}

/** Whether one value is nearer to the goal than another. @param {Pick<Lesson, 'goal'>} lesson @param {number} one @param {number} other */
export const isBetter = ({ goal }, one, other) => (goal.below ? one < other : one > other);

/**
 * The best network of a run that meets the goal.
 * @param {Lesson} lesson @param {readonly Validation[]} validations @param {Info | undefined} [info] @returns {Judged | undefined}
 */
export function bestOf(lesson, validations, info) {
  /** @type {Judged | undefined} */
  let best;
  for (const each of validations) {
    const { hash } = each;
    const value = valueJudged(lesson, each, info);
    if (!hash || value === undefined || each.step === 0 || each.step > MOST_STEPS) continue;
    if (!meets(lesson, Math.fround(value))) continue;
    if (best === undefined || isBetter(lesson, value, best.value)) best = { ...each, hash, value };
  }
  return best;
}

/**
 * What is claimed, judged by what can be judged without a replay.
 * @param {Lesson} lesson @param {Trail} trail @param {string} code
 * @returns {{ result?: import('./result-code.js').Result, wrong?: string }}
 */
export function readClaim(lesson, trail, code) {
  const { result, wrong } = readCode(code);
  if (!result) return { wrong: wrong ?? '' };
  if (result.lesson !== lesson.id) return { wrong: t`The result code is of another lesson.` };
  const why = hindrance(lesson, trailTo(trail, result.step));
  if (why) return { result, wrong: why };
  if (!meets(lesson, result.value))
    return {
      result,
      wrong: t`The goal was not reached (${goalWords(lesson.goal)}): it is ${fourDigits(result.value)}.`,
    };
  return { result };
}
