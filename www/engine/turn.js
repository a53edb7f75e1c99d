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
