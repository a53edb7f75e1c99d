/** A worker of any kind, told by its name: for pages that name one file of their own, and where all is in one file. */

import { inferenceOperations } from '../engine/inference/operations.js';
import { trainingOperations } from '../engine/training/operations.js';
import { serve } from '../engine/worker-host.js';
import { labOperations } from '../labs/operations.js';

const KINDS = {
  inference: inferenceOperations,
  training: trainingOperations,
  labs: labOperations,
};

serve(KINDS[/** @type {keyof typeof KINDS} */ (self.name)]);
