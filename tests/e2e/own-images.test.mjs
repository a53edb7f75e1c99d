// A person's own pictures are what is trained on.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as serve } from './site.mjs';
import { SMALL, TALL, arrive as open, gallery, press, state, until } from './training.mjs';
import { pixels, settled } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

/** @param {import('./visit.mjs').Owner} t @param {Parameters<typeof open>[2]} [how] */
const arrive = (t, how) => open(t, site, { context: TALL, ...how });

const SVGS = ['M4 1h1v7h-1z', 'M1 4h7v1h-7z', 'M1 1h7v7h-7zM3 3v3h3v-3z'].map(
  (path) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="${path}"/></svg>`,
);
/** @type {[string, (page: Page) => Promise<unknown>][]} */
const given = [
  [
    'opened',
    (page) =>
      page
        .locator('#experiment [data-field=files] input')
        .setInputFiles(
          SVGS.map((svg, i) => ({ name: `${i}.svg`, mimeType: 'image/svg+xml', buffer: Buffer.from(svg) })),
        ),
  ],
  [
    'dropped on the panel',
    (page) =>
      page.locator('#experiment').evaluate((panel, svgs) => {
        const dataTransfer = new DataTransfer();
        svgs.forEach((svg, i) => dataTransfer.items.add(new File([svg], `${i}.svg`, { type: 'image/svg+xml' })));
        for (const type of ['dragenter', 'dragover', 'drop']) {
          panel.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true }));
        }
      }, SVGS),
  ],
];
for (const [how, give] of given) {
  test(`images of one's own, ${how}, are what is trained on, and come back after a reload`, async (t) => {
    const { page, problems } = await arrive(t, { path: `${SMALL}&training.epochs=400` });
    const seen = await pixels(page, 'seen');
    await page
      .locator('#experiment details')
      .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    await give(page);
    await page
      .locator('#begun')
      .getByText(/^3 samples, 1 step/)
      .waitFor();
    await press(page, 'Train');
    await until(page, (now) => now.ended === 'epochs');
    assert.ok((await gallery(page)) < 60);
    assert.deepEqual(await pixels(page, 'seen'), seen, 'the digit on the pad is kept');
    const { steps } = await state(page);
    await settled(page);
    await page.reload();
    await page.locator('#training-notices').getByText(`is back, at step ${steps}.`).waitFor();
    await page
      .locator('#begun')
      .getByText(/^3 samples/)
      .waitFor();
    assert.deepEqual(problems, []);
  });
}
