/**
 * German, by the English sentences: each in the table that is named like the folder, or the module, which says it, and in
 * `common.js` if several folders do. `tests/unit/strings.test.mjs` names what is missing, or in a wrong place.
 */

import { BENCH_IN_GERMAN } from './de/bench.js';
import { COMMON_IN_GERMAN } from './de/common.js';
import { DATA_IN_GERMAN } from './de/data.js';
import { DENOISE_IN_GERMAN } from './de/denoise.js';
import { DRAW_IN_GERMAN } from './de/draw.js';
import { ENGINE_IN_GERMAN } from './de/engine.js';
import { ENGINE_CORE_WORDS_IN_GERMAN } from './de/engine/core-words.js';
import { EXPERIMENT_IN_GERMAN } from './de/experiment.js';
import { EXPERIMENT_KINDS_IN_GERMAN } from './de/experiment/kinds.js';
import { EXPERIMENT_PUBLISHED_IN_GERMAN } from './de/experiment/published.js';
import { FIGURES_IN_GERMAN } from './de/figures.js';
import { FIGURES_RECORDS_IN_GERMAN } from './de/figures/records.js';
import { FIGURES_RECORDS_ANOMALY_IN_GERMAN } from './de/figures/records/anomaly.js';
import { FIGURES_RECORDS_CODE_SPACE_IN_GERMAN } from './de/figures/records/code-space.js';
import { FIGURES_RECORDS_ENCODERS_IN_GERMAN } from './de/figures/records/encoders.js';
import { FIGURES_RECORDS_ERRORS_IN_GERMAN } from './de/figures/records/errors.js';
import { FIGURES_RECORDS_LOSSES_IN_GERMAN } from './de/figures/records/losses.js';
import { FIGURES_RECORDS_RATES_IN_GERMAN } from './de/figures/records/rates.js';
import { FIGURES_RECORDS_SCORE_IN_GERMAN } from './de/figures/records/score.js';
import { FIGURES_RECORDS_TRAINING_IN_GERMAN } from './de/figures/records/training.js';
import { LABS_IN_GERMAN } from './de/labs.js';
import { LABS_ANOMALY_IN_GERMAN } from './de/labs/anomaly.js';
import { LABS_CODE_SPACE_IN_GERMAN } from './de/labs/code-space.js';
import { LABS_CONTRACTIVE_IN_GERMAN } from './de/labs/contractive.js';
import { LABS_PCA_IN_GERMAN } from './de/labs/pca.js';
import { LABS_PRETRAINING_IN_GERMAN } from './de/labs/pretraining.js';
import { LABS_RATE_DISTORTION_IN_GERMAN } from './de/labs/rate-distortion.js';
import { LABS_SCORE_IN_GERMAN } from './de/labs/score.js';
import { LABS_SPARSE_IN_GERMAN } from './de/labs/sparse.js';
import { LABS_VAE_IN_GERMAN } from './de/labs/vae.js';
import { LESSONS_IN_GERMAN } from './de/lessons.js';
import { MODELS_IN_GERMAN } from './de/models.js';
import { PAGES_IN_GERMAN } from './de/pages.js';
import { TOUR_IN_GERMAN } from './de/tour.js';
import { TRAINING_IN_GERMAN } from './de/training.js';
import { TRAINING_ELEMENTS_IN_GERMAN } from './de/training/elements.js';
import { TRAINING_ELEMENTS_EXPERIMENT_IN_GERMAN } from './de/training/elements/experiment.js';
import { TRAINING_ELEMENTS_LOSS_CHART_IN_GERMAN } from './de/training/elements/loss-chart.js';
import { TRAINING_ELEMENTS_NETWORK_IN_GERMAN } from './de/training/elements/network.js';
import { TRAINING_ELEMENTS_RUNS_IN_GERMAN } from './de/training/elements/runs.js';
import { TRAINING_ELEMENTS_TRANSPORT_IN_GERMAN } from './de/training/elements/transport.js';
import { UI_IN_GERMAN } from './de/ui.js';
import { WIDGETS_IN_GERMAN } from './de/widgets.js';

/** By the name of the folder or module. @type {Record<string, import('./t.js').Sentences>} */
export const GERMAN_TABLES = {
  'bench': BENCH_IN_GERMAN,
  'common': COMMON_IN_GERMAN,
  'data': DATA_IN_GERMAN,
  'denoise': DENOISE_IN_GERMAN,
  'draw': DRAW_IN_GERMAN,
  'engine': ENGINE_IN_GERMAN,
  'engine/core-words': ENGINE_CORE_WORDS_IN_GERMAN,
  'experiment': EXPERIMENT_IN_GERMAN,
  'experiment/kinds': EXPERIMENT_KINDS_IN_GERMAN,
  'experiment/published': EXPERIMENT_PUBLISHED_IN_GERMAN,
  'figures': FIGURES_IN_GERMAN,
  'figures/records': FIGURES_RECORDS_IN_GERMAN,
  'figures/records/anomaly': FIGURES_RECORDS_ANOMALY_IN_GERMAN,
  'figures/records/code-space': FIGURES_RECORDS_CODE_SPACE_IN_GERMAN,
  'figures/records/encoders': FIGURES_RECORDS_ENCODERS_IN_GERMAN,
  'figures/records/errors': FIGURES_RECORDS_ERRORS_IN_GERMAN,
  'figures/records/losses': FIGURES_RECORDS_LOSSES_IN_GERMAN,
  'figures/records/rates': FIGURES_RECORDS_RATES_IN_GERMAN,
  'figures/records/score': FIGURES_RECORDS_SCORE_IN_GERMAN,
  'figures/records/training': FIGURES_RECORDS_TRAINING_IN_GERMAN,
  'labs': LABS_IN_GERMAN,
  'labs/anomaly': LABS_ANOMALY_IN_GERMAN,
  'labs/code-space': LABS_CODE_SPACE_IN_GERMAN,
  'labs/contractive': LABS_CONTRACTIVE_IN_GERMAN,
  'labs/pca': LABS_PCA_IN_GERMAN,
  'labs/pretraining': LABS_PRETRAINING_IN_GERMAN,
  'labs/rate-distortion': LABS_RATE_DISTORTION_IN_GERMAN,
  'labs/score': LABS_SCORE_IN_GERMAN,
  'labs/sparse': LABS_SPARSE_IN_GERMAN,
  'labs/vae': LABS_VAE_IN_GERMAN,
  'lessons': LESSONS_IN_GERMAN,
  'models': MODELS_IN_GERMAN,
  'pages': PAGES_IN_GERMAN,
  'tour': TOUR_IN_GERMAN,
  'training': TRAINING_IN_GERMAN,
  'training/elements': TRAINING_ELEMENTS_IN_GERMAN,
  'training/elements/experiment': TRAINING_ELEMENTS_EXPERIMENT_IN_GERMAN,
  'training/elements/loss-chart': TRAINING_ELEMENTS_LOSS_CHART_IN_GERMAN,
  'training/elements/network': TRAINING_ELEMENTS_NETWORK_IN_GERMAN,
  'training/elements/runs': TRAINING_ELEMENTS_RUNS_IN_GERMAN,
  'training/elements/transport': TRAINING_ELEMENTS_TRANSPORT_IN_GERMAN,
  'ui': UI_IN_GERMAN,
  'widgets': WIDGETS_IN_GERMAN,
};

/** @type {import('./t.js').Strings} */
export const GERMAN = { language: 'de', sentences: Object.assign({}, ...Object.values(GERMAN_TABLES)) };
