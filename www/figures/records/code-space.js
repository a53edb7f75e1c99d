/** What a code tells about classes. Pure. */

import { WHOLE } from '../worth.js';

/** @typedef {import('../record.js').FigureRecord} FigureRecord */

/** @type {Record<string, FigureRecord>} */
export const CODE_SPACE = {
  cluster_accuracy: {
    name: 'k-means, accuracy',
    unit: 'a share, from 0 to 1',
    what: 'k-means finds ten clusters among the codes, without labels: the best of ten starts by its own inertia. The share of test digits that lie in the right one, under the best one-to-one map of clusters to classes.',
    why: 'One cluster that holds two digits costs nearly a tenth. It moves by several hundredths with the seed, since k-means looks for round clusters and finds a local best.',
    beside: () => [
      { label: 'k-means on pixels', value: 0.5345, source: WHOLE },
      { label: 'Guessing', value: 0.1, source: 'By definition.' },
    ],
  },
  cluster_information: {
    name: 'k-means, NMI',
    unit: 'a share, from 0 to 1',
    what: 'Normalized mutual information: what the clusters tell about the classes, divided by the mean of both entropies.',
    why: '0 means that the cluster tells nothing, 1 that it tells the class. Unlike the accuracy it needs no map of clusters to classes, and it forgives two clusters for one digit more than one cluster for two.',
    beside: () => [{ label: 'k-means on pixels', value: 0.496, source: WHOLE }],
  },
  probe_accuracy: {
    name: 'Linear classifier, accuracy',
    unit: 'a share, from 0 to 1',
    what: 'A softmax classifier learns from the codes of the training digits, which stay as they are. The share of test digits whose class it names.',
    why: 'It tells how well flat borders part the classes in the code. Pixels are hard to beat: 784 numbers leave such a classifier more room than 2 or 32.',
    beside: () => [
      { label: 'The same on pixels', value: 1 - 0.0723, source: WHOLE },
      { label: 'Guessing', value: 0.1, source: 'By definition.' },
    ],
  },
  code_distance: {
    name: 'Distance to the nearest code',
    unit: 'that of the code',
    what: 'How far the place on the map is from the nearest code of a digit.',
    why: 'Far from all codes the decoder was never asked for anything: what it draws there is a hole, and need not be a digit.',
  },
  classification_error: {
    name: 'Test digits named wrong',
    unit: 'per cent of the test digits',
    what: 'Share of the test digits to which the trained encoder with a softmax on top gives another class.',
    why: 'With ten labels most of it is luck, so three seeds stand as a range. With all labels both starts end near each other: pretraining helps where labels are few.',
    beside: () => [
      { label: 'Guessing', value: 90, unit: '%', source: 'By definition.' },
      { label: 'Softmax on pixels', value: 7.23, unit: '%', source: WHOLE },
      {
        label: 'Multilayer perceptron',
        value: 1.65,
        unit: '%',
        source: 'Published: the Theano tutorials, 50,000 labels; SdA is the stacked denoising autoencoder, 1000 × 3.',
      },
      {
        label: 'SdA, pretrained and fine-tuned',
        value: 1.3,
        unit: '%',
        source: 'Published: the Theano tutorials, 50,000 labels; SdA is the stacked denoising autoencoder, 1000 × 3.',
      },
    ],
  },
};
