// Every lab in three browsers: the number that it shows is the command line's, and it answers a person.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { startChromium } from './engines/chromium.mjs';
import { startFirefox } from './engines/firefox.mjs';
import { Visitor } from './engines/visitor.mjs';
import { startWebKit } from './engines/webkit.mjs';
import { serve } from './site.mjs';

const ENGINES = { Chromium: startChromium, Firefox: startFirefox, WebKitGTK: startWebKit };

/** @param {string} path from the tests */
const read = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
/** What `autoencoder lab` printed; a test of the command line holds it to that. @param {string} name */
const printed = (name) => read(`fixtures/labs/${name}.json`);

/** The error rate of random weights and 100 labels, mean of the seeds. @param {string} kind */
function errorRate(kind) {
  const { trials } = read(`../www/models/pretraining-${kind}.json`);
  const rates = trials.flatMap((/** @type {any} */ trial) =>
    trial.labels === 100 && trial.start === 'random' ? [trial.error_rate_on_test_images.at(-1)] : [],
  );
  return rates.reduce((/** @type {number} */ sum, /** @type {number} */ rate) => sum + rate, 0) / rates.length;
}

/**
 * Where the number of each lab stands, what it is, what a person presses and where, in shares of its sides, and what is
 * another one then.
 * @type {{ lab: string, place: string, value: number, press: string, at: [number, number], changes: string }[]}
 */
const LABS = [
  {
    lab: 'code-space',
    place: '#probe',
    value: printed('code-space').linear_probe_accuracy,
    press: '.plot',
    at: [0.8, 0.3],
    changes: '#place',
  },
  {
    lab: 'pca',
    place: '#network-sse',
    value: printed('pca').network_sse_per_image,
    press: '#dims',
    at: [0.2, 0.5],
    changes: '#pca-sse',
  },
  {
    lab: 'anomaly',
    place: '#roc-value',
    value: printed('anomaly-only-three').auc_of_sse_per_image,
    press: '#threshold',
    at: [0.8, 0.5],
    changes: '#tpr',
  },
  {
    lab: 'score',
    place: '#variation',
    value: printed('score').walks.total_variation_from_density,
    press: '#step',
    at: [0.8, 0.5],
    changes: '#variation',
  },
  {
    lab: 'rate-distortion',
    place: '#row-network-6 [title]',
    value: printed('rate-distortion').rounded[6].sum_of_marginal_entropies_bits_per_image,
    press: '#together',
    at: [0.5, 0.5],
    changes: '#files',
  },
  {
    lab: 'pretraining',
    place: '#said-100 .mean-random',
    value: errorRate('sigmoid'),
    press: '[value=relu]',
    at: [0.5, 0.5],
    changes: '#said-100 .mean-random',
  },
  {
    lab: 'contractive',
    place: '#mean_jacobian_norm-2',
    value: printed('contractive-contractive').mean_jacobian_norm,
    press: '#along',
    at: [0.8, 0.5],
    changes: '#moved-by-2',
  },
  {
    lab: 'sparse',
    place: '#sse',
    value: printed('sparse').sse_per_image,
    press: '#atoms',
    at: [0.3, 0.3],
    changes: '#name',
  },
  {
    lab: 'vae',
    place: '#variational-sse',
    value: printed('vae').sse_to_nearest_test_image_at_standard_normal_codes,
    press: '[value=own]',
    at: [0.5, 0.5],
    changes: '#variational-sse',
  },
];

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.stop());

for (const [name, start] of Object.entries(ENGINES)) {
  describe(name, () => {
    /** @type {Visitor} */
    let visitor;
    before(async () => {
      visitor = await Visitor.arrive(start);
      await visitor.open(`${site.url}labs.html`);
    });
    after(() => visitor?.leave());

    for (const { lab, place, value, press, at, changes } of LABS) {
      test(`${lab} shows the number of the command line, and another one after a press`, async (t) => {
        const within = (/** @type {string} */ path) => `ae-${lab} ${path}`;
        await visitor.until((find, tag) => {
          const widget = find(tag);
          widget.scrollIntoView({ behavior: 'instant' });
          return widget.state === 'ready';
        }, `ae-${lab}`);
        const title = await visitor.until((find, path) => find(path).title, within(place));
        t.diagnostic(`${lab} ${place}: ${title}`);
        assert.ok(Math.abs(Number(title) - value) < 1e-6, `${title} and ${value}`);
        const words = (/** @type {string} */ path) => visitor.until((find, own) => find(own).textContent, within(path));
        const shown = await words(changes);
        await visitor.drag(within(press), [at]);
        await visitor.until(
          (find, [path, text]) => ![text, '', '–'].includes(find(path).textContent),
          [within(changes), shown],
        );
      });
    }

    test('nothing was told to the console', (t) => {
      if (visitor.problems) assert.deepEqual(visitor.problems, []);
      else t.diagnostic(`${visitor.version}: its driver does not hear the console, so nothing is known of it`);
    });
  });
}
