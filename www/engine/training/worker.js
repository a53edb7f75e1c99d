/** The worker that trains. */

import { serve } from '../worker-host.js';
import { trainingOperations } from './operations.js';

serve(trainingOperations);
