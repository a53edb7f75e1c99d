/** Whether a file is a network by its name; anything else is taken for a picture. @param {File} file */
export function isModel(file) {
  return /\.safetensors(\.gz)?$/i.test(file.name);
}

/**
 * Takes files dropped on an element, and marks it with the class `dropping` while one hovers. A drop that something
 * inside has used already says so by `preventDefault()`.
 *
 * @param {HTMLElement} target @param {(file: File) => Promise<void>} take @param {AbortSignal} signal
 */
export function acceptDrops(target, take, signal) {
  /** @param {DragEvent} event */
  const carries = (event) => event.dataTransfer?.types.includes('Files') ?? false;
  const mark = (/** @type {boolean} */ hovers) => target.classList.toggle('dropping', hovers);
  signal.addEventListener('abort', () => mark(false));
  target.addEventListener(
    'dragover',
    (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      mark(true);
    },
    { signal },
  );
  target.addEventListener(
    'dragleave',
    ({ relatedTarget }) => {
      if (!target.contains(/** @type {Node | null} */ (relatedTarget))) mark(false);
    },
    { signal },
  );
  target.addEventListener(
    'drop',
    async (event) => {
      mark(false);
      if (event.defaultPrevented || !carries(event)) return;
      event.preventDefault();
      // One after the other: the last that can be used stays.
      for (const file of [...(event.dataTransfer?.files ?? [])]) await take(file);
    },
    { signal },
  );
}
