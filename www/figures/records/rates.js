/** Figures in bits and nats: what a code costs, and what it is worth. Pure. */

import { crossEntropies, evidence } from '../worth.js';

/** @typedef {import('../record.js').FigureRecord} FigureRecord */

/** @type {Record<string, FigureRecord>} */
export const RATES = {
  bits_per_image: {
    name: 'Bits per image',
    unit: 'bits',
    what: 'What it costs to tell the rounded code of a digit: the entropy of whole codes where it can be counted, else the sum of the entropies of each number, an upper bound (≤, or a tail).',
    why: 'A code of d stored numbers is no rate of 32 d bits: most of these bits tell the decoder nothing. A bit less comes with a coarser step, and a larger error.',
  },
  reconstruction_nats: {
    name: 'Reconstruction (distortion)',
    unit: 'nats or bits per digit; a bit is 0.693 nats',
    what: 'The mean of −ln p(x|z), each pixel a chance of ink, over codes that are drawn 50 times for each of 200 test digits.',
    why: 'A sum over 784 pixels, so it is far above 1; on grey pixels it cannot fall below the grey-level floor.',
    beside: crossEntropies,
  },
  kl_nats: {
    name: 'KL to the prior (rate)',
    unit: 'nats or bits per digit; a bit is 0.693 nats',
    what: 'How far the drawn codes of a digit are from a standard normal: KL(q(z|x) ‖ N(0, I)), exact, mean over the digits.',
    why: 'What the decoder is told of a digit. Near 0 it is told nothing, and every digit looks alike.',
    answers: [
      [
        'Why does KL rise at first?',
        'A code that tells nothing costs nothing, and that is how training begins. KL rises as the decoder begins to use the code.',
      ],
    ],
    beside: () => [
      {
        label: 'Keras example, 2 numbers, 30 epochs',
        value: 6.8,
        unit: 'nats',
        source: 'Published: the VAE example of Keras, convolutional; all 70,000 digits.',
      },
    ],
  },
  negative_elbo: {
    name: '−ELBO',
    unit: 'nats or bits per digit; a bit is 0.693 nats',
    what: 'Reconstruction and KL added up: at least −ln p(x), what the model needs to tell a digit.',
    why: 'It is a bound and not the likelihood: −ln p(x) is smaller. Numbers on binarised digits and on grey ones cannot be compared.',
    answers: [
      [
        'Why is it above 100?',
        'It is a sum over all 784 pixels, and grey pixels alone cost the grey-level floor. A loss that is a mean over pixels with a KL that is a sum is another model, with a beta of 784.',
      ],
    ],
    beside: evidence,
  },
  log_likelihood: {
    name: '−ln p(x), at most',
    unit: 'nats or bits per digit; a bit is 0.693 nats',
    what: 'The same question with 50 draws of the code, weighted by how well each explains the digit.',
    why: 'More draws bring the bound closer to −ln p(x), so it is never above −ELBO but for chance. It would take thousands to trust its last nat.',
    beside: evidence,
  },
  kl_of_number: {
    name: 'KL of each number of the code',
    unit: 'nats per digit',
    what: 'What each number of the code tells by itself, mean over the digits; together they are the KL above.',
    why: 'A number near 0 is not used: its code is the prior whatever the digit. Networks use as many as pay for themselves.',
  },
  aggregate_deviation: {
    name: 'Mean and deviation of a number of the code',
    unit: 'that of the code; the prior has 0 and 1',
    what: 'Of the codes of all digits together, beside the standard normal they are drawn from.',
    why: 'Where both differ, a code drawn from the prior may fall where no digit’s code is: a hole.',
  },
  beta: {
    name: 'β',
    unit: 'no unit',
    what: 'The weight of the KL in the loss: what a nat of rate costs in nats of distortion.',
    why: 'Only β = 1 trains for −ELBO. Above it the code gets cheaper and digits blurrier, below it the other way round.',
  },
};
