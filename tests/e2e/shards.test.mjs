// The network goes away in the middle of the 60,000 digits: one sentence, nothing is lost, and what has come is not asked for
// again. The sources are served, whose list of digits can be answered for; of the shards two committed files do for all.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { site as open } from './site.mjs';
import { SMALL, TALL, arrive, epoch, state, until } from './training.mjs';
import { settled } from './visit.mjs';

const DATA = new URL('../../www/data/', import.meta.url);
const [images, labels] = ['train-images-0.idx3-ubyte.gz', 'train-labels-0.idx1-ubyte.gz'].map((name) =>
  readFileSync(new URL(name, DATA)),
);
const list = JSON.parse(readFileSync(new URL('index.json', DATA), 'utf8'));
const { count } = list.sets.find((/** @type {any} */ { name }) => name === 'train').shards[0];
const SHARDS = Array.from({ length: 4 }, (_, at) => ({ images: `full/i-${at}.gz`, labels: `full/l-${at}.gz`, count }));

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

test('offline in the middle of the shards', async (t) => {
  let offline = true;
  const { page } = await arrive(t, site.sources, {
    path: SMALL,
    context: TALL,
    prepare: async (opened) => {
      await opened.context().route(/data\/index\.json$/, (route) => {
        const sets = [...list.sets, { name: 'full', title: '60,000 training digits', shards: SHARDS }];
        return route.fulfill({ json: { ...list, sets } });
      });
      await opened.context().route(/data\/full\//, (route) => {
        const shard = Number(/-(\d)\.gz/.exec(route.request().url())?.[1]);
        if (offline && shard >= 2) return route.abort('internetdisconnected');
        return route.fulfill({ body: /\/i-/.test(route.request().url()) ? images : labels });
      });
    },
  });
  await epoch(page);
  await settled(page);
  const before_ = await state(page);
  await page.locator('#experiment details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  const data = page.locator('#experiment [data-field=data] select');
  await data.selectOption('full');
  const told = page.getByText(
    /^This part of the (digits|labels) could not be fetched: no answer for data\/full\/[il]-[23]\.gz\. Check the connection and retry\./,
  );
  await told.first().waitFor();
  await settled(page);
  const kept = await state(page);
  assert.deepEqual([kept.steps, kept.hash], [before_.steps, before_.hash]);

  offline = false;
  await data.selectOption('digits');
  await settled(page);
  await data.selectOption('full');
  await until(page, (now) => now.steps === 0 && now.available);
  const { steps } = await epoch(page);
  // Zeros and ones of four shards, where the pack has them of as many digits as it has.
  assert.ok(steps > 0);
});
