import { gunzip } from '../engine/assets.js';
import { t } from '../strings/t.js';

/**
 * The file that `src` names.
 * @param {import('./part.js').Host} widget @param {AbortSignal} signal
 * @returns {Promise<{ name: string, bytes: Uint8Array } | undefined>} nothing without `src`; rejects with a sentence
 */
export async function fetchSource(widget, signal) {
  const src = widget.getAttribute('src');
  if (!src) return undefined;
  const what = `src="${src}"`;
  /** @type {Response} */
  let response;
  try {
    response = await fetch(new URL(src, widget.ownerDocument.baseURI), { signal });
  } catch {
    throw new Error(
      t`${what} could not be fetched: no answer. Check the address, and that its server lets this page read it.`,
    );
  }
  if (!response.ok)
    throw new Error(t`${what} could not be fetched: it answered ${response.status}, expected a checkpoint.`);
  if (/^text\/html\b/.test(response.headers.get('content-type') ?? '')) {
    throw new Error(t`${what} is a web page; expected a checkpoint, a .safetensors file.`);
  }
  return { name: src, bytes: await gunzip(new Uint8Array(await response.arrayBuffer()), what) };
}

/**
 * Uses the file that `src` names, if it names one; what cannot be fetched or is refused is told.
 * @param {import('./part.js').Stage} stage @param {(file: File, bytes: Uint8Array) => Promise<unknown>} use
 */
export async function useSource({ widget, signal, tell }, use) {
  try {
    const source = await fetchSource(widget, signal);
    if (source) await use(new File([/** @type {BlobPart} */ (source.bytes)], source.name), source.bytes);
  } catch (error) {
    if (!signal.aborted) tell('SourceError', /** @type {Error} */ (error).message);
  }
}
