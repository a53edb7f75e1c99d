/** The worker of the first screen. */

import { serve } from '../worker-host.js';
import { inferenceOperations } from './operations.js';

serve(inferenceOperations);
