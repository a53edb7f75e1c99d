// Without its host the site works in the other browsers, too, once it was visited there.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startFirefox } from './engines/firefox.mjs';
import { Visitor } from './engines/visitor.mjs';
import { startWebKit } from './engines/webkit.mjs';
import { hosted } from './hosted.mjs';
import { SMALL } from './training.mjs';

for (const [name, start] of Object.entries({ Firefox: startFirefox, WebKitGTK: startWebKit })) {
  test(`${name} opens the site offline after a first visit, and trains`, async (t) => {
    const host = await hosted(t);
    const visitor = await Visitor.arrive(start);
    t.after(() => visitor.leave());
    const rebuilt = () => visitor.until(() => performance.getEntriesByName('first-rebuilt').length > 0);
    await visitor.open(host.url);
    await rebuilt();
    await visitor.until(() => navigator.serviceWorker.controller?.state === 'activated');
    host.silent = true;
    const asked = host.asked.length;
    await assert.rejects(fetch(host.url));

    await visitor.open(host.url + SMALL);
    // The address differs in its hash alone, for which a browser fetches nothing.
    await visitor.reload();
    await rebuilt();
    await visitor.until((find) => {
      find('#training').scrollIntoView();
      return find('#begun').textContent !== '';
    });
    await visitor.click('#transport [data-act=epoch]');
    await visitor.until((find) => {
      const { epoch, playing } = find('#transport').state;
      return epoch === 1 && !playing;
    });
    await visitor.open(`${host.url}learn/why-compress.html`);
    await visitor.until(() => document.documentElement.dataset['started'] !== undefined);
    assert.match(await visitor.ask((find) => find('h1').textContent), /squeeze a picture/);
    t.diagnostic(`${host.asked.length - asked} requests to the silent host`);
    assert.deepEqual(visitor.problems ?? [], []);
  });
}
