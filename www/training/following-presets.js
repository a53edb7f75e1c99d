/** Does what a person does with presets: takes one, puts back what was changed of it, follows its advice. */

import { t } from '../strings/t.js';
import { starPixels } from '../draw/star.js';
import { applyChange } from '../experiment/changes.js';
import { PRESETS } from '../experiment/presets.js';
import { settingsOf } from '../experiment/setup.js';

/** @typedef {import('../experiment/types.js').Setup} Setup */
/** @typedef {import('../experiment/preset-advice.js').Advice} Advice */
/** @typedef {{ pixels?: Uint8Array, corruption: import('../experiment/types.js').Corruption }} Shown what goes on the pad */

const FULL = t`Four runs stand beside each other already: remove one, then compare.`;

/** @typedef {{ add(): Promise<void>, apply(setup: Setup, anew?: boolean): Promise<unknown> }} Actions */

/**
 * @param {{ preset?: string, back?: string, advice?: number }} detail of the presets' event
 * @param {import('./section.js').Section} section @param {Actions} actions
 */
export async function followPreset({ preset, back, advice }, section, actions) {
  const { presets } = section.view;
  const { run } = section.comparison;
  const chosen = PRESETS.find(({ name }) => name === preset);
  if (chosen) await actions.apply(chosen.setup, true);
  const basis = presets.basisOf(run);
  if (back !== undefined && basis) await actions.apply(putBack(run.wanted, basis.setup, back));
  const advised = presets.adviceFor(run)[advice ?? -1];
  if (advised) await followAdvice(advised, section, actions);
}

/** @param {Advice} advice @param {import('./section.js').Section} section @param {Actions} actions */
async function followAdvice(advice, { comparison, notices, transport, fire }, actions) {
  if ('picture' in advice) {
    fire('ae-show', { pixels: starPixels(), corruption: { kind: 'none' } });
    return notices.mention(t`A star is on the pad at the top, rebuilt by the network that trains here.`);
  }
  if ('noise' in advice) {
    fire('ae-show', { corruption: advice.noise });
    return notices.mention(t`Noise is on the picture at the top, rebuilt by the network that trains here.`);
  }
  if ('beside' in advice) {
    if (comparison.full) return notices.complain(FULL);
    await actions.add();
    await actions.apply(advice.beside(comparison.run.wanted), true);
  } else await actions.apply(advice.mend(comparison.run.wanted), advice.anew);
  await transport.play('end');
  fire('ae-play');
}

/** @param {Setup} setup @param {Setup} preset that it is a variant of @param {string} setting empty for all */
function putBack(setup, preset, setting) {
  if (!setting) return preset;
  const name = /** @type {keyof import('../experiment/settings.js').Settings} */ (setting);
  return applyChange(setup, { setting: name, value: settingsOf(preset)[name] });
}
