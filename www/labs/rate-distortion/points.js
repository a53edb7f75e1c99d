/**
 * What stands on the plane: each point with where it lies, what it is, and how its pictures are made. Pure.
 *
 * @typedef {import('../protocol.js').Rounded} Rounded
 * @typedef {import('../protocol.js').RateDistortionReport} RateDistortionReport
 * @typedef {import('../protocol.js').CodecPoint} CodecPoint
 * @typedef {import('../../draw/log-plot.js').PlotPoint} PlotPoint
 * @typedef {import('../../draw/log-plot.js').PlotLine} PlotLine
 *
 * @typedef {{ of: 'network', name: string, step: number } | { of: 'drawn', name: string } | { of: 'axes', axes: number, step: number }
 *   | { of: 'file', kind: string, quality: number | undefined, together: boolean }} Source how pictures are made
 * @typedef {PlotPoint & { title: string, how: string, bits: number, sse: number, source: Source }} PlanePoint `bits` and `sse` are
 *   what it was measured to be
 *
 * @typedef {object} Trained networks of one code size that the lab has trained, one a seed
 * @property {number} size
 * @property {{ name: string, report: RateDistortionReport }[]} seeds
 */

import { bandOf } from '../../draw/band.js';
import { threeDigits } from '../../draw/numbers.js';
import { REFERENCES } from './references.js';
import { formatNumber, t } from '../../strings/t.js';

/** Of each network the lab trains the point at this place among its steps stands for it: a quarter of the spread. */
export const STANDING = 6;
/** Of so many axes the curves are drawn; the others stand in the table of code sizes alone. */
const DRAWN_AXES = [2, 8, 32, 128];

/** @param {number} count numbers in the code */
const trainedTitle = (count) => (count === 1 ? t`Trained, 1 number` : t`Trained, ${count} numbers`);

/** The bits of a rounded code: the rate where it was counted, else its upper bound. @param {Rounded} rounded */
const bitsOf = ({ joint_entropy_bits_per_image: joint, sum_of_marginal_entropies_bits_per_image: sum }) => ({
  bits: joint ?? sum,
  atMost: joint === null,
});

/**
 * @param {object} what
 * @param {string} what.id @param {string} what.series @param {PlotPoint['shape']} what.shape
 * @param {string} what.title @param {string} what.how @param {number} what.bits @param {number} what.sse @param {Source} what.source
 * @param {boolean} [what.atMost] @param {string} [what.tag] @param {[number, number]} [what.range]
 * @returns {PlanePoint}
 */
function point({ bits, sse, title, how, ...rest }) {
  const [low, high] = rest.range ?? [0, 0];
  const said = [
    rest.atMost
      ? t`${title}, ${how}: at most ${threeDigits(bits)} bits, SSE ${threeDigits(sse)}`
      : t`${title}, ${how}: ${threeDigits(bits)} bits, SSE ${threeDigits(sse)}`,
    ...(high > low ? [t`from ${threeDigits(low)} to ${threeDigits(high)}`] : []),
  ];
  const words = said.join(', ');
  return { ...rest, x: bits, y: sse, bits, sse, title, how, words };
}

/** @param {Rounded[]} rounded @param {string} id @param {string} series @param {string} title @param {(step: number) => Source} source */
function curveOf(rounded, id, series, title, source) {
  return rounded.map((each, i) =>
    point({
      id: `${id}-${i}`,
      series,
      shape: 'ring',
      title,
      how: t`step ${threeDigits(each.step)}`,
      ...bitsOf(each),
      sse: each.sse_per_image,
      source: source(each.step),
    }),
  );
}

/** The principal axes' rounded codes; the last of each curve says how many axes. @returns {PlanePoint[][]} a curve each */
export function pcaCurves() {
  return REFERENCES.pca
    .filter(({ axes }) => DRAWN_AXES.includes(axes))
    .map(({ axes, rounded }) => {
      const source = (/** @type {number} */ step) => ({ of: /** @type {const} */ ('axes'), axes, step });
      const curve = curveOf(rounded, `pca-${axes}`, 'pca', t`PCA, ${axes} axes`, source);
      return curve.map((each, i) => (i === curve.length - 1 ? { ...each, tag: String(axes) } : each));
    });
}

/** The bound of a Gaussian source as a line. @returns {[number, number][]} */
export const gaussianBound = () =>
  REFERENCES.gaussian_bound.map(({ bits_per_image, sse_per_image }) => [bits_per_image, sse_per_image]);

/** The network that is looked into. @param {string} name @param {string} title @param {RateDistortionReport} report */
export function networkCurve(name, title, report) {
  return curveOf(report.rounded, 'network', 'network', title, (step) => ({ of: 'network', name, step }));
}

/** Where a variational network stands whose codes are drawn. @param {string} name @param {string} title @param {RateDistortionReport} report @returns {PlanePoint[]} */
export function drawnPoint(name, title, { variational }) {
  if (!variational) return [];
  const { kl_to_prior_bits_per_image: bits, sse_per_image_of_drawn_codes: sse } = variational;
  const how = t`codes drawn, bits are its KL`;
  return [
    point({ id: 'drawn', series: 'network', shape: 'diamond', title, how, bits, sse, source: { of: 'drawn', name } }),
  ];
}

/** @param {CodecPoint[]} files @param {boolean} together whether all digits are one file @returns {PlanePoint[][]} a curve for each kind */
export function fileCurves(files, together) {
  const kinds = [...new Set(files.map(({ kind }) => kind))];
  return kinds.map((kind) =>
    files
      .filter((each) => each.kind === kind)
      .map(({ title, quality, bits, sse }) => {
        const series = kind.replace('image/', '');
        const kept = quality === undefined ? t`without loss` : t`quality ${formatNumber(quality)}`;
        const how = together ? t`${kept}, all in one file` : kept;
        const id = quality === undefined ? series : `${series}-${Math.round(100 * quality)}`;
        return point({
          id,
          series,
          shape: 'square',
          title,
          how,
          bits,
          sse,
          source: { of: 'file', kind, quality, together },
        });
      }),
  );
}

/** Networks that were trained for it: each its own point, with the mean and the range over seeds. @param {Trained[]} trained @returns {PlanePoint[]} */
export function trainedPoints(trained) {
  return trained.map(({ size, seeds }) => {
    const standing = seeds.map(({ report }) => /** @type {Rounded} */ (report.rounded[STANDING]));
    const all = standing.map(bitsOf);
    const { low, mean, high } = bandOf(standing.map((each) => each.sse_per_image));
    return point({
      id: `trained-${size}`,
      series: 'trained',
      shape: 'disc',
      title: trainedTitle(size),
      tag: String(size),
      how: seeds.length > 1 ? t`mean of ${seeds.length} seeds` : t`step ${threeDigits(standing[0]?.step ?? NaN)}`,
      bits: bandOf(all.map(({ bits }) => bits)).mean,
      atMost: all.some(({ atMost }) => atMost),
      sse: mean,
      range: [low, high],
      source: { of: 'network', name: seeds[0]?.name ?? '', step: standing[0]?.step ?? NaN },
    });
  });
}

/** The same networks with other steps: their first seed, only rounded anew. @param {Trained[]} trained @returns {PlanePoint[][]} */
export function trainedCurves(trained) {
  return trained.flatMap(({ size, seeds: [first] }) =>
    first
      ? [
          curveOf(first.report.rounded, `trained-${size}`, 'trained', trainedTitle(size), (step) => ({
            of: 'network',
            name: first.name,
            step,
          })),
        ]
      : [],
  );
}

/** Errors by code size, codes as they are. @param {Trained[]} trained @param {RateDistortionReport | undefined} network @returns {{ points: PlotPoint[], lines: PlotLine[] }} */
export function sizesOf(trained, network) {
  const pca = REFERENCES.pca.map(({ axes, sse_per_image_of_codes_as_they_are: sse }) => ({ size: axes, sse }));
  const own = trained.map(({ size, seeds }) => {
    const { low, mean, high } = bandOf(seeds.map(({ report }) => report.sse_per_image_of_codes_as_they_are));
    return { size, sse: mean, range: /** @type {[number, number]} */ ([low, high]) };
  });
  const placed =
    (/** @type {string} */ series, /** @type {PlotPoint['shape']} */ shape) =>
    (/** @type {{ size: number, sse: number, range?: [number, number] }} */ { size, sse, range }) => ({
      id: `size-${series}-${size}`,
      series,
      shape,
      x: size,
      y: sse,
      words: `${size}: ${threeDigits(sse)}`,
      ...(range && { range }),
    });
  const points = [...pca.map(placed('pca', 'ring')), ...own.map(placed('trained', 'disc'))];
  if (network) {
    const { latent_dim: size, sse_per_image_of_codes_as_they_are: sse } = network;
    points.push(placed('network', 'ring')({ size, sse }));
  }
  const lines = [
    { series: 'pca', at: pca },
    { series: 'trained', at: own },
  ].map(({ series, at }) => ({
    series,
    at: at.map(({ size, sse }) => /** @type {[number, number]} */ ([size, sse])),
  }));
  return { points, lines };
}

/** A line through points. @param {PlanePoint[]} points @param {string} series @returns {PlotLine} */
export const lineThrough = (points, series) => ({ series, at: points.map(({ x, y }) => [x, y]) });
