import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameValue } from '../../www/training/same-value.js';

test('values that say the same are the same, whatever holds them', () => {
  const picture = () => ({
    pixels: Uint8Array.of(0, 255),
    corruption: { kind: 'masking', probability: 0.25 },
    seed: 7,
  });
  for (const make of [picture, () => [1, [2]], () => ({}), () => null, () => 'a', () => NaN])
    assert.equal(sameValue(make(), make()), true);
  assert.equal(sameValue({ a: 1, b: 2 }, { b: 2, a: 1 }), true);
  assert.equal(sameValue({ pixels: new Uint8Array(2) }, { pixels: Uint8Array.of(9, 0, 0).subarray(1) }), true);
});

test('one byte, one number or one name more makes another', () => {
  for (const [one, other] of [
    [Uint8Array.of(0, 1), Uint8Array.of(0, 2)],
    [Uint8Array.of(0), Uint8Array.of(0, 0)],
    [Uint8Array.of(), []],
    [Uint8Array.of(), {}],
    [
      { pixels: Uint8Array.of(1), seed: 1 },
      { pixels: Uint8Array.of(1), seed: 2 },
    ],
    [{ corruption: { kind: 'none' } }, { corruption: { kind: 'masking' } }],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [[], {}],
    [null, {}],
    [0, '0'],
  ]) {
    assert.equal(sameValue(one, other), false);
    assert.equal(sameValue(other, one), false);
  }
});
