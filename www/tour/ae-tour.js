import { t } from '../strings/t.js';
import { AeElement, define } from '../ui/element.js';
import { TOUR } from './steps.js';

/** @typedef {import('./steps.js').Place} Place */
/** @typedef {{ at: number, over: boolean }} Progress `at`: the step that comes next */

const HTML = /* html */ `
<section aria-label="${t`First steps`}">
  <div class="text"><p class="title"><span class="count number"></span> <span class="name"></span></p><p class="words" role="status"></p><p class="links" hidden><slot></slot></p></div>
  <div class="buttons"><button type="button" name="act">${t`Show me`}</button><button type="button" name="next">${t`Skip`}</button><button type="button" name="leave" title="${t`The page remembers where you were`}">${t`Leave`}</button></div>
</section>`;

const CSS = /* css */ `
:host {
  position: fixed; z-index: 4; inset: auto 0 0; margin-inline: auto; width: min(100%, 46rem);
}
section {
  display: grid; gap: .5rem 1rem; padding: .75rem 1rem; background: var(--_page); color: var(--_text);
  border: 1px solid var(--_line); border-bottom: 0; border-radius: 6px 6px 0 0; box-shadow: 0 0 1.5rem var(--_strong-shadow);
  font-size: .9375rem; line-height: 1.375rem;
}
.title { font-weight: 600; }
.count { color: var(--_muted); font-weight: 400; }
/* The longest sentence has room, so that the buttons stay where they are. */
.words { min-height: 4.125rem; text-wrap: pretty; }
.buttons { display: flex; gap: .5rem; justify-content: end; }
[name=act] { color: var(--_on-accent); background: var(--_accent); }
::slotted(a) { margin-inline-end: 1rem; color: var(--_accent); }
@media (min-width: 700px) {
  section { grid-template-columns: minmax(0, 1fr) auto; align-items: center; }
  .words { min-height: 2.75rem; }
}
@media print { :host { display: none; } }`;

/** What surrounds the control that a step is about. */
const RING = '3px solid var(--_accent)';

/** What may lie over the end of the page stands above this height. */
const ABOVE = '--ae-notices-bottom';

/**
 * Leads through the page, step by step: a step is over when its control was used, by the person or by “Show me”.
 *
 * Its children are links to go on with, which stand at the end.
 *
 * @fires ae-change detail { at, over }: how far it is; `over` after the last step
 * @fires ae-close when a person leaves
 */
export class AeTour extends AeElement {
  #at = 0;
  /** @type {Place | undefined} */
  #place;
  /** Ends what belongs to the step that is shown. */
  #step = new AbortController();

  constructor() {
    super(HTML, CSS);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    const on = (/** @type {string} */ name, /** @type {() => unknown} */ act) =>
      this.find(`[name=${name}]`).addEventListener('click', act, { signal });
    on('act', () => this.#place && TOUR[this.#at]?.act(this.#place));
    on('next', () => this.#go(this.#at + 1));
    on('leave', () => this.#leave());
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#leave(), { signal });
    const { style } = this.ownerDocument.documentElement;
    const lift = new ResizeObserver(() => style.setProperty(ABOVE, `${this.offsetHeight + 4}px`));
    lift.observe(this);
    signal.addEventListener('abort', () => {
      this.#step.abort();
      lift.disconnect();
      style.removeProperty(ABOVE);
    });
  }

  /** @param {Place} place @param {number} at the step to go on with */
  begin(place, at) {
    this.#place = place;
    this.#go(at);
    this.find('[name=act]').focus();
  }

  /** @param {number} at */
  async #go(at) {
    this.#step.abort();
    this.#step = new AbortController();
    const { signal } = this.#step;
    const [step, place] = [TOUR[at], this.#place];
    if (!step || !place) return this.#end();
    this.#at = at;
    this.emit('ae-change', { at, over: false });
    this.find('.count').textContent = t`${at + 1} of ${TOUR.length}`;
    this.find('.name').textContent = step.title;
    this.find('.words').textContent = step.words;
    const hears = await step.hears(place);
    if (signal.aborted) return undefined;
    ring(step.target(place), signal);
    const look = async () =>
      !signal.aborted && (await (step.done?.(place) ?? true)) && !signal.aborted && this.#go(at + 1);
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let resting;
    const heard = () => {
      clearTimeout(resting);
      resting = setTimeout(look, step.rest ?? 0);
    };
    for (const type of step.events) hears.addEventListener(type, heard, { signal });
    return undefined;
  }

  #end() {
    this.emit('ae-change', { at: 0, over: true });
    this.find('.count').textContent = '';
    this.find('.name').textContent = t`That was all.`;
    this.find('.words').textContent =
      t`The tutorial goes through all of it, a question at a time; the labs look inside a network.`;
    this.find('.links').hidden = false;
    const focused = this.shadowRoot?.activeElement;
    for (const name of ['act', 'next']) this.find(`[name=${name}]`).hidden = true;
    // Whoever has done the last step by hand is elsewhere, and stays there.
    if (focused) this.find('[name=leave]').focus();
    this.find('[name=leave]').textContent = t`Close`;
  }

  #leave() {
    this.#step.abort();
    this.emit('ae-close');
  }
}

/** @param {Element | null | undefined} target @param {AbortSignal} signal takes it away */
function ring(target, signal) {
  if (!(target instanceof HTMLElement)) return;
  const { outline, outlineOffset } = target.style;
  Object.assign(target.style, { outline: RING, outlineOffset: '4px' });
  signal.addEventListener('abort', () => Object.assign(target.style, { outline, outlineOffset }));
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}

define('ae-tour', AeTour);
