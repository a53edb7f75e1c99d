/** Makes the controls and words under each column of a network's drawing. Pure. */

import { formatNumber, t } from '../../../strings/t.js';
import { MOST } from '../../../experiment/network-structure.js';
import { WHOLE_INPUT } from '../../../ui/number-input.js';

/**
 * @typedef {import('../../../engine/training/protocol.js').ModelConfig} ModelConfig
 * @typedef {import('../../../experiment/network-structure.js').Place} Place
 * @typedef {import('../../../experiment/network-structure.js').Stage} Stage
 */

/** Names what is edited, and what its width counts. @param {Place} place */
function words(place) {
  const most = formatNumber(MOST[place.field], { useGrouping: false });
  if (place.field === 'latent_dim')
    return {
      title: t`the code`,
      width: t`Numbers of the code`,
      help: t`How many numbers the code has, from 1 to ${most}.`,
    };
  const number = place.at + 1;
  return place.field === 'channels'
    ? {
        title: t`convolution ${number}`,
        width: t`Channels of convolution ${number}`,
        help: t`How many channels convolution ${number} has, from 1 to ${most}.`,
      }
    : {
        title: t`hidden layer ${number}`,
        width: t`Units of hidden layer ${number}`,
        help: t`How many units hidden layer ${number} has, from 1 to ${most}.`,
      };
}

/** The controls of a column, or the words for one that follows from the others. @param {Stage} stage */
export function cellHtml({ kind, place }) {
  if (!place) {
    const mirror = kind === 'input' || kind === 'output' ? '' : ` title="${t`The decoder mirrors the encoder.`}"`;
    return /* html */ `<div class="cell fixed"${mirror}><span class="name"></span><span class="size"></span></div>`;
  }
  const { title, width, help } = words(place);
  const where = `data-field="${place.field}"${place.field === 'latent_dim' ? '' : ` data-at="${place.at}"`}`;
  const button = (
    /** @type {string} */ name,
    /** @type {string} */ sign,
    /** @type {string} */ label,
    /** @type {string} */ what,
  ) => `<button type="button" name="${name}" ${where} aria-label="${label}" title="${what}">${sign}</button>`;
  const remove =
    place.field === 'hidden_dims'
      ? button('remove', '×', t`Remove ${title}`, t`Removes ${title}, and its mirror image in the decoder.`)
      : '';
  return /* html */ `<div class="cell"><span class="name" aria-hidden="true"></span>
    <input ${WHOLE_INPUT} name="width" ${where} list="powers"
      aria-label="${width}" title="${help}">
    <div class="steps">${button('narrow', '−', t`Narrow ${title}`, t`Down to the power of two below.`)}${button(
      'widen',
      '+',
      t`Widen ${title}`,
      t`Up to the power of two above.`,
    )}${remove}</div></div>`;
}

/** @param {Stage} stage @param {ModelConfig} model @param {boolean} noisy whether the input is corrupted */
export function nameOf({ kind, place, size }, { tied_weights, variational }, noisy) {
  if (kind === 'input') return noisy ? t`Corrupted` : t`Input`;
  if (kind === 'output') return t`Rebuilt`;
  if (kind === 'code') return variational ? t`Code: μ, σ` : t`Code`;
  if (!place || place.field === 'latent_dim') return tied_weights ? 'Wᵀ' : '';
  // The number of channels follows in the field below: 14 × 14 × [16].
  return place.field === 'channels' ? size.slice(0, size.lastIndexOf('×') + 1) : t`Hidden ${place.at + 1}`;
}

/** Returns which width of a config a control changes; nothing for other controls. @param {HTMLElement} control @returns {Place | undefined} */
export function placeInConfig({ dataset: { field, at } }) {
  if (field === 'latent_dim') return { field };
  return field === 'channels' || field === 'hidden_dims' ? { field, at: Number(at) } : undefined;
}
