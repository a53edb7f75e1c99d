/** What the core finds wrong with a network, in the language of the page. Pure. */

import { decimals } from '../draw/numbers.js';
import { otherLanguage, t } from '../strings/t.js';

/** @param {string} number as the core writes it @param {number} places */
const written = (number, places) => decimals(Number(number), places);

/** The core's sentences, as it writes them in English, and what is said of their values. @type {[RegExp, (values: string[]) => string][]} */
const FINDINGS = [
  [
    /^Every (image|point) is rebuilt ([^:]+): (.+)\. SSE ([\d.]+); the mean of all has ([\d.]+)(?:, ([\d.]+) nats)?\.$/,
    ([what = '', how = '', cause = '', sse = '', mean = '', nats]) => {
      const same = what === 'point' ? t`Every point is rebuilt as the same one.` : asPicture(how);
      const [own, ofMean] = [written(sse, 1), written(mean, 1)];
      const held = nats
        ? t`SSE ${own}; the mean of all has ${ofMean}, ${written(nats, 1)} nats.`
        : t`SSE ${own}; the mean of all has ${ofMean}.`;
      return [same, causeOf(cause), held].join(' ');
    },
  ],
  [
    /^The code tells next to nothing: its KL to the prior is ([\d.]+) nats, mean over (\d+) images\.$/,
    ([nats = '', count = '']) =>
      t`The code tells next to nothing: its KL to the prior is ${written(nats, 2)} nats, mean over ${count} images.`,
  ],
  [
    /^(\d+) of (\d+) units of the code are dead: they give the same for all (\d+) images\.$/,
    ([dead = '', units = '', count = '']) =>
      t`${dead} of ${units} units of the code are dead: they give the same for all ${count} images.`,
  ],
  [
    /^(\d+) of (\d+) units of layer (\d+) of the encoder are dead: they give the same for all (\d+) images\.$/,
    ([dead = '', units = '', layer = '', count = '']) =>
      t`${dead} of ${units} units of layer ${layer} of the encoder are dead: they give the same for all ${count} images.`,
  ],
  [
    /^(\d+) of the (\d+) pixels that light in the images stay dark in all that is rebuilt\.$/,
    ([dark = '', lit = '']) =>
      t`${dark} of the ${lit} pixels that light in the images stay dark in all that is rebuilt.`,
  ],
];

/** @param {string} sentence of the core, which is English already; one that is none of these stays as it is */
export function findingWords(sentence) {
  if (!otherLanguage()) return sentence;
  for (const [form, say] of FINDINGS) {
    const [whole, ...values] = form.exec(sentence) ?? [];
    if (whole !== undefined) return say(values);
  }
  return sentence;
}

/** @param {string} how it is rebuilt */
function asPicture(how) {
  return how === 'black' ? t`Every image is rebuilt black.` : t`Every image is rebuilt as the same picture.`;
}

/** @param {string} cause */
function causeOf(cause) {
  const [, units] = /^all (\d+) units of the code are dead$/.exec(cause) ?? [];
  if (units) return t`All ${units} units of the code are dead.`;
  const [, nats] = /its KL to the prior is ([\d.]+) nats$/.exec(cause) ?? [];
  if (nats) return t`The code tells nothing, its KL to the prior is ${written(nats, 2)} nats.`;
  return t`The code differs from one to the next, but the decoder ignores it.`;
}
