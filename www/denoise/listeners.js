import { t } from '../strings/t.js';
import { answerFigures } from '../figures/facts.js';
import { acceptDrops, isModel } from './file-drops.js';

/** Calls back with the detail of each event. @template T @param {EventTarget} target @param {string} type @param {(detail: T) => void} act @param {AbortSignal} signal */
export function listen(target, type, act, signal) {
  target.addEventListener(type, (event) => act(/** @type {CustomEvent} */ (event).detail), { signal });
}

/**
 * What a person does with an instrument.
 *
 * @param {import('./view.js').DenoiseView} view
 * @param {object} parts
 * @param {import('./instrument-state.js').InstrumentState} parts.state
 * @param {import('./model-choice.js').ModelChoice} parts.model
 * @param {import('./live-choice.js').LiveChoice} parts.live
 * @param {import('./pad-source.js').PadSource} parts.source
 * @param {import('./reconstruction.js').Reconstruction} parts.reconstruction
 * @param {import('./options.js').DenoiseLink} parts.link
 * @param {HTMLElement} parts.dropTarget
 * @param {() => void} parts.retry
 * @param {AbortSignal} signal
 */
export function listenToPerson(view, { state, model, live, source, reconstruction, link, dropTarget, retry }, signal) {
  const { pad, digits, corruption, code, models, notices, rebuilt, restore, openImage, copy } = view;
  /** @template T @param {EventTarget} target @param {string} type @param {(detail: T) => void} act */
  const on = (target, type, act) => listen(target, type, act, signal);
  const take = (/** @type {File} */ file) => (isModel(file) ? model.open(file) : source.take(file));

  const facts = () => {
    const { corruption: noise } = state.noise;
    return { dims: model.current?.latentDim ?? 0, digits: true, ...(noise.kind !== 'none' && { noise }) };
  };
  answerFigures(pad.getRootNode(), facts, signal);
  on(pad, 'ae-change', (/** @type {{ timeStamp?: number }} */ { timeStamp }) => {
    source.drawn();
    reconstruction.refresh(timeStamp);
  });
  on(digits, 'ae-change', (/** @type {{ set: string, label: number | null }} */ { set, label }) => {
    source.pick(set, label);
  });
  on(corruption, 'ae-change', (/** @type {Parameters<typeof state.change>[0]} */ change) => {
    state.change(change);
    reconstruction.refresh();
  });
  on(code, 'ae-change', (/** @type {{ code: Float32Array, edited: boolean }} */ change) => {
    reconstruction.decode(change.code, change.edited);
  });
  on(restore, 'click', () => code.restore());
  on(models, 'ae-change', (/** @type {{ model: string, file?: File }} */ { model: name, file }) => {
    live.leave();
    if (file) model.open(file);
    else model.choose(name);
  });
  on(openImage, 'change', () => {
    if (openImage.files?.[0]) take(openImage.files[0]);
    openImage.value = '';
  });
  acceptDrops(dropTarget, take, signal);
  on(rebuilt, 'ae-retry', retry);
  on(copy, 'click', async () => {
    if (!(await link.copy(copy)))
      notices.say(t`The clipboard is not open to this page; copy the link from the address bar.`);
    if (model.own) notices.say(t`The link names no model: “${model.name}” is a file on this machine.`);
  });
}
