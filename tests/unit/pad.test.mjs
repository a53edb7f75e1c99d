import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INK_SIDE } from '../../www/draw/ink.js';
import { PadDrawing } from '../../www/draw/pad-drawing.js';

const FROM = { x: 100, y: 100 };
const TO = { x: 180, y: 180 };
const digit = () => Uint8Array.from({ length: 784 }, (_, i) => (i * 31) % 256);
const inked = (/** @type {PadDrawing} */ pad) => pad.content.ink.filter((v) => v > 0).length;

test('strokes add ink, the eraser takes it away, and each is one step back', () => {
  const pad = new PadDrawing();
  assert.ok(pad.empty && !pad.canUndo && !pad.canRedo);
  pad.begin(false);
  pad.line(FROM, TO, false);
  const drawn = inked(pad);
  assert.ok(drawn > 500 && !pad.empty);
  pad.begin(true);
  pad.line(FROM, FROM, true);
  const erased = inked(pad);
  assert.ok(erased < drawn && erased > 0);
  assert.ok(pad.undo());
  assert.equal(inked(pad), drawn);
  assert.ok(pad.redo() && !pad.redo());
  assert.equal(inked(pad), erased);
  assert.ok(pad.undo() && pad.undo() && !pad.undo());
  assert.ok(pad.empty);
});

test('the pen starts over on a picture that was put there, the eraser changes it', () => {
  const pad = new PadDrawing();
  pad.put({ pixels: digit(), origin: 'test' });
  assert.deepEqual(pad.source, { pixels: digit() });
  assert.equal(pad.begin(true), false);
  pad.line(FROM, TO, true);
  assert.equal(pad.content.origin, null, 'it is a person’s from now on');
  assert.ok(pad.content.exact && inked(pad) > INK_SIDE * INK_SIDE * 0.5);

  pad.put({ pixels: digit(), origin: 'test' });
  assert.equal(pad.begin(false), true);
  assert.ok(pad.empty && !pad.content.exact);
  pad.line(FROM, TO, false);
  assert.deepEqual(pad.source, { ink: pad.content.ink, width: INK_SIDE, height: INK_SIDE });
  pad.undo();
  assert.equal(pad.content.origin, 'test');
});

test('a picture keeps what was drawn for undo, and is not changed by what is drawn on it', () => {
  const pad = new PadDrawing();
  const ink = new Uint8Array(INK_SIDE * INK_SIDE);
  pad.put({ ink });
  assert.equal(pad.canUndo, false, 'an empty pad is no step');
  pad.begin(false);
  pad.line(FROM, TO, false);
  assert.ok(ink.every((v) => v === 0));
  pad.put({ pixels: digit(), origin: 1 });
  pad.clear();
  assert.ok(pad.empty);
  assert.ok(pad.undo() && pad.undo());
  assert.equal(pad.content.origin, null);
  assert.ok(inked(pad) > 500);
});
