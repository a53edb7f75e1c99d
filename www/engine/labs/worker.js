/** A worker that computes for labs. */

import { remember } from '../assets.js';
import { loadLabs } from '../module.js';
import { variantsToTry } from '../variants.js';
import { serve } from '../worker-host.js';
import { labOperations } from './operations.js';

serve(({ variant }) => {
  const load = remember(() => loadLabs(variantsToTry(variant)));
  return labOperations(async () => (await load()).wasm);
});
