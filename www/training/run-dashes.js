import { t } from '../strings/t.js';

/** How the lines of each run are dashed, first to last: dash, gap and so on in pixels. Colours tell terms of the loss apart. */
export const DASHES = [[], [6, 4], [2, 3], [9, 3, 2, 3]];
export const DASH_WORDS = [t`solid`, t`dashed`, t`dotted`, t`dashes and dots`];
