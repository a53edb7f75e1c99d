/** The worker that computes for labs. */

import { serve } from '../engine/worker-host.js';
import { labOperations } from './operations.js';

serve(labOperations);
