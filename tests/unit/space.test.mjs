import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ballOf, FIRST_TURN, sight, SpacePicture, spaceMedians, turned } from '../../www/draw/space.js';

const STRAIGHT = [1, 0, 0, 0, 1, 0, 0, 0, 1];
const BALL = { centre: /** @type {[number, number, number]} */ ([0, 0, 0]), radius: 1 };
const SIZE = { width: 200, height: 100 };
const rounded = (/** @type {readonly number[]} */ values) => values.map((value) => Math.round(1e6 * value) / 1e6 + 0);

test('whoever looks straight sees the first axis to the right, the second upwards, all on one scale', () => {
  const see = sight(BALL, STRAIGHT, SIZE);
  assert.deepEqual(see([0, 0, 0]), { x: 100, y: 50, depth: 0 });
  assert.deepEqual(see([1, 0, 0]), { x: 145, y: 50, depth: 0 });
  assert.deepEqual(see([0, 1, 0]), { x: 100, y: 5, depth: 0 });
  assert.deepEqual(see([0, 0, 1]), { x: 100, y: 50, depth: 1 });
});

test('what is near goes the way of the hand, and a whole turn changes nothing', () => {
  assert.deepEqual(rounded(turned(STRAIGHT, Math.PI / 2, 0)), [0, 0, 1, 0, 1, 0, -1, 0, 0]);
  const near = sight(BALL, turned(STRAIGHT, 0.1, 0.1), SIZE)([0, 0, 1]);
  assert.ok(near.x > 100 && near.y < 50);
  let turn = FIRST_TURN;
  for (let i = 0; i < 360; i++) turn = turned(turn, Math.PI / 180, 0);
  assert.deepEqual(rounded(turn), rounded(FIRST_TURN));
});

test('many small turns leave lengths and angles as they are', () => {
  let turn = FIRST_TURN;
  for (let i = 0; i < 5000; i++) turn = turned(turn, 0.013, -0.029);
  for (const i of [0, 1, 2]) {
    for (const j of [0, 1, 2]) {
      const dot = [0, 1, 2].reduce((sum, axis) => sum + (turn[3 * i + axis] ?? 0) * (turn[3 * j + axis] ?? 0), 0);
      assert.ok(Math.abs(dot - Number(i === j)) < 1e-12, `${i} ${j}: ${dot}`);
    }
  }
});

test('the nearer of two points hides the other, whichever comes first', () => {
  for (const labels of [
    [0, 1],
    [1, 0],
  ]) {
    const xyz = Float32Array.from(labels.flatMap((label) => [0, 0, label ? 0.9 : -0.9]));
    const image = { width: 20, height: 20, data: new Uint8ClampedArray(4 * 20 * 20).fill(7) };
    new SpacePicture().draw(/** @type {any} */ (image), { xyz, labels: Uint8Array.from(labels) }, BALL, STRAIGHT, {
      colours: ['#ff0000', '#0000ff'],
      zoom: 1,
      size: 2,
    });
    const seen = [...image.data.subarray(4 * (10 * 20 + 10), 4 * (10 * 20 + 10) + 4)];
    assert.deepEqual(seen.slice(0, 3), [0, 0, 255]);
    assert.ok((seen[3] ?? 0) > 200);
    assert.equal(
      image.data.filter((_, at) => at % 4 === 3).reduce((sum, alpha) => sum + Number(alpha > 0), 0),
      4,
    );
  }
});

test('a few points far out, or none that is finite, move the ball little', () => {
  const xyz = Float32Array.from({ length: 3000 }, (_, at) => Math.sin(at * 7.3));
  const { centre, radius } = ballOf(xyz);
  assert.ok(centre.every((value) => Math.abs(value) < 0.1) && radius > 1 && radius < 1.75, String(radius));
  xyz.set([1e6, 1e6, 1e6, NaN, 0, 0]);
  assert.ok(ballOf(xyz).radius < 1.75);
  assert.deepEqual(ballOf(new Float32Array()), { centre: [0, 0, 0], radius: 1 });
  assert.deepEqual([...spaceMedians({ xyz: Float32Array.of(1, 2, 3), labels: Uint8Array.of(4) })], [[4, [1, 2, 3]]]);
});
