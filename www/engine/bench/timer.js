/** Browsers tell time in steps of a tenth to a whole millisecond; a sample must be long against that. */
const SAMPLE_MS = 4;
const SAMPLES = 5;

/**
 * Times work until the budget is spent, in at least five samples of as many calls as take a few
 * milliseconds. A sample that turns out shorter has the number doubled and counting begins anew: finding
 * it once would not do, since the first calls run slow code and anyone may be interrupted.
 *
 * @param {number} budgetMs
 * @param {(times: number) => void} act does its work so many times
 */
export function time(budgetMs, act) {
  const sample = (/** @type {number} */ calls) => {
    const start = performance.now();
    act(calls);
    return performance.now() - start;
  };
  const end = performance.now() + budgetMs;
  const first = sample(1);
  let calls = 1;
  /** @type {number[]} */
  const samples = [];
  while (samples.length < SAMPLES || performance.now() < end) {
    const ms = sample(calls);
    if (ms >= SAMPLE_MS) {
      samples.push(ms / calls);
    } else {
      calls *= 2;
      samples.length = 0;
    }
  }
  samples.sort((a, b) => a - b);
  return {
    first_ms: first,
    min_ms: /** @type {number} */ (samples[0]),
    median_ms: /** @type {number} */ (samples[Math.floor(samples.length / 2)]),
    runs: samples.length * calls,
  };
}
