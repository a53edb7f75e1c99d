/**
 * What a student is told of a lesson while a network trains. Pure.
 *
 * @typedef {import('./lesson.js').Lesson} Lesson
 * @typedef {import('../engine/training/protocol.js').Validation} Validation
 * @typedef {import('../experiment/trail.js').Trail} Trail
 *
 * @typedef {object} Standing of the run that is shown
 * @property {readonly Validation[]} validations
 * @property {import('./hand-in.js').Info | undefined} info
 * @property {Trail | undefined} trail
 * @property {import('../experiment/types.js').Setup} setup
 * @property {import('../engine/training/protocol.js').Progress['ended']} ended
 * @property {number} epoch
 *
 * @typedef {object} Told
 * @property {string} measures how far it is
 * @property {string} verdict
 * @property {import('./hand-in.js').Judged | undefined} best what can be handed in
 * @property {boolean} anew whether it has to be trained anew first
 */
import { threeDigits } from '../draw/numbers.js';
import { metricWords } from '../experiment/goal.js';
import { trailFrom } from '../experiment/trail.js';
import { formatNumber, t } from '../strings/t.js';
import { bestOf, hindrance, isBetter, valueJudged } from './hand-in.js';

/** @param {Lesson} lesson @param {Standing} standing @returns {Told} */
export function toldOf(lesson, standing) {
  const { validations, info, trail, setup } = standing;
  const measures = measuresOf(lesson, standing);
  const best = bestOf(lesson, validations, info);
  const why = hindrance(lesson, trail ?? trailFrom(setup));
  const none = { measures, best: undefined, anew: false };
  if (!best) return { ...none, verdict: why || notYet(lesson, standing) };
  if (why) return { ...none, verdict: `${t`The goal’s number is reached, but it does not count like this.`} ${why}` };
  if (!trail) {
    return {
      ...none,
      anew: true,
      verdict: t`Reached, but this run cannot be replayed: it went on from a file or another run, diverged, or was changed too often. Train it anew to hand it in.`,
    };
  }
  const name = metricWords(lesson.goal.metric);
  const [value, step] = [threeDigits(best.value), formatNumber(best.step)];
  return { measures, best, anew: false, verdict: t`Reached: ${name} ${value} at step ${step}.` };
}

/** @param {Lesson} lesson @param {Standing} standing */
function measuresOf(lesson, { validations, info, setup }) {
  const { goal, most } = lesson;
  const last = validations.at(-1);
  const name = metricWords(goal.metric);
  const now = threeDigits((last && valueJudged(lesson, last, info)) ?? null);
  const [bound, numbers] = [goal.bound, setup.experiment.model.latent_dim];
  if (most === undefined)
    return goal.below ? t`${name} now ${now} · goal below ${bound}` : t`${name} now ${now} · goal above ${bound}`;
  return goal.below
    ? t`${name} now ${now} · goal below ${bound} · ${numbers} of ${most} numbers`
    : t`${name} now ${now} · goal above ${bound} · ${numbers} of ${most} numbers`;
}

/** @param {Lesson} lesson @param {Standing} standing */
function notYet(lesson, { validations, info, ended, epoch }) {
  if (ended !== 'epochs' && ended !== 'plateau')
    return t`When the goal is reached, a result code to hand in stands here.`;
  const values = validations.flatMap((each) => (each.step > 0 ? (valueJudged(lesson, each, info) ?? []) : []));
  const [epochs, name] = [Math.round(epoch), metricWords(lesson.goal.metric)];
  if (values.length === 0) {
    return t`Not reached in ${epochs} epochs: this network has no such figure (${name}). Change something and train again.`;
  }
  const best = threeDigits(values.reduce((one, other) => (isBetter(lesson, other, one) ? other : one)));
  return t`Not reached in ${epochs} epochs: the best was ${name} ${best}. Change something and train again.`;
}
