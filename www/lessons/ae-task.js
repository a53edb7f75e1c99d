import { copyText } from '../ui/copy.js';
import { make } from '../ui/dom.js';
import { AeElement, define } from '../ui/element.js';
import { t } from '../strings/t.js';
import { codeOf, handInLink } from './hand-in.js';
import { toldOf } from './task-words.js';

/** @typedef {import('./lesson.js').Lesson} Lesson */
/** @typedef {import('./task-words.js').Standing} Standing */

const HTML = /* html */ `
<section aria-labelledby="name">
  <h3 id="name"></h3>
  <p class="question"></p>
  <p class="measures number"></p>
  <div class="result">
    <p class="verdict" role="status"></p>
    <output class="code" hidden></output>
    <button type="button" class="hand-in" hidden></button>
    <button type="button" class="anew" hidden></button>
  </div>
  <input class="link" readonly hidden>
</section>`;

const CSS = /* css */ `
section {
  display: grid; gap: .25rem; padding: .75rem 1rem; font-size: var(--_small); line-height: 1.25rem;
  background: var(--_raised); border-inline-start: 3px solid var(--_accent); border-radius: 4px;
}
h3 { margin: 0; font-size: inherit; font-weight: 600; color: var(--_muted); }
.question { max-width: 44rem; font-size: 1rem; line-height: 1.5rem; white-space: pre-line; overflow-wrap: anywhere; }
.question:empty { display: none; }
.measures { font-weight: 600; }
.measures::first-letter { text-transform: uppercase; }
/* The room of a code and a button is kept from the beginning. */
.result { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; min-height: var(--_control); }
.verdict { flex: 0 1 auto; text-wrap: pretty; }
.code { font: 600 .875rem/1.25rem ui-monospace, monospace; user-select: all; overflow-wrap: anywhere; }
.result button { background: var(--_page); min-width: 6rem; }
.link {
  width: 100%; min-height: var(--_control); padding: 0 .5rem; background: var(--_page); border: 1px solid var(--_line);
  border-radius: 4px;
}
@container (max-width: 527px) { .result { min-height: 5.25rem; align-content: start; } }`;

/**
 * The question of a lesson, how far its goal is, and what is to be handed in.
 *
 * @fires ae-reached once a run, detail: the network that reached the goal, as it was judged
 * @fires ae-anew when a run that cannot be replayed is to begin again
 */
export class AeTask extends AeElement {
  /** @type {Lesson | undefined} */
  #lesson;
  /** @type {Standing | undefined} */
  #standing;
  #code = '';
  /** The address of the page that checks a hash; empty where none is known. @type {(hash: string) => string} */
  address = () => '';

  constructor() {
    super(HTML, CSS);
    this.find('#name').textContent = t`Lesson`;
    this.find('.hand-in').textContent = t`Hand in`;
    this.find('.anew').textContent = t`Train anew`;
    this.find('.link').setAttribute('aria-label', t`What to hand in`);
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    this.find('.hand-in').addEventListener('click', () => this.#handIn(), { signal });
    this.find('.anew').addEventListener('click', () => this.emit('ae-anew'), { signal });
  }

  /** @param {Lesson} lesson @param {Standing | undefined} standing */
  show(lesson, standing) {
    if (lesson.word !== this.#lesson?.word) this.#code = '';
    [this.#lesson, this.#standing] = [lesson, standing];
    this.find('.question').textContent = lesson.question;
    if (!standing) return;
    const { measures, verdict, best, anew } = toldOf(lesson, standing);
    write(this.find('.measures'), measures);
    write(this.find('.verdict'), verdict);
    this.find('.anew').hidden = !anew;
    this.#showCode(best && codeOf(lesson, best));
    if (!best) return;
    if (standing.trail !== this.#reached) this.emit('ae-reached', best);
    this.#reached = standing.trail;
  }

  /** The run that has reached the goal already. @type {Standing['trail']} */
  #reached;

  /** @param {string} [code] */
  #showCode(code = '') {
    if (code === this.#code) return;
    this.#code = code;
    const place = this.find('.code');
    // Where a line ends between two groups nobody types a wrong one.
    place.replaceChildren(...code.split(/(?<=-)/).flatMap((group, i) => (i > 0 ? [make('wbr', {}), group] : [group])));
    place.hidden = !code;
    this.find('.hand-in').hidden = !code;
    this.find('.hand-in').textContent = t`Hand in`;
    this.find('.link').hidden = true;
  }

  async #handIn() {
    const [lesson, standing] = [this.#lesson, this.#standing];
    const best = lesson && standing && toldOf(lesson, standing).best;
    if (!best || !standing.trail) return;
    const button = this.find('.hand-in');
    const text = this.address(handInLink(lesson, standing.trail, best)) || codeOf(lesson, best);
    if (await copyText(text, button)) return;
    const link = /** @type {HTMLInputElement} */ (this.find('.link'));
    [link.value, link.hidden] = [text, false];
    link.focus();
    link.select();
  }
}

/** The same words said again would be read out again. @param {HTMLElement} place @param {string} text */
function write(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

define('ae-task', AeTask);
