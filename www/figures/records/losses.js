/** The loss and its terms, as the chart shows them. Pure. */

import { BASELINES } from '../../experiment/baselines.js';
import { formatDecimals, t } from '../../strings/t.js';
import { KERAS, losses } from '../worth.js';

/** @typedef {import('../record.js').FigureRecord} FigureRecord */

const FLOOR = formatDecimals(BASELINES.digits.one_picture.grey_level_floor_nats, 1);
const UNIT = t`per picture: nats with cross-entropy, else squared grey levels`;
/** @type {[string, string]} */
const ABOVE_100 = [
  t`Why is the loss above 100?`,
  t`It is a sum over all 784 pixels, not a mean: 100 nats are 0.13 per pixel. And cross-entropy never reaches 0 on grey pixels: meeting every pixel exactly still costs ${FLOOR} nats, the grey-level floor.`,
];
/** @type {[string, string]} */
const BELOW_TRAINING = [
  t`Why is validation below training?`,
  t`Training is judged while it learns: its mean is over the steps before, when the network was worse. A variational code is drawn in training alone, and penalties are added there alone. Validation measures the network as it stands, on its mean code, without penalties.`,
];

/** @type {Record<string, FigureRecord>} */
export const TERMS_OF_LOSS = {
  loss: {
    name: t`Loss`,
    unit: UNIT,
    what: t`What training makes small: how far rebuilt pictures are from the clean ones, with every penalty in use added.`,
    why: t`Each batch is measured once, before the step that learns from it, so the line jitters by what is in a batch.`,
    answers: [ABOVE_100],
    beside: losses,
  },
  reconstruction: {
    name: t`Reconstruction`,
    unit: UNIT,
    what: t`How far the rebuilt training pictures are from the clean ones, without penalties; under noise the network saw the corrupted ones.`,
    why: t`Summed over the pixels, mean over the batch. Squared error can fall to 0; cross-entropy ends at the grey-level floor.`,
    answers: [ABOVE_100],
    beside: losses,
  },
  validation: {
    name: t`Validation`,
    unit: UNIT,
    what: t`The reconstruction of pictures that are not trained on, under the same noise each time.`,
    why: t`While it falls together with training, what is learned holds for new pictures. If it rises while training goes on falling, the network learns its training pictures by heart.`,
    answers: [BELOW_TRAINING, ABOVE_100],
    beside: losses,
  },
  l1: {
    name: t`L1`,
    unit: t`per picture, in the unit of the loss`,
    what: t`The sum of the sizes of all numbers of the code, times the weight of the penalty.`,
    why: t`It pulls every number towards 0 with the same force, so small ones arrive there. Weights that grow could pay for a code that shrinks: tied weights, or decay, shut that door.`,
    beside: () => [
      { label: t`Keras blog, mean activation without L1`, value: 7.3, source: KERAS },
      { label: t`Keras blog, mean activation with L1`, value: 3.33, source: KERAS },
    ],
  },
  kl_sparsity: {
    name: t`KL sparsity`,
    unit: t`nats per picture, times the weight`,
    what: t`How far the mean activation of each unit over a batch is from the target, as a Kullback–Leibler divergence, summed over the units.`,
    why: t`It is 0 where every unit is active exactly as often as asked, and steep where a unit is always on. It says nothing of one picture: only of the mean.`,
  },
  contractive: {
    name: t`Contractive`,
    unit: t`squared change of the code by squared change of the picture, times the weight`,
    what: t`The squared Frobenius norm of the encoder’s Jacobian ∂z/∂x, times the weight: how much the code moves when the picture does.`,
    why: t`It falls with the size of the code as well as with its calm: smaller weights win it for nothing if the decoder’s grow. The lab of contractive encoders divides that out.`,
  },
  gaussian_kl: {
    name: t`Gaussian KL`,
    unit: t`nats per picture, times beta`,
    what: t`How far the drawn codes of a picture are from a standard normal: what it costs to tell the decoder which picture it is.`,
    why: t`0 means that the code tells nothing, whatever the picture. Digits take some 6 nats through two numbers and about 25 through twenty.`,
    answers: [
      [
        t`Why does KL rise at first?`,
        t`The first code tells nothing, and that costs nothing. It costs more as soon as the decoder gets something out of it: rising KL is the network beginning to use its code. With a warm-up of beta it rises still longer.`,
      ],
    ],
  },
};
