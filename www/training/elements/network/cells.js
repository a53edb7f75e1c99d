/** Makes the controls and words under each column of a network's drawing. Pure. */

import { MOST } from '../../../experiment/network-structure.js';
import { WHOLE_INPUT } from '../../../ui/number-input.js';

/**
 * @typedef {import('../../../engine/training/protocol.js').ModelConfig} ModelConfig
 * @typedef {import('../../../experiment/network-structure.js').Place} Place
 * @typedef {import('../../../experiment/network-structure.js').Stage} Stage
 */

/** Names what is edited, and what its width counts. @param {Place} place */
function words(place) {
  if (place.field === 'latent_dim') return { title: 'the code', of: 'numbers' };
  return place.field === 'channels'
    ? { title: `convolution ${place.at + 1}`, of: 'channels' }
    : { title: `hidden layer ${place.at + 1}`, of: 'units' };
}

/** The controls of a column, or the words for one that follows from the others. @param {Stage} stage */
export function cellHtml({ kind, place }) {
  if (!place) {
    const mirror = kind === 'input' || kind === 'output' ? '' : ' title="The decoder mirrors the encoder."';
    return /* html */ `<div class="cell fixed"${mirror}><span class="name"></span><span class="size"></span></div>`;
  }
  const { title, of } = words(place);
  const where = `data-field="${place.field}"${place.field === 'latent_dim' ? '' : ` data-at="${place.at}"`}`;
  const button = (
    /** @type {string} */ name,
    /** @type {string} */ sign,
    /** @type {string} */ label,
    /** @type {string} */ help,
  ) => `<button type="button" name="${name}" ${where} aria-label="${label} ${title}" title="${help}">${sign}</button>`;
  const remove =
    place.field === 'hidden_dims'
      ? button('remove', '×', 'Remove', `Removes ${title}, and its mirror image in the decoder.`)
      : '';
  return /* html */ `<div class="cell"><span class="name" aria-hidden="true"></span>
    <input ${WHOLE_INPUT} name="width" ${where} list="powers"
      aria-label="${of[0].toUpperCase()}${of.slice(1)} of ${title}" title="How many ${of} ${title} has, from 1 to ${MOST[place.field]}.">
    <div class="steps">${button('narrow', '−', 'Narrow', `Down to the power of two below.`)}${button(
      'widen',
      '+',
      'Widen',
      'Up to the power of two above.',
    )}${remove}</div></div>`;
}

/** @param {Stage} stage @param {ModelConfig} model @param {boolean} noisy whether the input is corrupted */
export function nameOf({ kind, place, size }, { tied_weights, variational }, noisy) {
  if (kind === 'input') return noisy ? 'Corrupted' : 'Input';
  if (kind === 'output') return 'Rebuilt';
  if (kind === 'code') return variational ? 'Code: μ, σ' : 'Code';
  if (!place || place.field === 'latent_dim') return tied_weights ? 'Wᵀ' : '';
  // The number of channels follows in the field below: 14 × 14 × [16].
  return place.field === 'channels' ? size.slice(0, size.lastIndexOf('×') + 1) : `Hidden ${place.at + 1}`;
}

/** Returns which width of a config a control changes; nothing for other controls. @param {HTMLElement} control @returns {Place | undefined} */
export function placeInConfig({ dataset: { field, at } }) {
  if (field === 'latent_dim') return { field };
  return field === 'channels' || field === 'hidden_dims' ? { field, at: Number(at) } : undefined;
}
