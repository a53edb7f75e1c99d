/**
 * Networks of one comparison, trained as many at once as the page may, each measured when it has learned.
 *
 * @typedef {object} Job
 * @property {string} name by which the labs' worker knows the network
 * @property {import('../experiment/types.js').Setup} setup
 * @property {(network: string) => Promise<void>} measure looks into it
 */

/**
 * One that fails takes no other with it; what is measured when the signal comes stays.
 * @param {Pick<import('./types.js').LabStage, 'sweep' | 'engine'>} stage @param {Job[]} jobs in the order in which they begin
 * @param {{ signal: AbortSignal, onShare: (share: number) => void }} options `onShare` hears how much of all is done, until
 *   the signal comes
 * @returns {Promise<void>} when nothing is under way any more; rejects with what failed first, unless it was cancelled
 */
export async function trainEach({ sweep, engine }, jobs, { signal, onShare }) {
  const shares = jobs.map(() => 0);
  const ends = jobs.map(async ({ name, setup, measure }, i) => {
    const { checkpoint } = await sweep.train(setup, {
      signal,
      onProgress: ({ epoch }) => {
        shares[i] = epoch / setup.experiment.epochs;
        if (!signal.aborted) onShare(shares.reduce((sum, share) => sum + share, 0) / jobs.length);
      },
    });
    await engine.run('open', { name, bytes: checkpoint }, { signal });
    await measure(name);
  });
  const failed = (await Promise.allSettled(ends)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected' && !signal.aborted) throw failed.reason;
}
