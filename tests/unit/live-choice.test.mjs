// What the instrument shows of the network in training, and whether it says so while that is not the case yet.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LiveChoice } from '../../www/denoise/live-choice.js';
import { Reconstruction } from '../../www/denoise/reconstruction.js';
import { LIVE_NETWORK } from '../../www/experiment/live-network.js';

const MODEL = { name: LIVE_NETWORK, inputDim: 784, latentDim: 8, layers: [784, 8, 784], weights: 9 };
const STAR = { kind: /** @type {const} */ ('none') };

/** An instrument with a worker whose answers come when the test lets them. */
function instrument() {
  const made = { busy: 0, shown: /** @type {string[]} */ ([]), answers: /** @type {(() => void)[]} */ ([]) };
  /** What the weights of the network in training are now. */
  const network = {
    model: /** @type {any} */ (MODEL),
    engine: worker('live'),
    ready: true,
    corruption: undefined,
    playing: false,
    weights: 'old',
  };
  /** @param {string} whose */
  function worker(whose) {
    return {
      run: (/** @type {string} */ operation) =>
        new Promise((is) => {
          if (operation !== 'rebuild') return is(undefined);
          const by = whose === 'live' ? network.weights : whose;
          return made.answers.push(() => is({ pixels: new Uint8Array(784), ms: 1, by }));
        }),
    };
  }
  const view = /** @type {any} */ ({
    busy: {
      during(/** @type {Promise<unknown>} */ work) {
        made.busy += 1;
        return work.finally(() => (made.busy -= 1));
      },
    },
    pad: { source: {} },
    code: {},
    corruption: {},
    showRebuilt: (/** @type {{ by: string }} */ { by }) => void made.shown.push(by),
  });
  const model = /** @type {any} */ ({
    name: 'shipped',
    live: undefined,
    own: false,
    get isLive() {
      return this.name === LIVE_NETWORK;
    },
    choose(/** @type {string} */ name) {
      assert.ok(name !== LIVE_NETWORK || this.live, 'there is no such network yet');
      this.name = name;
      return view.busy.during(reconstruction.refresh());
    },
  });
  const state = /** @type {any} */ ({ change() {}, values: {} });
  /** @type {Reconstruction} */
  const reconstruction = new Reconstruction(view, {
    network: () => live.network(worker('shipped')),
    noise: () => ({ corruption: STAR, seed: 1 }),
    rebuilt() {},
    failed: (error) => assert.fail(error),
  });
  const live = new LiveChoice(model, state, view, reconstruction);
  /** Lets all that is asked be answered. */
  const settle = async () => {
    for (let i = 0; i < 20; i++) {
      made.answers.splice(0).forEach((answer) => answer());
      await new Promise((is) => setImmediate(is));
    }
  };
  return { made, network, live, model, settle };
}

test('a network that stands still and has other weights is busy until its picture is there', async () => {
  const { made, network, live, settle } = instrument();
  live.set(network);
  live.use(STAR);
  await settle();
  assert.deepEqual([made.shown.at(-1), made.busy], ['old', 0]);
  // The run began anew, in the same form and under the same noise: nothing but its weights is another.
  network.weights = 'new';
  live.set(network);
  live.follow();
  assert.ok(made.busy > 0, 'the old picture is still there');
  await settle();
  assert.deepEqual([made.shown.at(-1), made.busy], ['new', 0]);
});

test('while it trains nobody waits for the next picture, and once it stops everybody does', async () => {
  const { made, network, live, settle } = instrument();
  live.set(network);
  live.use(STAR);
  await settle();
  Object.assign(network, { playing: true, weights: 'on its way' });
  live.follow();
  assert.equal(made.busy, 0);
  Object.assign(network, { playing: false, weights: 'at its end' });
  live.follow();
  assert.ok(made.busy > 0);
  await settle();
  assert.deepEqual([made.shown.at(-1), made.busy], ['at its end', 0]);
});

test('unseen it rests while it trains, and has its last picture all the same', async () => {
  const { made, network, live, settle } = instrument();
  live.set(network);
  live.use(STAR);
  live.see(false);
  await settle();
  const before = made.shown.length;
  Object.assign(network, { playing: true, weights: 'on its way' });
  live.follow();
  await settle();
  assert.equal(made.shown.length, before);
  Object.assign(network, { playing: false, weights: 'at its end' });
  live.follow();
  await settle();
  assert.equal(made.shown.at(-1), 'at its end');
});

test('a star that comes before there is a network is rebuilt by it as soon as there is', async () => {
  const { made, network, live, model, settle } = instrument();
  live.set({ ...network, model: undefined });
  live.use(STAR);
  await settle();
  assert.equal(made.shown.at(-1), 'shipped');
  live.set(network);
  // The instrument hears of a model by its own list.
  assert.equal(model.isLive, true);
  assert.ok(made.busy > 0);
  await settle();
  assert.deepEqual([made.shown.at(-1), made.busy], ['old', 0]);
});

test('a star that comes between a network’s start and the news of it does not ask for what is not listed', async () => {
  const { made, network, live, settle } = instrument();
  const shared = { ...network, model: /** @type {any} */ (undefined) };
  live.set(shared);
  shared.model = network.model;
  live.use(STAR);
  await settle();
  live.set({ ...network });
  await settle();
  assert.equal(made.shown.at(-1), 'old');
});
