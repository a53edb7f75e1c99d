/**
 * What is handed in: a link to the page that checks it, which holds the lesson, the code, and whatever the student chose.
 * Pure.
 *
 * @typedef {import('./lesson.js').Lesson} Lesson
 * @typedef {import('../experiment/trail.js').Trail} Trail
 * @typedef {import('../engine/training/protocol.js').Validation} Validation
 * @typedef {Validation & { hash: string }} Judged
 */
import { VERSION } from '../engine/version.js';
import { settingsOfLink } from '../experiment/link-text.js';
import { formatTrail, parseTrail, trailTo } from '../experiment/trail.js';
import { formatDecimals, t } from '../strings/t.js';
import { fitToLesson } from './lesson.js';
import { makeCode, MOST_STEPS, readCode } from './result-code.js';

/** @param {Lesson} lesson @param {Judged} validation of the network that is handed in */
export function codeOf(lesson, { hash, ssePerImage, step }) {
  return makeCode({ hash, value: ssePerImage, step, lesson: lesson.id, version: VERSION });
}

/** The hash of the link. @param {Lesson} lesson @param {Trail} trail @param {Judged} validation @returns {string} */
export function handInLink(lesson, trail, validation) {
  const words = [
    ['lesson', lesson.word],
    ['code', codeOf(lesson, validation)],
    ...formatTrail(trailTo(trail, validation.step), lesson.setup),
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

/** Whether a value is what the lesson asks for. @param {Lesson} lesson @param {number} sse */
export function meets({ goal }, sse) {
  return goal.below ? sse < goal.bound : sse > goal.bound;
}

/** The best network of a run that meets the goal. @param {Lesson} lesson @param {readonly Validation[]} validations @returns {Judged | undefined} */
export function bestOf(lesson, validations) {
  /** @type {Judged | undefined} */
  let best;
  for (const each of validations) {
    const { hash } = each;
    const good = each.step > 0 && each.step <= MOST_STEPS && meets(lesson, Math.fround(each.ssePerImage));
    const better =
      best === undefined ||
      (lesson.goal.below ? each.ssePerImage < best.ssePerImage : each.ssePerImage > best.ssePerImage);
    if (hash && good && better) best = { ...each, hash };
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
    return { result, wrong: t`The goal was not reached: the SSE is ${formatDecimals(result.value, 2)}.` };
  return { result };
}
