import { formatNumber, t } from '../../../strings/t.js';
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
    const fork = forkedAt === undefined ? [] : [t`forked at step ${formatNumber(forkedAt)}`];
    const words = [...(told[i] ?? []), ...fork].join(', ');
    return {
      name,
      differs: words || (i === 0 ? '' : t`the same as ${runs[0]?.name}`),
      epoch: t`epoch ${progress(epoch, wanted.experiment.epochs)}`,
      score: t`test SSE ${fourDigits(history.validation?.ssePerImage) || '–'}`,
      seeds: repeated(wanted),
    };
  });
}
