// A run on paper: what was set, what came of it, on one page or two, whether anybody has scrolled to it or not.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site as serve } from './site.mjs';
import { SMALL, arrive as open, until } from './training.mjs';
import { settled } from './visit.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve();
});
after(() => site.close());

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`a run is printed on two pages at most, ${colorScheme}`, async (t) => {
    const { page, problems } = await open(t, site, { path: `${SMALL}&training.epochs=3`, context: { colorScheme } });
    await page.locator('#transport .play').click();
    const { hash } = await until(page, (now) => now.ended === 'epochs' && now.hash !== '');
    await settled(page);
    await page.locator('details.menu summary').click();
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(pages === 1 || pages === 2, `${pages} pages`);

    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const shown = (/** @type {string} */ selector) => page.locator(selector).first().isVisible();
    for (const part of [
      '#presets #watch',
      '#gallery canvas',
      '#loss .plot canvas',
      '#codes canvas',
      '#network .values',
      '#indicators dt',
      '#experiment .digest',
    ])
      assert.ok(await shown(part), part);
    for (const part of [
      '#downloads',
      '#denoise #pad',
      '.about',
      '#transport .play',
      '#experiment .fields',
      '#features',
      '#network .options',
    ])
      assert.equal(await shown(part), false, part);
    // All of the fingerprint, by which a run is told from others.
    const written = await page
      .locator('#transport .hash')
      .evaluate((button) => getComputedStyle(button, '::after').content);
    assert.equal(written, `"${hash}"`);
    // Names of figures are words, not buttons.
    assert.ok(await page.locator('#indicators').getByText('Code active').isVisible());
    // What nobody has scrolled to is there: the map has points.
    const inked = await page.locator('#codes canvas').evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
      copy?.drawImage(canvas, 0, 0);
      const data = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const colours = new Set();
      for (let at = 0; at < data.length; at += 4)
        if (data[at + 3] === 255) colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
      return colours.size;
    });
    assert.ok(inked > 3, `${inked} colours`);
    // Paper is light: what is written on the chart is dark.
    const lightest = await page.locator('#loss .plot canvas').evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
      copy?.drawImage(canvas, 0, 0);
      const data = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      // Left of the axis there are only its letters.
      let sum = 0;
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        const across = (at / 4) % canvas.width;
        if (across > canvas.width * 0.06 || (data[at + 3] ?? 0) < 200) continue;
        sum += data[at] ?? 0;
        count++;
      }
      return sum / count;
    });
    assert.ok(lightest < 128, `letters of level ${lightest}`);
    // Nothing stands outside of the paper or over its neighbour.
    const boxes = await page.locator('#training .view').evaluateAll((all) =>
      all
        .map((each) => each.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
    );
    boxes.forEach((a, i) => {
      assert.ok(a.left >= 0 && a.right <= 718.5, JSON.stringify(a));
      for (const b of boxes.slice(i + 1))
        assert.ok(
          a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1,
          JSON.stringify([a, b]),
        );
    });
    assert.deepEqual(problems, []);
  });
}
