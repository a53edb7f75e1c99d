/** Figures in bits and nats: what a code costs, and what it is worth. Pure. */

import { t } from '../../strings/t.js';
import { crossEntropies, evidence } from '../worth.js';

/** @typedef {import('../record.js').FigureRecord} FigureRecord */

/** @type {Record<string, FigureRecord>} */
export const RATES = {
  bits_per_image: {
    name: t`Bits per image`,
    unit: t`bits`,
    what: t`What it costs to tell the rounded code of a digit: the entropy of whole codes where it can be counted, else the sum of the entropies of each number, an upper bound (≤, or a tail).`,
    why: t`A code of d stored numbers is no rate of 32 d bits: most of these bits tell the decoder nothing. A bit less comes with a coarser step, and a larger error.`,
  },
  reconstruction_nats: {
    name: t`Reconstruction (distortion)`,
    unit: t`nats or bits per digit; a bit is 0.693 nats`,
    what: t`The mean of −ln p(x|z), each pixel a chance of ink, over codes that are drawn 50 times for each of 200 test digits.`,
    why: t`A sum over 784 pixels, so it is far above 1; on grey pixels it cannot fall below the grey-level floor.`,
    beside: crossEntropies,
  },
  kl_nats: {
    name: t`KL to the prior (rate)`,
    unit: t`nats or bits per digit; a bit is 0.693 nats`,
    what: t`How far the drawn codes of a digit are from a standard normal: KL(q(z|x) ‖ N(0, I)), exact, mean over the digits.`,
    why: t`What the decoder is told of a digit. Near 0 it is told nothing, and every digit looks alike.`,
    answers: [
      [
        t`Why does KL rise at first?`,
        t`A code that tells nothing costs nothing, and that is how training begins. KL rises as the decoder begins to use the code.`,
      ],
    ],
    beside: () => [
      {
        label: t`Keras example, 2 numbers, 30 epochs`,
        value: 6.8,
        unit: t`nats`,
        source: t`Published: the VAE example of Keras, convolutional; all 70,000 digits.`,
      },
    ],
  },
  negative_elbo: {
    name: t`−ELBO`,
    unit: t`nats or bits per digit; a bit is 0.693 nats`,
    what: t`Reconstruction and KL added up: at least −ln p(x), what the model needs to tell a digit.`,
    why: t`It is a bound and not the likelihood: −ln p(x) is smaller. Numbers on binarised digits and on grey ones cannot be compared.`,
    answers: [
      [
        t`Why is it above 100?`,
        t`It is a sum over all 784 pixels, and grey pixels alone cost the grey-level floor. A loss that is a mean over pixels with a KL that is a sum is another model, with a beta of 784.`,
      ],
    ],
    beside: evidence,
  },
  log_likelihood: {
    name: t`−ln p(x), at most`,
    unit: t`nats or bits per digit; a bit is 0.693 nats`,
    what: t`The same question with 50 draws of the code, weighted by how well each explains the digit.`,
    why: t`More draws bring the bound closer to −ln p(x), so it is never above −ELBO but for chance. It would take thousands to trust its last nat.`,
    beside: evidence,
  },
  kl_of_number: {
    name: t`KL of each number of the code`,
    unit: t`nats per digit`,
    what: t`What each number of the code tells by itself, mean over the digits; together they are the KL above.`,
    why: t`A number near 0 is not used: its code is the prior whatever the digit. Networks use as many as pay for themselves.`,
  },
  aggregate_deviation: {
    name: t`Mean and deviation of a number of the code`,
    unit: t`that of the code; the prior has 0 and 1`,
    what: t`Of the codes of all digits together, beside the standard normal they are drawn from.`,
    why: t`Where both differ, a code drawn from the prior may fall where no digit’s code is: a hole.`,
  },
  beta: {
    name: 'β',
    unit: t`no unit`,
    what: t`The weight of the KL in the loss: what a nat of rate costs in nats of distortion.`,
    why: t`Only β = 1 trains for −ELBO. Above it the code gets cheaper and digits blurrier, below it the other way round.`,
  },
};
