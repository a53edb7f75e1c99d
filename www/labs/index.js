/** The labs in their order, as far as they are known before their code is there. */

import { codeSpace } from './code-space/meta.js';
import { contractive } from './contractive/meta.js';
import { pretraining } from './pretraining/meta.js';
import { vae } from './vae/meta.js';
import { sparse } from './sparse/meta.js';

/** @typedef {import('./types.js').LabMeta} LabMeta */

/** @type {LabMeta[]} */
export const LABS = [codeSpace, contractive, sparse, vae, pretraining];
