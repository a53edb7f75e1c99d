import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, WWW } from './common.mjs';

/** The JavaScript halves of the compute modules as functions that make one. @param {string[]} suffixes */
export function glueAtHand(suffixes) {
  const half = (/** @type {string} */ suffix) =>
    glueFactory(readFileSync(join(FILES, 'wasm', `simd128${suffix}`, 'autoencoder_wasm.js'), 'utf8'));
  const cases = suffixes.map((suffix, i) => `${JSON.stringify(suffix)}: make${i}`);
  return {
    name: 'glue-at-hand',
    load: (/** @type {string} */ id) =>
      id === `${WWW}/engine/glue.js`
        ? `${suffixes.map((suffix, i) => `const make${i} = ${half(suffix)};`).join('\n')}
           const MAKE = { ${cases.join(', ')} };
           export async function importGlue(folder) { return MAKE[folder.replace(/^\\w+/, '')](); }
           export function glueUrl() { return new URL('file:///'); }`
        : null,
  };
}

/**
 * The JavaScript half of a compute module as a function that makes one: the module keeps its instance, and a worker may
 * need two variants of the same part.
 *
 * @param {string} glue as wasm-bindgen writes it for the web
 * @returns {string} the source of a function without parameters
 */
function glueFactory(glue) {
  const names = [...glue.matchAll(/^export (?:async )?(?:class|function) (\w+)/gm)].map(([, name]) => name);
  const end = /^export \{ initSync, (\w+) as default \};\s*$/m.exec(glue);
  const own = /module_or_path = new URL\('[\w.]+', import\.meta\.url\);/;
  if (names.length === 0 || !end || !own.test(glue)) throw new Error('this is no JavaScript half for the web');
  const body = glue
    .replace(end[0], `return { ${names.join(', ')}, initSync, default: ${end[1]} };`)
    // No bundler is to look for a file beside it: whoever starts it hands the binary over.
    .replace(own, "throw new Error('the binary is missing');")
    .replace(/^export /gm, '')
    .replace(/^\/\* @ts-self-types.*$/m, '');
  return `function () {\n${body}\n}`;
}
