/** The principal axes of the digits that come with the page, for pictures beside those that a network rebuilds. */

import { t } from '../../strings/t.js';
import { fetchBytes, remember } from '../assets.js';
import { fileUrl } from '../files.js';

const TITLE = t`The principal axes of the digits`;
const bytes = remember(() => fetchBytes(fileUrl('models/more-principal-axes.safetensors.gz'), TITLE));

/** Read once for each module. @type {WeakMap<object, import('autoencoder-wasm/training').PrincipalAxes>} */
const known = new WeakMap();

/** @param {typeof import('autoencoder-wasm/training')} wasm */
export async function principalAxes(wasm) {
  const file = await bytes();
  const axes = known.get(wasm) ?? new wasm.PrincipalAxes(file);
  known.set(wasm, axes);
  return axes;
}
