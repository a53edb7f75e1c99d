/**
 * Keeps runs for as long as the widget lives: they outlive their worker, which may be lost or given up for others.
 * @returns {import('../training/autosave.js').RunStorage}
 */
export function memoryStorage() {
  /** @type {Map<string, import('../training/autosave.js').SavedRun>} */
  const runs = new Map();
  return {
    load: async (name) => runs.get(name),
    store: async (name, run) => void runs.set(name, run),
  };
}
