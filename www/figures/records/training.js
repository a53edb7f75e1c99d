/** Figures of a network and of its training. Pure. */

/** @typedef {import('../record.js').FigureRecord} FigureRecord */

const SAME_PICTURES = 'Measured on the first 500 test pictures, clean.';

/** @type {Record<string, FigureRecord>} */
export const OF_TRAINING = {
  reconstruction_time: {
    name: 'Time',
    unit: 'milliseconds',
    what: 'One encode and one decode of your picture on this machine, in one thread without a graphics card: the mean of 20.',
    why: 'About two operations a weight. It says nothing of quality; the first run after loading is slower and not counted.',
  },
  training_speed: {
    name: 'Training speed',
    unit: 'training pictures a second',
    what: 'How many pictures went through the network and back in the last moments.',
    why: 'A step costs about three times as much as looking at the same pictures: there, back, and the weights. It falls while other tabs or views of this page work, and changes no result.',
  },
  fingerprint: {
    name: 'Fingerprint of the weights',
    unit: 'hexadecimal digits',
    what: 'A hash of every weight of the network: equal weights have the same one, and one bit that differs gives another.',
    why: 'Not a measure of anything. With “reproducible” on, the same link gives the same fingerprint on every machine, and so does the program autoencoder.',
  },
  epoch: {
    name: 'Epoch',
    unit: 'passes over the training data',
    what: 'How often every training sample was used, the pass under way as a fraction.',
    why: 'One epoch has as many steps as there are batches: 12,000 digits in batches of 128 make 94.',
  },
  active_share: {
    name: 'Code active',
    unit: 'per cent of its numbers',
    what: 'Share of the numbers of the code that are further than 0.01 from zero.',
    why: `${SAME_PICTURES} A code without a penalty has nearly all of its numbers active, a rectifier about half; a sparse one a few in a hundred. The chart below counts the same way.`,
  },
  mean_activation: {
    name: 'Mean activation',
    unit: 'that of the code',
    what: 'The mean of all numbers of all codes. The chart “Mean activation of each unit” has the mean of each unit by itself, and this is the mean of those.',
    why: `${SAME_PICTURES} Of numbers on both sides of zero it says little: they cancel. For sigmoids under a KL penalty it should come to the target.`,
  },
  jacobian_norm: {
    name: 'Jacobian norm',
    unit: 'change of the code by change of the picture',
    what: 'How much the code moves when the picture does a little: the Frobenius norm of ∂z/∂x, root mean square over 16 test pictures.',
    why: 'Twice as large codes have twice the norm, so compare networks of one kind. A contractive penalty takes it to about a quarter.',
  },
  principal_angle: {
    name: 'Largest principal angle',
    unit: 'degrees, from 0 to 90',
    what: 'Between the flat space that a linear decoder spans and that of as many principal axes of the training data. At 0° both are the same, and the network is PCA.',
    why: 'It falls long after the squared error looks finished: the last axes hold hardly any variance, so hardly any error tells the network to turn. Its weights need not be the axes themselves: only the span is the same.',
  },
  dead_units: {
    name: 'Dead units',
    unit: 'units of a layer',
    what: 'Units that give the same number for every one of the first 500 test pictures.',
    why: 'No gradient passes through a rectifier that is 0 for every picture, so it stays dead. Counted over all units of a layer, also where only some of them are drawn as tiles; crossed out among the tiles.',
  },
  explained: {
    name: 'Share of the variance on the map',
    unit: 'per cent',
    what: 'How much of the variance of all codes lies in the two directions that the map shows.',
    why: 'A code of two numbers is shown whole. Of a longer one the map shows its two widest directions, and what is near there may be far apart in the others.',
  },
};
