/** Runs in the page: counts in `calls` what is asked of compute modules there. */
export function countCalls() {
  const counted = /** @type {any} */ (globalThis);
  counted.calls = 0;
  for (const name of /** @type {const} */ (['instantiate', 'instantiateStreaming'])) {
    const real = /** @type {any} */ (WebAssembly[name]).bind(WebAssembly);
    /** @type {any} */ (WebAssembly)[name] = async (/** @type {any[]} */ ...args) => {
      const made = await real(...args);
      const exports = Object.fromEntries(
        Object.entries(made.instance.exports).map(([key, value]) => {
          const counting = (/** @type {any[]} */ ...given) => {
            counted.calls += 1;
            return /** @type {Function} */ (value)(...given);
          };
          return [key, typeof value === 'function' ? counting : value];
        }),
      );
      return { module: made.module, instance: { exports } };
    };
  }
}
