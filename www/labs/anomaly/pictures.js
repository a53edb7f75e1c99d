/** Which pictures are scored, and which of them are shown. */

import { t } from '../../strings/t.js';

/** @typedef {import('../protocol.js').AnomalyGroup} AnomalyGroup */

/**
 * @typedef {object} Scored
 * @property {Float64Array} scores of the normal digits, then of the anomalous pictures
 * @property {Uint8Array} anomalous 0 for each normal one
 * @property {number} normals how many come first
 * @property {Float64Array} ink of each
 * @property {(at: number) => Uint8Array} pixelsOf grey levels by place among the scores
 * @property {(at: number) => string} wordsOf
 * @property {number[]} items those that are shown in the swarm, by their place among the scores
 * @property {number} total
 */

const PIXELS = 784;
/** Pictures of either kind in the swarm. */
const MOST_NORMAL = 60;
const MOST_ANOMALOUS = 120;

const FASHION = [
  t`a T-shirt`,
  t`a pair of trousers`,
  t`a pullover`,
  t`a dress`,
  t`a coat`,
  t`a sandal`,
  t`a shirt`,
  t`a sneaker`,
  t`a bag`,
  t`a boot`,
];

/** @param {AnomalyGroup} group @param {number} label */
const named = (group, label) =>
  group === 'fashion'
    ? (FASHION[label] ?? t`a thing`)
    : group === 'noise'
      ? t`pixels of a ${label}, shuffled`
      : t`a ${label}`;

/**
 * @param {import('../part-engine.js').PartEngine} engine
 * @param {{ network: string, normal: number[], group: AnomalyGroup, score: string }} what
 * @returns {Promise<Scored>}
 */
export async function scoresOf(engine, { network, normal, group, score }) {
  const of = async (/** @type {AnomalyGroup} */ which) => {
    const [images, scores, ink] = await Promise.all([
      engine.run('anomalyImages', { group: which }),
      engine.run('anomalyScores', { network, group: which, score }),
      engine.run('anomalyScores', { network, group: which, score: 'ink' }),
    ]);
    return { ...images, scores, ink, group: which };
  };
  const test = await of('test');
  const other = group === 'test' ? test : await of(group);
  const chosen = [...test.labels.keys()]
    .filter((at) => normal.includes(test.labels[at] ?? -1))
    .map((at) => ({ from: test, at }));
  const strange = [...other.labels.keys()]
    .filter((at) => group !== 'test' || !normal.includes(other.labels[at] ?? -1))
    .map((at) => ({ from: other, at }));
  const all = [...chosen, ...strange];
  const first = (/** @type {number} */ start, /** @type {number} */ most, /** @type {number} */ count) =>
    Array.from({ length: Math.min(most, count) }, (_, i) => start + i);
  return {
    scores: Float64Array.from(all, ({ from, at }) => from.scores[at] ?? NaN),
    anomalous: Uint8Array.from(all, (_, i) => Number(i >= chosen.length)),
    normals: chosen.length,
    ink: Float64Array.from(all, ({ from, at }) => from.ink[at] ?? NaN),
    pixelsOf: (i) => {
      const { from, at = 0 } = all[i] ?? {};
      return from ? from.pixels.subarray(at * PIXELS, (at + 1) * PIXELS) : new Uint8Array(PIXELS);
    },
    wordsOf: (i) => {
      const { from, at = 0 } = all[i] ?? {};
      return from ? named(from.group, from.labels[at] ?? 0) : '';
    },
    items: [...first(0, MOST_NORMAL, chosen.length), ...first(chosen.length, MOST_ANOMALOUS, strange.length)],
    total: all.length,
  };
}

/** One of the pictures shown. @param {Scored} scored @param {number} at place among `items` */
export function pictured(scored, at) {
  const place = scored.items[at];
  return place === undefined ? undefined : pictureAtPlace(scored, place);
}

/** @param {Scored} scored @param {number} place among the scores */
export function pictureAtPlace({ pixelsOf, wordsOf, scores, anomalous }, place) {
  return {
    pixels: pixelsOf(place),
    words: anomalous[place] ? t`${wordsOf(place)}, anomalous` : t`${wordsOf(place)}, normal`,
    score: scores[place] ?? NaN,
  };
}

/** What the swarm is given. @param {Scored} scored */
export function shownItems(scored) {
  const pixels = new Uint8Array(scored.items.length * PIXELS);
  const items = scored.items.map((place, i) => {
    const { pixels: own, words, score } = pictureAtPlace(scored, place);
    pixels.set(own, i * PIXELS);
    return { score, ink: scored.ink[place] ?? 0, anomalous: scored.anomalous[place] === 1, words };
  });
  return { items, pixels };
}

/** Places by their score: the strangest anomalies, those that look most normal, and the strangest normal ones. @param {Scored} scored @param {number} count */
export function extremes({ scores, anomalous }, count) {
  const rising = [...scores.keys()].sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  const strange = rising.filter((at) => anomalous[at]);
  const normal = rising.filter((at) => !anomalous[at]);
  return {
    strangest: strange.slice(-count).reverse(),
    missed: strange.slice(0, count),
    alarms: normal.slice(-count).reverse(),
  };
}
