/** The labs in their order, as far as they are known before their code is there. */

import { codeSpace } from './code-space/meta.js';
import { pca } from './pca/meta.js';
import { anomaly } from './anomaly/meta.js';
import { score } from './score/meta.js';
import { rateDistortion } from './rate-distortion/meta.js';
import { pretraining } from './pretraining/meta.js';
import { contractive } from './contractive/meta.js';
import { sparse } from './sparse/meta.js';
import { vae } from './vae/meta.js';

/** @typedef {import('./types.js').LabMeta} LabMeta */

/** @type {LabMeta[]} */
export const LABS = [codeSpace, pca, anomaly, score, rateDistortion, pretraining, contractive, sparse, vae];
