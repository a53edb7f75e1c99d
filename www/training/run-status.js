/**
 * What a training run says of itself. Pure.
 *
 * @typedef {object} TransportState
 * @property {boolean} playing
 * @property {'' | 'paused' | 'hidden' | 'epochs' | 'plateau' | 'diverged'} ended why it is not playing
 * @property {number} steps taken
 * @property {number} epoch finished ones, with the fraction of the one under way
 * @property {number} epochs at which it stops
 * @property {number} patience stops after so many epochs without progress on images that are not trained on; 0 never
 * @property {number} samplesPerSecond 0 until known
 * @property {number} secondsLeft NaN until known
 * @property {number} seed
 * @property {boolean} slow
 * @property {boolean} available whether there is something to train
 * @property {string} hash of the weights at a stop, 16 hexadecimal digits; empty while playing
 * @property {boolean} [waiting] for other networks of the page
 * @property {string} [why] what it waits for while not available, in a sentence
 * @property {string} [samples] what is counted, in the plural
 * @property {number} [more] epochs that the next start adds to a run that is finished; 0 or nothing while one is not
 * @property {string} [kept] why nobody may change the stop conditions; empty where anybody may
 * @property {string} [verdict] what it came to, or what it has to beat, in a sentence
 */

import { formatDecimals, formatNumber, t } from '../strings/t.js';

/** Why it does not train, in a sentence; empty while it does. @param {TransportState} state */
export function standing({ playing, ended, steps, epoch, patience, available, waiting, why, more = 0 }) {
  if (waiting) return t`Waits for its turn: other networks on this page train now.`;
  if (!available) return why || t`Loading what training needs…`;
  if (playing) return '';
  switch (ended) {
    case 'epochs':
      return more > 0
        ? t`Finished: ${counted(epoch)}. Train goes on for ${more} more.`
        : t`Finished: ${counted(epoch)}.`;
    case 'plateau':
      return t`Stopped early: no progress for ${counted(patience)}.`;
    case 'hidden':
      return t`Paused while nobody sees it.`;
    case 'diverged':
      return t`Stopped: the loss is no longer a number, or grew without end.`;
    case 'paused':
      return t`Paused.`;
    default:
      return steps > 0 ? t`Paused.` : t`Not trained yet.`;
  }
}

/** @param {number} epochs */
export function counted(epochs) {
  const whole = Math.round(epochs);
  return whole === 1 ? t`1 epoch` : t`${formatNumber(whole)} epochs`;
}

/** `3.2 of 20`; rounded down, so that the end is not told before it is reached. @param {number} epoch @param {number} epochs */
export function progress(epoch, epochs) {
  // A tenth that binary fractions put just below itself is that tenth.
  return t`${formatDecimals(Math.floor(epoch * 10 + 1e-6) / 10, 1)} of ${formatNumber(epochs)}`;
}

/** `0:12`, `1:02:03`; rounded up, so that 0:00 is the end. @param {number} seconds */
export function clock(seconds) {
  if (!Number.isFinite(seconds) || seconds < 0) return '–:––';
  const whole = Math.ceil(seconds);
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** To three digits: more would only flicker. @param {number} perSecond */
export function rate(perSecond) {
  return perSecond > 0 ? formatNumber(Number(perSecond.toPrecision(3))) : '–';
}

/** What a run trains on. @param {{ samples: number, stepsPerEpoch: number }} info */
export function extent({ samples, stepsPerEpoch }) {
  return t`${formatNumber(samples)} samples, ${formatNumber(stepsPerEpoch)} steps an epoch`;
}
