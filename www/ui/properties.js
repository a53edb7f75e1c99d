/**
 * Properties and attributes of an element from one declaration. Pure: works on any class, with or without a DOM.
 *
 * @typedef {object} Property
 * @property {unknown} value what it is until it is set; never changed in place
 * @property {StringConstructor | NumberConstructor | BooleanConstructor} [attribute] also settable in markup, as an
 *   attribute of this type: `stepsPerEpoch` by `steps-per-epoch`
 *
 * @typedef {{ changed(name: string, before: unknown): void }} Changing
 */

/**
 * Extends a class by an accessor for each declared property. Each assignment calls `changed` with the property's name
 * and its value before, even where both values are equal: what a list holds may have changed.
 *
 * @template {new (...given: any[]) => Changing} Class
 * @template {Record<string, Property>} Declared
 * @param {Class} Base
 * @param {Declared} declared
 * @returns {Class & (new (...given: any[]) => { [Name in keyof Declared]: Declared[Name]['value'] })}
 */
export function withProperties(Base, declared) {
  const names = Object.keys(declared);
  const attributes = new Map(names.filter((name) => declared[name].attribute).map((name) => [hyphenated(name), name]));

  class WithProperties extends Base {
    static properties = names;
    static observedAttributes = [...attributes.keys()];
    /** @type {Record<string, unknown>} */
    #values = Object.fromEntries(names.map((name) => [name, declared[name].value]));

    static {
      for (const name of names) {
        Object.defineProperty(this.prototype, name, {
          configurable: true,
          enumerable: true,
          /** @this {WithProperties} */
          get() {
            return this.#values[name];
          },
          /** @this {WithProperties} @param {unknown} value */
          set(value) {
            const before = this.#values[name];
            this.#values[name] = value;
            this.changed(name, before);
          },
        });
      }
    }

    /** @param {string} attribute @param {string | null} _before @param {string | null} text null when it was removed */
    attributeChangedCallback(attribute, _before, text) {
      const name = /** @type {string} */ (attributes.get(attribute));
      /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (this))[name] = parsed(declared[name], text);
    }
  }

  return /** @type {any} */ (WithProperties);
}

/** The value that an attribute stands for; the declared one where the text is none. @param {Property} property @param {string | null} text */
function parsed({ value, attribute }, text) {
  if (attribute === Boolean) return text !== null;
  if (text === null) return value;
  if (attribute !== Number) return text;
  return text.trim() && Number.isFinite(Number(text)) ? Number(text) : value;
}

/** @param {string} name */
function hyphenated(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
