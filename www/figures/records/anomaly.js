/** Figures of finding what is strange. Pure. */

import { t } from '../../strings/t.js';
import { WHOLE } from '../worth.js';

/** @typedef {import('../record.js').FigureRecord} FigureRecord */

/** @type {Record<string, FigureRecord>} */
export const ANOMALY = {
  auc: {
    name: t`Area under the ROC curve (AUC)`,
    unit: t`a share, from 0 to 1`,
    what: t`The odds that a random anomaly scores higher than a random normal picture, ties counting a half. No threshold is chosen.`,
    why: t`0.5 is a coin, 1 tells all apart, and below 0.5 the score has it the wrong way round. It does not depend on how rare anomalies are, so a good area can still mean mostly false alarms.`,
    answers: [
      [
        t`Why is the area for digit 1 below a half, even about .1?`,
        t`A one has little ink and is easy to rebuild, even by a network that never saw one: its error is below that of the digits the network knows. That is a result about error as a score, and it is not turned round.`,
      ],
    ],
    beside: () => [
      { label: t`A coin`, value: 0.5, source: t`By definition.` },
      { label: t`PCA, 30 numbers, one normal digit, mean of ten`, value: 0.9573, source: WHOLE },
      { label: t`784-128-32 in PyTorch, the same`, value: 0.9624, source: WHOLE },
    ],
  },
  average_precision: {
    name: t`Average precision`,
    unit: t`a share, from 0 to 1`,
    what: t`The share of true alarms at each threshold, weighted by what is found anew there: the area under precision against recall.`,
    why: t`A score that tells nothing has the share of anomalies among all pictures, the dashed line, and not 0.5. So it changes with how many anomalies there are, and is compared only on the same pictures.`,
  },
  called_anomalous: {
    name: t`Called anomalous`,
    unit: t`pictures, and per cent of those in the row`,
    what: t`Pictures whose score reaches the threshold: of normal ones these are false alarms, of anomalies those that are found (recall).`,
    why: t`A lower threshold finds more and raises more false alarms: both shares together are one point of the curve. A threshold put at 5 % on pictures the network learned from gives more on new ones, which it rebuilds less well.`,
  },
  precision: {
    name: t`True alarms`,
    unit: t`per cent of the alarms`,
    what: t`Of all alarms, the share that are anomalies, if so many of all pictures were anomalous as the slider says.`,
    why: t`Where anomalies are rare most alarms are false, however good the curve: of 1,000 pictures with one anomaly, 5 % false alarms are 50.`,
  },
};
