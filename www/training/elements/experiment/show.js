import { showNumber } from '../../../ui/number-input.js';
import { placeOnSlider, valueAt } from './scale.js';

/** @typedef {import('./field.js').Field} Field */
/** @typedef {import('./field.js').Settings} Settings */

/**
 * Brings one control in line with the settings.
 * @param {HTMLElement} place @param {Field} field @param {Settings} settings @param {import('../../options.js').Kept} kept
 */
export function showField(place, field, settings, kept) {
  place.hidden = field.hidden?.(settings) ?? false;
  const value = field.get(settings);
  const refused = field.refused?.(settings) ?? '';
  const help = typeof field.help === 'string' ? field.help : field.help(settings);
  const note = /** @type {HTMLElement} */ (place.querySelector('.note'));
  const held = kept.settings.has(field.setting);
  const words = [held && kept.why, help, refused].filter(Boolean).join(' ');
  if (note.textContent !== words) note.textContent = words;
  for (const control of controls(place)) control.disabled = held;
  SHOW[field.as](place, field, value, Boolean(refused));
}

/** What sets it, without what opens its formula. @param {HTMLElement} place @returns {NodeListOf<HTMLInputElement>} */
const controls = (place) => place.querySelectorAll('input, select, button:not(.why)');

/** @type {Record<Field['as'], (place: HTMLElement, field: Field, value: any, refused: boolean) => void>} */
const SHOW = {
  amount: (place, { scale }, value) => {
    const number = /** @type {HTMLInputElement} */ (place.querySelector('.typed'));
    const text = value === undefined ? '' : String(value);
    showNumber(number, text);
    const slider = /** @type {HTMLInputElement | null} */ (place.querySelector('[type=range]'));
    if (!slider || !scale) return;
    // Several places may give the same rounded value: the thumb stays where it was put.
    if ((valueAt(Number(slider.value), scale) ?? 0) !== (value ?? 0))
      slider.value = String(placeOnSlider(value, scale));
    slider.setAttribute('aria-valuetext', text || 'off');
  },
  choice: (place, _, value, refused) => {
    const select = place.querySelector('select');
    if (select) {
      select.value = value;
      // Images of one's own have to be opened first.
      for (const option of select.options) option.disabled = option.value === 'own' && value !== 'own';
    }
    for (const radio of place.querySelectorAll('input')) {
      radio.checked = radio.value === value;
      radio.disabled ||= refused;
    }
  },
  flag: (place, _, value, refused) => {
    const box = /** @type {HTMLInputElement} */ (place.querySelector('input'));
    box.checked = value;
    // What no longer fits can still be taken away.
    box.disabled ||= refused && !value;
  },
  classes: (place, _, value) => {
    for (const button of place.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(value.includes(Number(button.value))));
    }
  },
  files: () => {},
};
