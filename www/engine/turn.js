/**
 * Lets the messages that wait be handled first, those that cancel a job among them; a long operation calls it between
 * its slices. A message to oneself comes back after those that already wait; timers would be held to 4 ms.
 *
 * @param {AbortSignal} signal @returns {Promise<void>} rejects with the signal's reason once it is aborted
 */
export function nextTurn(signal) {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      if (signal.aborted) reject(signal.reason);
      else resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does something again and again, with pauses in which the worker hears what the page says.
 * @param {AbortSignal} signal @param {() => boolean} step false when nothing is left @param {() => void} tell
 * @param {number} sliceMs so long without a pause
 */
export async function inSlices(signal, step, tell, sliceMs) {
  for (;;) {
    const end = performance.now() + sliceMs;
    while (performance.now() < end) if (!step()) return;
    tell();
    await nextTurn(signal);
  }
}
