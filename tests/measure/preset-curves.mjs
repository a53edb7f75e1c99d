// Trains presets to their end on the page and writes down what each told at each validation, and what was wrong at its end:
//
//   node measure/preset-curves.mjs [PRESET ...]
//
// Without a name all that learn from the digits of a checkout, in half an hour on a quiet machine; each is put into fixtures/preset-curves.json when it is done.
// tests/unit/overfitting.test.mjs reads it: in none of these runs is anything to be found that is not there.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { digitSets } from '../../www/experiment/kinds/data-kinds.js';
import { PRESETS } from '../../www/experiment/presets.js';
import { judged } from '../../www/training/judged.js';
import { LossHistory } from '../../www/training/loss-history.js';
import { site as open } from '../e2e/site.mjs';
import { arrive, get, press, TALL, until } from '../e2e/training.mjs';
import { keeper } from '../e2e/visit.mjs';

const LONG = 30 * 60_000;
const FIXTURE = new URL('../fixtures/preset-curves.json', import.meta.url);
const asked = process.argv.slice(2);
const recorded = PRESETS.filter(({ setup }) => digitSets(setup.data)?.training !== 'full');
const names = asked.length > 0 ? asked : recorded.map(({ name }) => name);
const site = await open();
for (const name of names) {
  const owner = keeper();
  const { page } = await arrive(owner, site, { context: TALL });
  await page.locator('#presets select').selectOption(name);
  await until(page, (now) => now.available && now.steps === 0);
  await press(page, 'Train');
  await until(page, (now) => now.ended === 'epochs' || now.ended === 'diverged', undefined, LONG);
  const saved = await page
    .locator('#loss')
    .evaluate((chart) => JSON.parse(JSON.stringify(/** @type {any} */ (chart).runs[0].history)));
  const [answer] = await get(page, 'indicators', 'answers');
  const findings = answer?.result?.findings ?? [];
  const rows = judged(LossHistory.fromJSON(saved)).map(({ step, training, validation }) =>
    [step, training, validation].map((value) => Number(value.toPrecision(6))),
  );
  const conditions = findings.map((/** @type {{ condition: string }} */ { condition }) => condition);
  const known = existsSync(FIXTURE) ? JSON.parse(readFileSync(FIXTURE, 'utf8')) : {};
  known[name] = { conditions, rows };
  const lines = PRESETS.flatMap((preset) =>
    known[preset.name] ? [`${JSON.stringify(preset.name)}: ${JSON.stringify(known[preset.name])}`] : [],
  );
  writeFileSync(FIXTURE, `{\n${lines.join(',\n')}\n}\n`);
  process.stderr.write(`${name}: ${rows.length} validations, ${conditions.join() || 'nothing lost'}\n`);
  await owner.close();
}
await site.close();
