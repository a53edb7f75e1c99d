/** The figures of a network beside its gallery, in words, each with the course it took. Pure. */

/** @typedef {import('../engine/training/protocol.js').Indicators} Indicators */
/** @typedef {{ name: string, value: number | null, unit: string, help: string, history: number[] }} IndicatorItem */

const HISTORY_POINTS = 60;

/** @type {{ name: string, unit: string, help: string, read: (indicators: Indicators) => number | null }[]} */
const INDICATORS = [
  {
    name: 'Code active',
    unit: '%',
    help: 'Share of the numbers of the code that are further than 0.01 from zero.',
    read: ({ activeShare }) => (activeShare === null ? null : 100 * activeShare),
  },
  {
    name: 'Mean activation',
    unit: '',
    help: 'Mean of all numbers of the code, over test images.',
    read: ({ meanActivation }) => meanActivation,
  },
  {
    name: 'Jacobian norm',
    unit: '',
    help: 'How much the code moves when the image does: the Frobenius norm of ∂z/∂x, mean over test images.',
    read: ({ jacobianNorm }) => jacobianNorm,
  },
  {
    name: 'Largest principal angle',
    unit: '°',
    help: 'Between what the linear decoder spans and the span of as many principal axes; 0° is PCA.',
    read: ({ principalAngle }) => principalAngle,
  },
];

/** The next reading after others of the same run. @param {IndicatorItem[]} before @param {Indicators} indicators @returns {IndicatorItem[]} */
export function nextReading(before, indicators) {
  return INDICATORS.flatMap(({ read, ...words }) => {
    const value = read(indicators);
    if (value === null || !Number.isFinite(value)) return [];
    const known = before.find(({ name }) => name === words.name)?.history ?? [];
    return [{ ...words, value, history: [...known, value].slice(-HISTORY_POINTS) }];
  });
}

/** The same figures without their values: those were of a run that is gone. @param {IndicatorItem[]} before @returns {IndicatorItem[]} */
export function withoutReadings(before) {
  return before.map((item) => ({ ...item, value: null, history: [] }));
}
