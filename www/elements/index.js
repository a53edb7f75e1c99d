import './ae-code.js';
import './ae-corruption.js';
import './ae-digits.js';
import './ae-draw.js';
import './ae-flow.js';
import './ae-image.js';
import './ae-models.js';
import './ae-notices.js';
import './ae-scores.js';
import { CONTROLS, sheet } from './base.js';

document.adoptedStyleSheets.push(sheet(CONTROLS));
