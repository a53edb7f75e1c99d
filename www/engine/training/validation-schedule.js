/**
 * When validation is due. By steps and not by the clock: curves of two runs, or of two machines, have their points at the
 * same steps. Pure.
 */

/** Of the work of training. */
const SHARE = 0.025;
/** A step goes back as well, which costs about twice as much as there. */
const STEP_COST = 3;
/** Early on much happens: the first is after so many steps, then after twice as many each time. */
const FIRST = 25;

/** @param {number} validated samples @param {number} trained samples in an epoch @param {number} stepsPerEpoch @returns {number} steps between two validations */
export function interval(validated, trained, stepsPerEpoch) {
  return Math.max(1, Math.ceil((validated * stepsPerEpoch) / (STEP_COST * SHARE * trained)));
}

/** The first step after `steps` at which validation is due. @param {number} steps @param {number} every */
export function nextValidation(steps, every) {
  for (let early = FIRST; early < every; early *= 2) if (early > steps) return early;
  return (Math.floor(steps / every) + 1) * every;
}

/**
 * How long a run will take, from what a sample takes there: that is all that is known before it has trained.
 *
 * @param {number} perSample seconds that validation takes for each @param {number} trained samples in an epoch @param {number} epochs
 */
export function foreseenSeconds(perSample, trained, epochs) {
  return STEP_COST * perSample * trained * epochs;
}
