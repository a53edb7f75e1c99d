/** A worker of either kind, told by its name: for pages that name one file of their own, and where all is in one file. */

import { inferenceOperations } from './inference/operations.js';
import { trainingOperations } from './training/operations.js';
import { serve } from './worker-host.js';

const KINDS = { inference: inferenceOperations, training: trainingOperations };

serve(KINDS[/** @type {keyof typeof KINDS} */ (self.name)]);
