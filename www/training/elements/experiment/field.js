/**
 * What a control of the experiment panel is made of: which setting it shows and what a move of it changes.
 *
 * @typedef {import('../../../experiment/settings.js').Settings} Settings
 * @typedef {Map<string, { kind: string }>} Remembered the numbers of noises and penalties that are switched off
 *
 * @typedef {object} Field
 * @property {'amount' | 'choice' | 'flag' | 'classes' | 'files'} as
 * @property {string} id
 * @property {string} label
 * @property {string | ((settings: Settings) => string)} help one sentence
 * @property {string} [formula] MathML
 * @property {boolean} [anew] whether a change starts the training anew; else it acts at once
 * @property {boolean} [inner] belongs to the switch above it
 * @property {(settings: Settings) => boolean} [hidden]
 * @property {(settings: Settings) => string} [refused] why it cannot be used now; empty if it can
 * @property {import('./scale.js').Scale} [scale] of an amount
 * @property {import('../../../experiment/link-codecs.js').Limits} [limits] of an amount's number
 * @property {Record<string, string>} [options] of a choice: value and title
 * @property {(settings: Settings) => any} get
 * @property {(settings: Settings, value: any, remembered: Remembered) => Partial<Settings>} set
 *
 * @typedef {{ title: string, digest: (settings: Settings) => string, open?: boolean, fields: Field[] }} Section
 */

/** A control of one setting as it is. @param {keyof Settings} key @param {Omit<Field, 'id' | 'get' | 'set'> & Partial<Field>} rest @returns {Field} */
export function setting(key, rest) {
  return { id: key, get: (settings) => settings[key], set: (_, value) => ({ [key]: value }), ...rest };
}

/**
 * A switch for one kind in a list of noises or penalties.
 *
 * @param {'corruption' | 'penalties'} list
 * @param {string} kind
 * @param {Record<string, { usual: number }>} numbers
 * @param {Omit<Field, 'as' | 'id' | 'get' | 'set'>} rest
 * @returns {Field}
 */
export function kindSwitch(list, kind, numbers, rest) {
  const usual = Object.fromEntries(Object.entries(numbers).map(([name, each]) => [name, each.usual]));
  return {
    as: 'flag',
    id: kind,
    get: (settings) => Boolean(find(settings, list, kind)),
    set: (settings, on, remembered) => {
      const others = settings[list].filter((each) => each.kind !== kind);
      return { [list]: on ? [...others, remembered.get(kind) ?? { kind, ...usual }] : others };
    },
    ...rest,
  };
}

/**
 * One number of a kind that is switched on.
 *
 * @param {'corruption' | 'penalties'} list
 * @param {string} kind
 * @param {string} name
 * @param {import('../../../experiment/link-codecs.js').Limits} limits
 * @param {Omit<Field, 'as' | 'id' | 'get' | 'set' | 'limits'>} rest
 * @returns {Field}
 */
export function kindAmount(list, kind, name, limits, rest) {
  return {
    as: 'amount',
    id: `${kind}-${name}`,
    inner: true,
    limits,
    hidden: (settings) => !find(settings, list, kind),
    get: (settings) => find(settings, list, kind)?.[name],
    set: (settings, value) => ({
      [list]: settings[list].map((each) => (each.kind === kind ? { ...each, [name]: value ?? 0 } : each)),
    }),
    ...rest,
  };
}

/** @param {Settings} settings @param {'corruption' | 'penalties'} list @param {string} kind @returns {any} */
function find(settings, list, kind) {
  return settings[list].find((each) => each.kind === kind);
}
