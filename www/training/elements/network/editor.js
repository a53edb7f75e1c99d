import { formatNumber, t } from '../../../strings/t.js';
import { cellHtml, nameOf, placeInConfig } from './cells.js';
import { CHOICES, SWITCHES } from './editor-template.js';
import {
  convolved,
  deepened,
  MOST,
  nextPower,
  parameterCount,
  refusals,
  resized,
  shallower,
  stages,
  widthAt,
  widthOfNew,
} from '../../../experiment/network-structure.js';
import { SETTINGS } from '../../../experiment/settings.js';
import { USUAL_MODEL } from '../../../experiment/setup.js';
import { showNumber, takeNumber, watchTyping } from '../../../ui/number-input.js';

/**
 * @typedef {import('../../../engine/training/protocol.js').ModelConfig} ModelConfig
 * @typedef {import('../../../draw/network-layout.js').Layout} Layout
 */

/** Pixels between columns that have controls of their own. */
const ROOM = 78;

/** Shows and reads the controls of a network: a part of `ae-network`, which keeps the model. */
export class NetworkEditor {
  #root;
  #change;
  /** @type {ModelConfig} */
  #model = { input_dim: 784, latent_dim: 32 };
  #noisy = true;
  /** Which columns there are controls for. */
  #built = '';

  /**
   * @param {ShadowRoot} root with the template's elements in it
   * @param {(model: ModelConfig) => void} change takes what a person made of the model
   */
  constructor(root, change) {
    this.#root = root;
    this.#change = change;
  }

  /** @param {AbortSignal} signal */
  listen(signal) {
    const fields = this.#find('fieldset');
    watchTyping(this.#root, signal);
    fields.addEventListener(
      'change',
      ({ target }) => this.#changed(/** @type {HTMLInputElement | HTMLSelectElement} */ (target)),
      { signal },
    );
    fields.addEventListener(
      'click',
      ({ target }) => this.#pressed(/** @type {HTMLElement} */ (target).closest('button')),
      { signal },
    );
  }

  /**
   * @param {ModelConfig} model @param {boolean} noisy whether its input is corrupted
   * @param {string} kept why nobody may change it; empty where everybody may
   */
  show(model, noisy, kept) {
    this.#set('network', { disabled: Boolean(kept) });
    this.#model = model;
    this.#noisy = noisy;
    this.#build(model);
    const reasons = refusals(model);
    for (const name of /** @type {(keyof typeof CHOICES)[]} */ (Object.keys(CHOICES))) {
      const { help, of } = CHOICES[name];
      const value = model[name] ?? USUAL_MODEL[name];
      const why = name === 'latent_activation' ? reasons.latent_activation : '';
      const formula = Object.entries(of).find(([key]) => key === value)?.[1].formula;
      this.#set(name, { value: String(value), disabled: Boolean(why), title: why || `${help}: ${formula}.` });
    }
    for (const name of /** @type {(keyof typeof SWITCHES)[]} */ (Object.keys(SWITCHES))) {
      const title = reasons[name] || SWITCHES[name].help;
      this.#set(name, { checked: model[name] ?? false, disabled: Boolean(reasons[name]), title });
    }
    this.#set('convolutions', { value: String(model.channels?.length ?? 0) });
    reasons.convolutions.forEach((why, count) =>
      Object.assign(this.#find(`[name=convolutions] [value="${count}"]`), { disabled: Boolean(why), title: why }),
    );
    const full = (model.hidden_dims?.length ?? 0) >= MOST.layers;
    this.#set('deepen', {
      disabled: full,
      title: full
        ? t`There are ${MOST.layers} hidden layers, the most this page draws.`
        : t`Adds a dense layer of ${widthOfNew(model)} units before the code, and its mirror image to the decoder.`,
    });
    const { tied_weights, variational, latent_activation, convolutions } = reasons;
    const why = new Set(kept ? [kept] : [tied_weights, variational, latent_activation, convolutions[2]]);
    why.delete('');
    this.#find('.reasons').textContent = [...why].join(' ');
    this.#find('.reasons').hidden = why.size === 0;
    const count = formatNumber(parameterCount(model));
    const cost = kept
      ? t`${count} weights and biases.`
      : t`${count} weights and biases; a change here starts the training anew.`;
    // A screen reader would read the same words out again if they were written again.
    if (this.#find('.cost').textContent !== cost) this.#find('.cost').textContent = cost;
  }

  /** Puts each control under its column, on paper too, or all of them in rows where columns are too close. @param {Layout} layout */
  place({ columns, pitch, width }) {
    const held = this.#find('.columns');
    held.classList.add('placed');
    held.classList.toggle('aligned', pitch >= ROOM);
    columns.forEach(({ x }, i) => {
      const cell = /** @type {HTMLElement | undefined} */ (held.children[i]);
      if (cell) cell.style.left = `${(100 * x) / width}%`;
    });
  }

  /** New controls only for new columns, so that the keyboard stays where it is while widths change. @param {ModelConfig} model */
  #build(model) {
    const columns = stages(model);
    const built = columns.map(({ kind }) => kind).join();
    const held = this.#find('.columns');
    if (built !== this.#built) held.innerHTML = columns.map(cellHtml).join('');
    this.#built = built;
    columns.forEach((stage, i) => {
      const part = (/** @type {string} */ name) =>
        /** @type {HTMLInputElement | null} */ (held.children[i].querySelector(name));
      const [name, size, input] = [part('.name'), part('.size'), part('input')];
      if (name) name.textContent = nameOf(stage, model, this.#noisy);
      if (size) size.textContent = stage.size;
      if (input && stage.place) showNumber(input, String(widthAt(model, stage.place)));
    });
  }

  /** @param {HTMLInputElement | HTMLSelectElement} target */
  #changed(target) {
    const { name, value } = target;
    const model = this.#model;
    const place = placeInConfig(target);
    if (place) {
      const { limits } = SETTINGS[place.field];
      const kept = widthAt(model, place);
      const asked = takeNumber(/** @type {HTMLInputElement} */ (target), limits, kept, this.#find('.refusal'));
      const next = asked === undefined ? model : resized(model, place, asked);
      target.value = String(widthAt(next, place));
      if (widthAt(next, place) !== widthAt(model, place)) this.#change(next);
    } else if (name === 'convolutions') this.#change(convolved(model, Number(value)));
    else
      this.#change({ ...model, [name]: name in SWITCHES ? /** @type {HTMLInputElement} */ (target).checked : value });
  }

  /** @param {HTMLButtonElement | null} button */
  #pressed(button) {
    if (!button) return;
    if (button.name === 'deepen') return this.#change(deepened(this.#model));
    const place = placeInConfig(button);
    if (!place) return;
    if (button.name !== 'remove') {
      return this.#change(
        resized(this.#model, place, nextPower(widthAt(this.#model, place), button.name === 'widen' ? 1 : -1)),
      );
    }
    this.#change(shallower(this.#model, place.field === 'hidden_dims' ? place.at : -1));
    // The button is gone, so the focus goes to the one that undoes this.
    /** @type {HTMLElement} */ (this.#find('[name=deepen]')).focus();
  }

  /** @param {string} selector @returns {HTMLElement} */
  #find(selector) {
    return /** @type {HTMLElement} */ (this.#root.querySelector(selector));
  }

  /** @param {string} name @param {object} values */
  #set(name, values) {
    Object.assign(this.#find(`[name=${name}]`), values);
  }
}
