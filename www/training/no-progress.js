/** What is known of a run that nothing was heard of yet. @type {Readonly<import('../engine/training/protocol.js').Progress>} */
export const NO_PROGRESS = Object.freeze({
  run: 0,
  steps: 0,
  epoch: 0,
  playing: false,
  ended: '',
  why: '',
  points: [],
  validations: [],
  samplesPerSecond: 0,
  secondsLeft: NaN,
  hash: '',
});
