/** Fetching and unpacking, with every failure as one sentence a person can act on. */

const SITE = new URL('../', import.meta.url).href;

/** The smallest module that uses a 128-bit instruction: (func (result v128) i32.const 0 i8x16.splat). */
const SIMD_PROBE = Uint8Array.from([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11,
]);

/** The same for a relaxed multiply-add of three vectors. */
const RELAXED_PROBE = Uint8Array.from([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 19, 1, 17, 0, 65, 0, 253, 15, 65, 0, 253, 15, 65,
  0, 253, 15, 253, 133, 2, 11,
]);

/** @typedef {'scalar' | 'simd128' | 'relaxed'} Kernel */

/**
 * @param {string | null} wanted from ?kernel=
 * @param {boolean} [exact] only what gives the same bits everywhere: fused multiply-adds round once less
 * @returns {Kernel}
 */
export function chooseKernel(wanted, exact = false) {
  if (typeof WebAssembly !== 'object') {
    throw new Error(
      'This browser has no WebAssembly, or has it switched off; the page computes with it. ' +
        'Use another browser or allow it for this site.',
    );
  }
  if (wanted === 'scalar' || wanted === 'simd128' || (wanted === 'relaxed' && !exact)) return wanted;
  if (!exact && WebAssembly.validate(RELAXED_PROBE)) return 'relaxed';
  return WebAssembly.validate(SIMD_PROBE) ? 'simd128' : 'scalar';
}

/**
 * @param {URL} url
 * @param {string} what names the file in the sentence a person reads
 */
export async function fetchFile(url, what) {
  const path = url.href.slice(SITE.length);
  /** @type {Response} */
  let response;
  try {
    response = await fetch(url);
  } catch {
    throw new Error(`${what} could not be fetched: no answer for ${path}. Check the connection and retry.`);
  }
  if (!response.ok) {
    throw new Error(`${what} could not be fetched: ${path} answered ${response.status}, expected the file.`);
  }
  return response;
}

/** @param {URL} url @param {string} what */
export async function fetchJson(url, what) {
  const response = await fetchFile(url, what);
  try {
    return await response.json();
  } catch {
    throw new Error(`${what} could not be read: expected JSON.`);
  }
}

/** @param {URL} url @param {string} what */
export async function fetchBytes(url, what) {
  const response = await fetchFile(url, what);
  /** @type {ArrayBuffer} */
  let buffer;
  try {
    buffer = await response.arrayBuffer();
  } catch {
    throw new Error(`${what} stopped half-way. Check the connection and retry.`);
  }
  return gunzip(new Uint8Array(buffer), what);
}

/**
 * Hosts differ: some send a .gz file as it is, some decode it on the way. The
 * first two bytes tell, the file name does not.
 *
 * @param {Uint8Array} bytes @param {string} what
 */
export async function gunzip(bytes, what) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    const stream = new Blob([/** @type {BlobPart} */ (bytes)]).stream();
    const unpacked = new Response(stream.pipeThrough(new DecompressionStream('gzip')));
    return new Uint8Array(await unpacked.arrayBuffer());
  } catch {
    throw new Error(`${what} is damaged or cut short: its gzip stream does not unpack.`);
  }
}

/** An error's own words, ready to stand at the end of a sentence. @param {unknown} error */
export function sentence(error) {
  const words = error instanceof Error ? error.message : String(error);
  return words.replace(/\.?$/, '.');
}

/**
 * Remembers a success for good and a failure not at all, so that asking again retries.
 *
 * @template T
 * @param {() => Promise<T>} make
 * @returns {() => Promise<T>}
 */
export function remember(make) {
  /** @type {Promise<T> | undefined} */
  let made;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/**
 * What the first screen computes with.
 * @param {Kernel} kernel @returns {Promise<typeof import('autoencoder-wasm')>}
 */
export function loadWasm(kernel) {
  return loadModule(kernel);
}

/**
 * All that, and what trains.
 * @param {Kernel} kernel @returns {Promise<typeof import('autoencoder-wasm/training')>}
 */
export function loadTraining(kernel) {
  return loadModule(`${kernel}-training`);
}

/** @param {string} folder */
async function loadModule(folder) {
  const base = new URL(`../wasm/${folder}/`, import.meta.url);
  const what = `The compute module (${folder})`;
  const binary = fetchFile(new URL('autoencoder_wasm_bg.wasm', base), what);
  // The script is awaited first; without this a failed binary would count as unhandled meanwhile.
  binary.catch(() => {});
  let wasm;
  try {
    wasm = await import(new URL('autoencoder_wasm.js', base).href);
  } catch {
    throw new Error(
      `${what} could not be fetched: wasm/${folder}/autoencoder_wasm.js is missing or damaged. ` +
        'Build the site again, or reload.',
    );
  }
  const response = await binary;
  const streams = response.headers.get('content-type')?.startsWith('application/wasm');
  try {
    await wasm.default({ module_or_path: streams ? response : await response.arrayBuffer() });
  } catch (error) {
    throw new Error(`${what} does not start: ${sentence(error)}`, { cause: error });
  }
  return wasm;
}
