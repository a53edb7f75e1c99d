/** The elements of training, apart from those of the first screen. */
import './activations/ae-activations.js';
import './code-map/ae-code-points.js';
import './experiment/ae-experiment.js';
import './features/ae-weights.js';
import './gallery/ae-gallery.js';
import './ae-indicators.js';
import './loss-chart/ae-loss-chart.js';
import './network/ae-network.js';
import './ae-plane.js';
import './ae-presets.js';
import './published/ae-published.js';
import './runs/ae-runs.js';
import './transport/ae-transport.js';
