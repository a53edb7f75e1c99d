/** Figures of a network and of its training. Pure. */

import { t } from '../../strings/t.js';

/** @typedef {import('../record.js').FigureRecord} FigureRecord */

const SAME_PICTURES = t`Measured on the first 500 test pictures, clean.`;

/** @type {Record<string, FigureRecord>} */
export const OF_TRAINING = {
  reconstruction_time: {
    name: t`Time`,
    unit: t`milliseconds`,
    what: t`One encode and one decode of your picture on this machine, in one thread without a graphics card: the mean of 20.`,
    why: t`About two operations a weight. It says nothing of quality; the first run after loading is slower and not counted.`,
  },
  training_speed: {
    name: t`Training speed`,
    unit: t`training pictures a second`,
    what: t`How many pictures went through the network and back in the last moments.`,
    why: t`A step costs about three times as much as looking at the same pictures: there, back, and the weights. It falls while other tabs or views of this page work, and changes no result.`,
  },
  fingerprint: {
    name: t`Fingerprint of the weights`,
    unit: t`hexadecimal digits`,
    what: t`A hash of every weight of the network: equal weights have the same one, and one bit that differs gives another.`,
    why: t`Not a measure of anything. With “reproducible” on, the same link gives the same fingerprint on every machine, and so does the program autoencoder.`,
  },
  epoch: {
    name: t`Epoch`,
    unit: t`passes over the training data`,
    what: t`How often every training sample was used, the pass under way as a fraction.`,
    why: t`One epoch has as many steps as there are batches: 12,000 digits in batches of 128 make 94.`,
  },
  active_share: {
    name: t`Code active`,
    unit: t`per cent of its numbers`,
    what: t`Share of the numbers of the code that are further than 0.01 from zero.`,
    why: t`${SAME_PICTURES} A code without a penalty has nearly all of its numbers active, a rectifier about half; a sparse one a few in a hundred. The chart below counts the same way.`,
  },
  mean_activation: {
    name: t`Mean activation`,
    unit: t`that of the code`,
    what: t`The mean of all numbers of all codes. The chart “Mean activation of each unit” has the mean of each unit by itself, and this is the mean of those.`,
    why: t`${SAME_PICTURES} Of numbers on both sides of zero it says little: they cancel. For sigmoids under a KL penalty it should come to the target.`,
  },
  jacobian_norm: {
    name: t`Jacobian norm`,
    unit: t`change of the code by change of the picture`,
    what: t`How much the code moves when the picture does a little: the Frobenius norm of ∂z/∂x, root mean square over 16 test pictures.`,
    why: t`Twice as large codes have twice the norm, so compare networks of one kind. A contractive penalty takes it to about a quarter.`,
  },
  principal_angle: {
    name: t`Largest principal angle`,
    unit: t`degrees, from 0 to 90`,
    what: t`Between the flat space that a linear decoder spans and that of as many principal axes of the training data. At 0° both are the same, and the network is PCA.`,
    why: t`It falls long after the squared error looks finished: the last axes hold hardly any variance, so hardly any error tells the network to turn. Its weights need not be the axes themselves: only the span is the same.`,
  },
  dead_units: {
    name: t`Dead units`,
    unit: t`units of a layer`,
    what: t`Units that give the same number for every one of the first 500 test pictures.`,
    why: t`No gradient passes through a rectifier that is 0 for every picture, so it stays dead. Counted over all units of a layer, also where only some of them are drawn as tiles; crossed out among the tiles.`,
  },
  explained: {
    name: t`Share of the variance on the map`,
    unit: t`per cent`,
    what: t`How much of the variance of all codes lies in the two directions that the map shows.`,
    why: t`A code of two numbers is shown whole. Of a longer one the map shows its two widest directions, and what is near there may be far apart in the others.`,
  },
};
