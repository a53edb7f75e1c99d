/** Every element of the package, by the name that follows the prefix. */

import { DenoiseWidget } from './denoise/element.js';
import { LAB_ELEMENTS } from './lab/element.js';
import { PlaygroundWidget } from './playground/element.js';
import { TrainWidget } from './train/element.js';
import { TriptychWidget } from './triptych/element.js';
import { CodeMapWidget, FeaturesWidget, LossWidget, NetworkViewWidget } from './views/element.js';

export const ELEMENTS = {
  playground: PlaygroundWidget,
  denoise: DenoiseWidget,
  triptych: TriptychWidget,
  train: TrainWidget,
  loss: LossWidget,
  'code-map': CodeMapWidget,
  features: FeaturesWidget,
  'network-view': NetworkViewWidget,
  ...LAB_ELEMENTS,
};
