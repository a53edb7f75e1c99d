/** The loss and its terms, as the chart shows them. Pure. */

import { BASELINES } from '../../experiment/baselines.js';
import { KERAS, losses } from '../worth.js';

/** @typedef {import('../record.js').FigureRecord} FigureRecord */

const FLOOR = BASELINES.grey_level_floor_nats_per_image.toFixed(1);
const UNIT = 'per picture: nats with cross-entropy, else squared grey levels';
/** @type {[string, string]} */
const ABOVE_100 = [
  'Why is the loss above 100?',
  `It is a sum over all 784 pixels, not a mean: 100 nats are 0.13 per pixel. And cross-entropy never reaches 0 on grey pixels: meeting every pixel exactly still costs ${FLOOR} nats, the grey-level floor.`,
];
/** @type {[string, string]} */
const BELOW_TRAINING = [
  'Why is validation below training?',
  'Training is judged while it learns: its mean is over the steps before, when the network was worse. A variational code is drawn in training alone, and penalties are added there alone. Validation measures the network as it stands, on its mean code, without penalties.',
];

/** @type {Record<string, FigureRecord>} */
export const TERMS_OF_LOSS = {
  loss: {
    name: 'Loss',
    unit: UNIT,
    what: 'What training makes small: how far rebuilt pictures are from the clean ones, with every penalty in use added.',
    why: 'Each batch is measured once, before the step that learns from it, so the line jitters by what is in a batch.',
    answers: [ABOVE_100],
    beside: losses,
  },
  reconstruction: {
    name: 'Reconstruction',
    unit: UNIT,
    what: 'How far the rebuilt training pictures are from the clean ones, without penalties; under noise the network saw the corrupted ones.',
    why: 'Summed over the pixels, mean over the batch. Squared error can fall to 0; cross-entropy ends at the grey-level floor.',
    answers: [ABOVE_100],
    beside: losses,
  },
  validation: {
    name: 'Validation',
    unit: UNIT,
    what: 'The reconstruction of pictures that are not trained on, under the same noise each time.',
    why: 'While it falls together with training, what is learned holds for new pictures. If it rises while training goes on falling, the network learns its training pictures by heart.',
    answers: [BELOW_TRAINING, ABOVE_100],
    beside: losses,
  },
  l1: {
    name: 'L1',
    unit: 'per picture, in the unit of the loss',
    what: 'The sum of the sizes of all numbers of the code, times the weight of the penalty.',
    why: 'It pulls every number towards 0 with the same force, so small ones arrive there. Weights that grow could pay for a code that shrinks: tied weights, or decay, shut that door.',
    beside: () => [
      { label: 'Keras blog, mean activation without L1', value: 7.3, source: KERAS },
      { label: 'Keras blog, mean activation with L1', value: 3.33, source: KERAS },
    ],
  },
  kl_sparsity: {
    name: 'KL sparsity',
    unit: 'nats per picture, times the weight',
    what: 'How far the mean activation of each unit over a batch is from the target, as a Kullback–Leibler divergence, summed over the units.',
    why: 'It is 0 where every unit is active exactly as often as asked, and steep where a unit is always on. It says nothing of one picture: only of the mean.',
  },
  contractive: {
    name: 'Contractive',
    unit: 'squared change of the code by squared change of the picture, times the weight',
    what: 'The squared Frobenius norm of the encoder’s Jacobian ∂z/∂x, times the weight: how much the code moves when the picture does.',
    why: 'It falls with the size of the code as well as with its calm: smaller weights win it for nothing if the decoder’s grow. The lab of contractive encoders divides that out.',
  },
  gaussian_kl: {
    name: 'Gaussian KL',
    unit: 'nats per picture, times beta',
    what: 'How far the drawn codes of a picture are from a standard normal: what it costs to tell the decoder which picture it is.',
    why: '0 means that the code tells nothing, whatever the picture. Digits take some 6 nats through two numbers and about 25 through twenty.',
    answers: [
      [
        'Why does KL rise at first?',
        'The first code tells nothing, and that costs nothing. It costs more as soon as the decoder gets something out of it: rising KL is the network beginning to use its code. With a warm-up of beta it rises still longer.',
      ],
    ],
  },
};
