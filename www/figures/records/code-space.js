/** What a code tells about classes. Pure. */

import { t } from '../../strings/t.js';
import { WHOLE } from '../worth.js';

/** @typedef {import('../record.js').FigureRecord} FigureRecord */

/** @type {Record<string, FigureRecord>} */
export const CODE_SPACE = {
  cluster_accuracy: {
    name: t`k-means, accuracy`,
    unit: t`a share, from 0 to 1`,
    what: t`k-means finds ten clusters among the codes, without labels: the best of ten starts by its own inertia. The share of test digits that lie in the right one, under the best one-to-one map of clusters to classes.`,
    why: t`One cluster that holds two digits costs nearly a tenth. It moves by several hundredths with the seed, since k-means looks for round clusters and finds a local best.`,
    beside: () => [
      { label: t`k-means on pixels`, value: 0.5345, source: WHOLE },
      { label: t`Guessing`, value: 0.1, source: t`By definition.` },
    ],
  },
  cluster_information: {
    name: t`k-means, NMI`,
    unit: t`a share, from 0 to 1`,
    what: t`Normalized mutual information: what the clusters tell about the classes, divided by the mean of both entropies.`,
    why: t`0 means that the cluster tells nothing, 1 that it tells the class. Unlike the accuracy it needs no map of clusters to classes, and it forgives two clusters for one digit more than one cluster for two.`,
    beside: () => [{ label: t`k-means on pixels`, value: 0.496, source: WHOLE }],
  },
  probe_accuracy: {
    name: t`Linear classifier, accuracy`,
    unit: t`a share, from 0 to 1`,
    what: t`A softmax classifier learns from the codes of the training digits, which stay as they are. The share of test digits whose class it names.`,
    why: t`It tells how well flat borders part the classes in the code. Pixels are hard to beat: 784 numbers leave such a classifier more room than 2 or 32.`,
    beside: () => [
      { label: t`The same on pixels`, value: 1 - 0.0723, source: WHOLE },
      { label: t`Guessing`, value: 0.1, source: t`By definition.` },
    ],
  },
  code_distance: {
    name: t`Distance to the nearest code`,
    unit: t`that of the code`,
    what: t`How far the place on the map is from the nearest code of a digit.`,
    why: t`Far from all codes the decoder was never asked for anything: what it draws there is a hole, and need not be a digit.`,
  },
  classification_error: {
    name: t`Test digits named wrong`,
    unit: t`per cent of the test digits`,
    what: t`Share of the test digits to which the trained encoder with a softmax on top gives another class.`,
    why: t`With ten labels most of it is luck, so three seeds stand as a range. With all labels both starts end near each other: pretraining helps where labels are few.`,
    beside: () => [
      { label: t`Guessing`, value: 90, unit: '%', source: t`By definition.` },
      { label: t`Softmax on pixels`, value: 7.23, unit: '%', source: WHOLE },
      {
        label: t`Multilayer perceptron`,
        value: 1.65,
        unit: '%',
        source: t`Published: the Theano tutorials, 50,000 labels; SdA is the stacked denoising autoencoder, 1000 × 3.`,
      },
      {
        label: t`SdA, pretrained and fine-tuned`,
        value: 1.3,
        unit: '%',
        source: t`Published: the Theano tutorials, 50,000 labels; SdA is the stacked denoising autoencoder, 1000 × 3.`,
      },
    ],
  },
};
