/**
 * Starts the worker for pictures while the code of a widget is still on its way: both take as long.
 * @param {Element} widget
 */
export function wakeWorker(widget) {
  const awake = import('./shared.js').then(({ wakeEngine, fetchModelAhead }) =>
    fetchModelAhead(wakeEngine(widget.getAttribute('worker-src')), widget),
  );
  // What does not come is told when it is needed.
  awake.catch(() => {});
}
