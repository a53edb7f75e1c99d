/** One unit of a network, as a card beside it: a part of `ae-network`. */

import { onDark } from '../../../draw/colour.js';
import { divergingTable } from '../../../draw/diverging.js';
import { threeDigits } from '../../../draw/numbers.js';
import { signedPicture } from '../../../draw/tiles.js';
import { make } from '../../../ui/dom.js';
import { putImage } from './digit-choice.js';
import { inputWords, likesWords, weightsWords } from './unit-words.js';

/** @typedef {import('../../../engine/training/protocol.js').UnitPicture} UnitPicture */

export const HTML = /* html */ `<div class="unit-card" id="unit-card" role="note" popover="manual" hidden></div>`;

export const CSS = /* css */ `
.unit-card {
  position: absolute; inset: auto; z-index: 10; width: 18.5rem; max-width: calc(100vw - 1rem); min-height: 13.5rem; max-height: calc(100vh - 1rem);
  margin: 0; padding: .5rem .75rem .75rem; overflow: auto; color: var(--_text); background: var(--_page);
  border: 1px solid var(--_edge); border-radius: 4px; box-shadow: 0 .25rem 1rem var(--_shadow); cursor: auto;
}
.unit-card p { text-wrap: pretty; }
.unit-card .title { font-weight: 600; }
.unit-card .weights-of { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .25rem .75rem; align-items: center; margin-block: .25rem .5rem; }
.unit-card canvas { position: static; display: block; image-rendering: pixelated; background: var(--_blank); }
.unit-card .weights-of canvas { width: 84px; height: 84px; border: 1px solid var(--_line); background: none; }
.likes { display: grid; grid-template-columns: repeat(5, 42px); justify-content: space-between; margin: .25rem 0 0; padding: 0; list-style: none; text-align: center; }
.likes canvas { width: 42px; height: 42px; }
@media print { .unit-card { display: none !important; } }`;

/**
 * @param {string} title @param {UnitPicture | null} portrait null until it is known
 * @param {{ side: number, convolved: boolean, inks: import('../../../draw/inks.js').Inks }} how
 * @returns {Node[]}
 */
export function unitCard(title, portrait, { side, convolved, inks }) {
  const head = make('p', { className: 'title' }, title);
  if (!portrait) return [head];
  const pictures = side
    ? /** @type {const} */ (['incoming', 'outgoing']).flatMap((which) => {
        const weights = portrait[which];
        if (!weights) return [];
        const canvas = putImage(
          make('canvas', { ariaHidden: 'true' }),
          signedPicture(weights, divergingTable(onDark(inks))),
        );
        return [make('div', { className: 'weights-of' }, canvas, make('p', {}, weightsWords(which, convolved)))];
      })
    : [];
  const inputs = inputWords(portrait, side);
  const likes = side ? [make('ul', { className: 'likes number' }, ...portrait.likes.map(liked))] : [];
  return [
    head,
    ...pictures,
    ...(inputs ? [make('p', { className: 'number' }, inputs)] : []),
    make('p', { className: 'number' }, likesWords(portrait, side)),
    ...likes,
  ];
}

/** @param {UnitPicture['likes'][number]} liked */
function liked({ picture, value }) {
  const canvas = make('canvas', { ariaHidden: 'true' });
  if (picture) putImage(canvas, picture);
  return make('li', {}, canvas, threeDigits(value));
}
