/** The elements of training, apart from those of the first screen. */
import './ae-activations.js';
import './ae-code-map.js';
import './ae-experiment.js';
import './ae-features.js';
import './ae-gallery.js';
import './ae-indicators.js';
import './ae-loss-chart.js';
import './ae-network.js';
import './ae-plane.js';
import './ae-presets.js';
import './ae-transport.js';
