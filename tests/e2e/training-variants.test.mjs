// Every preset trains for real, and what is told of it moves the way its sentence promises.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PRESETS, presetOf } from '../../www/experiment/presets.js';
import { site as open } from './site.mjs';
import { TALL, arrive, get, press as pressOn, until as untilOn } from './training.mjs';
import { settled } from './visit.mjs';

/** @typedef {import('../../www/training/run-status.js').TransportState} State */
/** @typedef {import('../../www/engine/training/protocol.js').Point} Point */
/** @typedef {import('../../www/engine/training/protocol.js').Validation} Validation */

const STEPS = 60;

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
/** One page for all: each preset takes the place of the one before, as under a person's hand. @type {Awaited<ReturnType<typeof arrive>>} */
let visited;
before(async () => {
  site = await open();
  // The browser ends with the file, and this page with it.
  visited = await arrive({ after: () => {} }, site, { context: TALL });
});
after(() => site.close());

/** A property of an element of the page. @param {string} id @param {string} name @returns {Promise<any>} */
function read(id, name) {
  return get(visited.page, id, name);
}

/** What the losses have been. @returns {Promise<{ points: Point[], validations: Validation[] }>} */
function history() {
  return visited.page.locator('#loss').evaluate((element) => {
    const { points, validations } = /** @type {any} */ (element).runs[0].history.toJSON();
    return { points, validations };
  });
}

/** Figures of the network as it stands, by name. @returns {Promise<Record<string, number>>} */
async function indicators() {
  await settled(visited.page);
  const items = /** @type {{ name: string, readings: { value: number }[] }[]} */ (await read('indicators', 'items'));
  return Object.fromEntries(items.map(({ name, readings }) => [name, readings[0]?.value ?? NaN]));
}

/** The largest principal angle in degrees, once it is known. */
async function angle() {
  for (let i = 0; i < 20; i++) {
    const found = (await indicators())['Largest principal angle'];
    if (found !== undefined) return found;
  }
  return NaN;
}

/** @param {string} name */
function press(name) {
  return pressOn(visited.page, name);
}

/** @param {(now: State, wanted: any) => boolean} holds @param {unknown} [wanted] */
function until(holds, wanted) {
  return untilOn(visited.page, holds, wanted);
}

/** Sets a preset as a person would, and waits for its untrained network. @param {string} name */
async function choose(name) {
  await visited.page.locator('#presets select').selectOption(name);
  // The panel follows once the network stands.
  await settled(visited.page);
  assert.equal(presetOf(await read('experiment', 'setup'))?.name, name);
  await until((now) => now.available && now.steps === 0 && !now.playing);
}

/** Trains about so many steps further. @param {number} steps */
async function train(steps) {
  const least = (await read('transport', 'state')).steps + steps;
  await press('Train');
  await until((now, wanted) => now.steps >= wanted || now.ended !== '', least);
  if ((await read('transport', 'state')).playing) await press('Pause');
  await until((now) => !now.playing && now.hash !== '');
}

/** @typedef {Record<string, number>} Figures */
/** @typedef {{ start: Figures, end: Figures, points: Point[], validations: Validation[] }} Course */

/** @param {number[]} numbers */
const first = (numbers) => numbers[0] ?? NaN;
/** @param {number[]} numbers */
const last = (numbers) => numbers.at(-1) ?? NaN;

/** The SSE of validation images fell to this share or below. @param {number} share @returns {(course: Course) => void} */
function falls(share) {
  return ({ validations }) => {
    const errors = validations.map(({ ssePerImage }) => ssePerImage);
    assert.ok(errors.length > 1 && last(errors) < share * first(errors), `SSE ${first(errors)}, then ${last(errors)}`);
  };
}

/** Numbers to learn, as the drawing tells. */
async function weights() {
  const text = await visited.page.locator('#network .cost').textContent();
  return Number(/^([\d,]+) weights/.exec(text ?? '')?.[1]?.replaceAll(',', ''));
}

/** Without ties and without the penalty. @type {Promise<{ weights: number, norm: number }> | undefined} */
let bottleneck;

/** What others are held against. */
function twin() {
  bottleneck ??= (async () => {
    await choose('bottleneck');
    await train(STEPS);
    return { weights: await weights(), norm: (await indicators())['Jacobian norm'] ?? NaN };
  })();
  return bottleneck;
}

/** How many steps show it, and what must be seen. @type {Record<string, { steps?: number, check: (course: Course) => unknown }>} */
const VARIANTS = {
  'denoising': { check: falls(0.5) },
  'spiral': { steps: 1600, check: falls(0.4) },
  'linear': {
    check: async (course) => {
      falls(0.5)(course);
      // The principal axes are found over several looks.
      let before_ = await angle();
      for (let i = 0; i < 30 && Number.isNaN(before_); i++) {
        await train(100);
        before_ = await angle();
      }
      await train(700);
      const after_ = await angle();
      assert.ok(after_ < before_ && after_ < 45, `an angle of ${before_}, then ${after_} degrees`);
    },
  },
  'bottleneck': { check: falls(0.3) },
  'tied': {
    check: async (course) => {
      falls(0.4)(course);
      const own = await weights();
      const free = (await twin()).weights;
      assert.ok(own > 0 && own < 0.55 * free, `${own} weights, ${free} where they are not tied`);
    },
  },
  'deep': { check: falls(0.4) },
  'convolutional': { check: falls(0.4) },
  'bars': { steps: 1600, check: falls(0.5) },
  'sparse-l1': {
    steps: 300,
    check: ({ start, end }) => {
      const [before_, after_] = [start['Code active'] ?? NaN, end['Code active'] ?? NaN];
      assert.ok(before_ > 40 && after_ < 0.6 * before_, `${before_} %, then ${after_} % active`);
    },
  },
  'sparse-kl': {
    steps: 700,
    check: ({ start, end }) => {
      const [before_, after_] = [start['Mean activation'] ?? NaN, end['Mean activation'] ?? NaN];
      assert.ok(before_ > 0.4 && Math.abs(after_ - 0.1) < 0.03, `a mean activation of ${before_}, then ${after_}`);
    },
  },
  'denoising-gaussian': { check: falls(0.3) },
  'denoising-pepper': { check: falls(0.5) },
  'moons': { steps: 1600, check: falls(0.85) },
  'contractive': {
    check: async ({ end }) => {
      const own = end['Jacobian norm'] ?? NaN;
      const free = (await twin()).norm;
      assert.ok(own < 0.6 * free, `a norm of ${own}, ${free} without the penalty`);
    },
  },
  'two-numbers': {
    check: async (course) => {
      falls(0.5)(course);
      assert.equal((await read('codes', 'runs'))[0].map.axes, 'code');
    },
  },
  'variational': {
    check: async ({ points }) => {
      const terms = points.map(({ gaussian_kl: kl = NaN }) => kl);
      assert.ok(terms.every((kl) => kl >= 0) && last(terms) > 0.1 && last(terms) > first(terms), `KL terms ${terms}`);
      const { map } = (await read('codes', 'runs'))[0];
      assert.equal(map.axes, 'code');
      assert.ok(Object.keys(map.labels).length > 500);
    },
  },
  // Long enough for the figures of a code this wide to be asked for again and again.
  'identity': { steps: 250, check: falls(0.1) },
  'blur': {
    check: (course) => {
      falls(0.4)(course);
      assert.ok(last(course.validations.map(({ ssePerImage }) => ssePerImage)) > 35);
    },
  },
  'overcomplete': {
    check: ({ start, end }) => {
      const [before_, after_] = [start['Code active'] ?? NaN, end['Code active'] ?? NaN];
      assert.ok(after_ > 60 && after_ > before_, `${before_} %, then ${after_} % active`);
    },
  },
  'ignored-code': {
    steps: 200,
    check: ({ points, validations }) => {
      const terms = points.map(({ gaussian_kl: kl = NaN }) => kl);
      assert.ok(last(terms) >= 0 && last(terms) < 1, `a KL term of ${last(terms)} nats`);
      assert.ok(last(validations.map(({ ssePerImage }) => ssePerImage)) > 50, 'every digit is the same grey average');
    },
  },
  'dead-units': {
    steps: 300,
    check: async () => {
      const { layers } = await read('activations', 'activations');
      const code = layers.at(-1);
      assert.equal(code.units, 64);
      assert.ok(code.dead > 20, `${code.dead} of 64 units of the code are dead`);
      await visited.page.locator('#activations').getByText(`code: ${code.dead} of 64`).waitFor();
    },
  },
};

// Published results take minutes and all digits; what they end at stands in `www/experiment/published/README.md`.
for (const { name, title } of PRESETS.filter(
  (each) => each.name !== 'diverging' && each.part !== 'Published results',
)) {
  test(`${title}: learns, as its sentence says`, async () => {
    visited.problems.length = 0;
    await choose(name);
    const { steps = STEPS, check } = VARIANTS[name] ?? assert.fail(`nothing is said of ${name}`);
    const start = await indicators();
    await train(steps);
    const end = await indicators();
    const { points, validations } = await history();
    const errors = points.map(({ reconstruction }) => reconstruction);
    assert.ok(errors.every(Number.isFinite));
    assert.ok(errors.length > 1 && last(errors) < first(errors), `a loss of ${first(errors)}, then ${last(errors)}`);
    await check({ start, end, points, validations });
    assert.deepEqual(visited.problems, []);
  });
}
