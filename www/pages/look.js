/** Gives the page its colours and controls before it is painted. */

import { adopt } from '../ui/element.js';

adopt(document);
