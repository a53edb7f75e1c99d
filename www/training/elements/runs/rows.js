import { fourDigits } from '../../../draw/numbers.js';
import { progress } from '../../run-status.js';
import { differences } from './differences.js';

/**
 * The runs in words, a row each. Pure.
 * @param {import('../../training-run.js').TrainingRun[]} runs
 * @param {(setup: import('../../../experiment/types.js').Setup) => number[]} repeated test SSE with other seeds
 * @returns {import('./ae-runs.js').Row[]}
 */
export function rowsOf(runs, repeated) {
  const told = differences(runs.map(({ wanted }) => wanted));
  return runs.map(({ name, forkedAt, history, progress: { epoch }, wanted }, i) => {
    const fork = forkedAt === undefined ? [] : [`forked at step ${forkedAt.toLocaleString('en')}`];
    const words = [...(told[i] ?? []), ...fork].join(', ');
    return {
      name,
      differs: words || (i === 0 ? '' : `the same as ${runs[0]?.name}`),
      epoch: `epoch ${progress(epoch, wanted.experiment.epochs)}`,
      score: `test SSE ${fourDigits(history.validation?.ssePerImage) || '–'}`,
      seeds: repeated(wanted),
    };
  });
}
