/**
 * What a person does with a training section beside training.
 *
 * @param {Record<string, any>} elements of the section
 * @param {object} acts
 * @param {() => void} acts.add
 * @param {() => void} acts.fork
 * @param {() => void} acts.forgo wants no more of the data that are on their way
 * @param {(index: number) => void} acts.select
 * @param {(index: number) => void} acts.remove
 * @param {(on: boolean) => void} acts.repeat
 * @param {(what: import('./downloads.js').What) => void} acts.download
 * @param {(file: File) => void} acts.open
 * @param {(files: File[]) => void} acts.drop pictures on the experiment are data; anywhere else they go to the pad
 * @param {AbortSignal} signal
 */
export function listenToTools(elements, { add, fork, forgo, select, remove, repeat, download, open, drop }, signal) {
  const { compare, fork: forking, runs, downloads, experiment, 'open-run': input } = elements;
  compare.addEventListener('click', add, { signal });
  forking.addEventListener('click', fork, { signal });
  runs.addEventListener(
    'ae-change',
    (/** @type {any} */ { detail }) => {
      if ('remove' in detail) remove(detail.remove);
      else if ('repeat' in detail) repeat(detail.repeat);
      else select(detail.select);
    },
    { signal },
  );
  downloads.addEventListener(
    'click',
    (/** @type {any} */ { target }) => {
      const what = target.closest('button')?.dataset.what;
      if (what) download(what);
    },
    { signal },
  );
  input.addEventListener(
    'change',
    () => {
      if (input.files?.[0]) open(input.files[0]);
      input.value = '';
    },
    { signal },
  );
  experiment.addEventListener('ae-change', (/** @type {any} */ { detail }) => detail.forgo && forgo(), { signal });
  experiment.addEventListener(
    'drop',
    (/** @type {DragEvent} */ event) => {
      const files = [...(event.dataTransfer?.files ?? [])].filter(({ name }) => !/\.safetensors(\.gz)?$/i.test(name));
      if (files.length === 0) return;
      event.preventDefault();
      drop(files);
    },
    { signal },
  );
}
