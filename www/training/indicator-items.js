/** The figures of a network beside its gallery, in words, each with the course it took. Pure. */

import { isLinear } from '../experiment/setup.js';
import { t } from '../strings/t.js';

/** @typedef {import('../engine/training/protocol.js').Indicators} Indicators */
/** @typedef {{ name: string, result: Indicators | null }} Answer of a run; null where it failed */
/**
 * @typedef {{ run: string, value: number | null, history: number[] }} Reading of a run: `value` is null until it is known,
 *   `history` has the oldest first
 * @typedef {{ name: string, unit: string, figure: string, readings: Reading[] }} IndicatorItem `figure` explains it
 */

const HISTORY_POINTS = 60;

/** @type {{ name: string, unit: string, figure: string, read: (indicators: Indicators) => number | null }[]} */
const INDICATORS = [
  {
    name: t`Code active`,
    unit: '%',
    figure: 'active_share',
    read: ({ activeShare }) => (activeShare === null ? null : 100 * activeShare),
  },
  {
    name: t`Mean activation`,
    unit: '',
    figure: 'mean_activation',
    read: ({ meanActivation }) => meanActivation,
  },
  {
    name: t`Jacobian norm`,
    unit: '',
    figure: 'jacobian_norm',
    read: ({ jacobianNorm }) => jacobianNorm,
  },
  {
    name: t`Largest principal angle`,
    unit: '°',
    figure: 'principal_angle',
    read: ({ principalAngle }) => principalAngle,
  },
];

/** The next readings after others of the same runs. @param {IndicatorItem[]} before @param {Answer[]} answers @returns {IndicatorItem[]} */
export function nextReadings(before, answers) {
  return INDICATORS.flatMap(({ read, ...words }) => {
    const known = before.find(({ name }) => name === words.name)?.readings ?? [];
    const readings = answers.map(({ name: run, result }) => {
      const history = known.find((each) => each.run === run)?.history ?? [];
      const value = result && read(result);
      if (value === null || !Number.isFinite(value)) return { run, value: null, history };
      return { run, value, history: [...history, value].slice(-HISTORY_POINTS) };
    });
    return readings.some(({ value }) => value !== null) ? [{ ...words, readings }] : [];
  });
}

/**
 * The figures that runs of these setups will have, so that each has its place before it is known.
 * @param {{ name: string, wanted: import('../experiment/types.js').Setup }[]} runs @returns {IndicatorItem[]}
 */
export function foretoldItems(runs) {
  const readings = runs.map(({ name: run }) => ({ run, value: null, history: [] }));
  const known = INDICATORS.filter(
    ({ figure }) => figure !== 'principal_angle' || runs.some(({ wanted }) => isLinear(wanted)),
  );
  return known.map(({ name, unit, figure }) => ({ name, unit, figure, readings }));
}

/** The same figures without their values: those were of a run that is gone. @param {IndicatorItem[]} before @returns {IndicatorItem[]} */
export function withoutReadings(before) {
  const none = (/** @type {Reading} */ { run }) => ({ run, value: null, history: [] });
  return before.map((item) => ({ ...item, readings: item.readings.map(none) }));
}
