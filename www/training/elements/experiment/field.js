/**
 * What a control of the experiment panel is made of: which setting it shows and what a move of it changes.
 *
 * @typedef {import('../../../experiment/settings.js').Settings} Settings
 * @typedef {import('../../../experiment/changes.js').Change} Change
 * @typedef {import('../../../experiment/changes.js').KindList} KindList
 * @typedef {Map<string, { kind: string }>} Remembered the numbers of noises and penalties that are switched off
 *
 * @typedef {object} Field
 * @property {'amount' | 'choice' | 'flag' | 'classes' | 'files'} as
 * @property {string} id
 * @property {keyof Settings} setting that it is of
 * @property {string} label
 * @property {string | ((settings: Settings) => string)} help one sentence
 * @property {string} [formula] MathML
 * @property {boolean} [anew] whether a change starts the training anew; else it acts at once
 * @property {boolean} [inner] belongs to the switch above it
 * @property {(settings: Settings) => boolean} [hidden]
 * @property {(settings: Settings) => string} [refused] why it cannot be used now; empty if it can
 * @property {import('../../../experiment/kinds/record.js').Scale} [scale] of an amount
 * @property {import('../../../experiment/link-codecs.js').Limits} [limits] of an amount's number
 * @property {Record<string, string>} [options] of a choice: value and title
 * @property {(settings: Settings) => any} get
 * @property {(value: any, remembered: Remembered) => Change} change
 *
 * @typedef {{ title: string, digest: (settings: Settings) => string, open?: boolean, fields: Field[] }} Section
 */
import { mapValues } from '../../../experiment/map-values.js';
import { SETTINGS } from '../../../experiment/settings.js';

/** A control of one setting as it is. @param {keyof Settings} key @param {Omit<Field, 'id' | 'setting' | 'anew' | 'get' | 'change'> & Partial<Field>} rest @returns {Field} */
export function setting(key, rest) {
  const { anew, limits } = /** @type {{ anew: boolean, limits?: Field['limits'] }} */ (SETTINGS[key]);
  return {
    id: key,
    setting: key,
    anew,
    ...(rest.as === 'amount' && limits && { limits }),
    get: (settings) => settings[key],
    change: (value) => ({ setting: key, value }),
    ...rest,
  };
}

/** Titles by value, for a choice among kinds. @param {Record<string, { label: string }>} records */
export function titles(records) {
  return mapValues(records, ({ label }) => label);
}

/**
 * @typedef {object} KindRecord what penalties and noises have in common
 * @property {string} label
 * @property {string} [help]
 * @property {string} [formula]
 * @property {Record<string, import('../../../experiment/kinds/record.js').ShownNumber>} numbers
 * @property {import('../../../experiment/kinds/record.js').PenaltyRecord['requires']} [requires]
 */

/**
 * A switch for one kind in a list of noises or penalties, and its numbers.
 *
 * @param {KindList} list @param {string} kind @param {KindRecord} record @returns {Field[]}
 */
export function kindFields(list, kind, record) {
  const { label, help = '', formula = '', requires } = record;
  return [
    {
      ...{ as: 'flag', id: kind, setting: list, anew: SETTINGS[list].anew, label, help, formula },
      ...(requires && { refused: (settings) => (settings[requires.setting] === requires.is ? '' : requires.words) }),
      get: (settings) => Boolean(find(settings, list, kind)),
      change: (on, remembered) => ({ list, kind, on, numbers: remembered.get(kind) }),
    },
    ...Object.keys(record.numbers).map((number) => kindAmount(list, kind, number, record.numbers[number])),
  ];
}

/**
 * One number of a kind that is switched on.
 *
 * @param {KindList} list @param {string} kind @param {string} number
 * @param {import('../../../experiment/kinds/record.js').ShownNumber} shown @returns {Field}
 */
function kindAmount(list, kind, number, { low, high, whole = false, label, help, scale }) {
  return {
    ...{
      as: 'amount',
      id: `${kind}-${number}`,
      setting: list,
      anew: SETTINGS[list].anew,
      inner: true,
      label,
      help,
      scale,
    },
    limits: { low, high, whole },
    hidden: (settings) => !find(settings, list, kind),
    get: (settings) => find(settings, list, kind)?.[number],
    change: (value) => ({ list, kind, number, value }),
  };
}

/** @param {Settings} settings @param {KindList} list @param {string} kind @returns {any} */
function find(settings, list, kind) {
  return settings[list].find((each) => each.kind === kind);
}

/**
 * One noise or penalty with the number that says how strong it is, which is the first of its record.
 *
 * @param {{ kind: string }} one @param {Record<string, { brief: string, numbers: Record<string, { usual: number }> }>} records
 */
export function inBrief(one, records) {
  const { brief, numbers } = records[one.kind];
  const [first] = Object.entries(numbers);
  if (!first) return brief;
  const given = /** @type {Record<string, number>} */ (/** @type {unknown} */ (one));
  return `${brief} ${given[first[0]] ?? first[1].usual}`;
}
