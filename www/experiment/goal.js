/** A number to reach, as attributes and links write it: `sse<7`. Pure. */

import { formatNumber, t } from '../strings/t.js';
import { quote } from './quote.js';

/** What a goal may be about, and how it is called in a sentence once the language is known. */
const WORDS = {
  sse: () => 'SSE',
  mse: () => 'MSE',
  loss: () => t`loss`,
  kl: () => t`KL term in nats`,
  angle: () => t`largest principal angle in degrees`,
  active: () => t`active share of the code in percent`,
  jacobian: () => t`Jacobian norm`,
  epoch: () => t`epoch`,
  step: () => t`step`,
  auc: () => 'AUC',
};

/**
 * @typedef {keyof typeof WORDS} Metric
 * @typedef {'angle' | 'active' | 'jacobian'} Figure those that take time of the training
 * @typedef {{ metric: Metric, below: boolean, bound: number, text: string }} Goal
 * @typedef {Partial<Record<Metric, number>>} Measured
 */

/** What is measured of a network in training. @type {readonly Metric[]} */
export const TRAINING_METRICS = ['sse', 'mse', 'loss', 'kl', 'angle', 'active', 'jacobian', 'epoch', 'step'];

/** They are measured for whoever looks, or waits for them. @type {readonly Figure[]} */
export const LOOKED_AT = ['angle', 'active', 'jacobian'];

/**
 * What belongs to a step, so that whoever trains the same once more finds the same. Loss and its KL term are means over the
 * steps between two reports, and how many these are is a matter of time.
 * @type {readonly Metric[]}
 */
export const OF_A_STEP = ['sse', 'mse', 'angle', 'active', 'jacobian', 'epoch', 'step'];

/** The figure that a goal is about, if it is one of these. @param {Goal} goal @returns {Figure | undefined} */
export function figureOf({ metric }) {
  return LOOKED_AT.find((each) => each === metric);
}

/** What a goal is about, in words. @param {Metric} metric */
export function metricWords(metric) {
  return WORDS[metric]();
}

/**
 * @param {string | null} text such as `sse<7` @param {readonly Metric[]} metrics what is measured there
 * @returns {{ value: Goal | undefined, wrong?: string }}
 */
export function readGoal(text, metrics = TRAINING_METRICS) {
  if (!text?.trim()) return { value: undefined };
  const [, name = '', sign = '', number = ''] = /^\s*(\w+)\s*([<>])=?\s*(.+?)\s*$/.exec(text) ?? [];
  const metric = metrics.find((each) => each === name);
  // A lone comma is a decimal one, unless it may group thousands.
  const bound = Number(number.replace(/^([^.,]*),(?!\d{3}$)([^.,]*)$/, '$1.$2'));
  if (!metric || !number || !Number.isFinite(bound)) {
    const wrong = t`goal="${quote(text)}" names nothing that is measured; expected ${metrics.join(', ')}, as in ${metrics[0]}<7.`;
    return { value: undefined, wrong };
  }
  return { value: { metric, below: sign === '<', bound, text: `${metric} ${sign} ${bound}` } };
}

/** `SSE below 7`. @param {Goal} goal */
export function goalWords({ metric, below, bound }) {
  const number = formatNumber(bound, { maximumFractionDigits: 20, useGrouping: false });
  return below ? t`${WORDS[metric]()} below ${number}` : t`${WORDS[metric]()} above ${number}`;
}
