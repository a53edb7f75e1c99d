import { fileUrl } from './files.js';

/** The JavaScript half of a compute module. @param {string} folder of the module @returns {Promise<any>} */
export function importGlue(folder) {
  return import(glueUrl(folder).href);
}

/** @param {string} folder */
export function glueUrl(folder) {
  return fileUrl(`wasm/${folder}/autoencoder_wasm.js`);
}
