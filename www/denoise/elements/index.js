import './code/ae-code.js';
import './ae-corruption.js';
import './ae-digits.js';
import './draw/ae-draw.js';
import './ae-flow.js';
import './ae-image.js';
import './ae-models.js';
import '../../ui/ae-notices.js';
import './ae-scores.js';
import { CONTROLS, sheet } from '../../ui/element.js';

document.adoptedStyleSheets.push(sheet(CONTROLS));
