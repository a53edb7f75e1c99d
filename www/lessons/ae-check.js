import { metricWords } from '../experiment/goal.js';
import { threeDigits } from '../draw/numbers.js';
import { formatNumber, t } from '../strings/t.js';
import { make } from '../ui/dom.js';
import { AeElement, define } from '../ui/element.js';
import { CSS, HTML } from './check-template.js';
import { judge, readClaims } from './claims.js';
import { Replay } from './replay.js';

/** @typedef {import('./claims.js').Claim} Claim */
/** @typedef {{ claim: Claim, verdict: HTMLElement, bar: HTMLProgressElement, mark: HTMLElement }} Row */

/** Checks what students handed in, by training it once more. */
export class AeCheck extends AeElement {
  /** @type {AbortController | undefined} */
  #underWay;

  constructor() {
    super(HTML, CSS);
    for (const [selector, words] of /** @type {const} */ ([
      ['label', t`What was handed in, a line a student; a name may stand before it`],
      ['.check', t`Check`],
      ['.cancel', t`Cancel`],
    ])) {
      this.find(selector).textContent = words;
    }
    const heads = [t`Who`, t`Value`, t`Step`, t`Numbers`, t`Result`];
    this.find('thead tr').append(...heads.map((head) => make('th', { scope: 'col' }, head)));
    this.#empty();
  }

  /** @param {AbortSignal} signal */
  connected(signal) {
    this.find('form').addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.check();
      },
      { signal },
    );
    this.find('.cancel').addEventListener('click', () => this.#underWay?.abort(), { signal });
    signal.addEventListener('abort', () => this.#underWay?.abort());
  }

  /** What was handed in. @param {string} text */
  set text(text) {
    this.#area.value = text;
  }

  /** Reads the lines and replays each that is worth it, one after the other. */
  async check() {
    this.#underWay?.abort();
    const underWay = new AbortController();
    this.#underWay = underWay;
    const { lesson, claims } = readClaims(this.#area.value);
    this.#tellLesson(lesson);
    const metrics = new Set(claims.map((each) => each.lesson?.goal.metric ?? 'sse'));
    const [metric = 'sse', ...others] = metrics;
    this.find('th:nth-child(2)').textContent = others.length > 0 ? t`Value` : metricWords(metric);
    const rows = claims.map(rowOf);
    this.find('tbody').replaceChildren(...rows.map(({ cells }) => make('tr', {}, ...cells)));
    if (claims.length === 0) {
      this.#empty(
        lesson ? t`This is the link of a lesson: put the codes of its students into the lines below it.` : undefined,
      );
      return;
    }
    this.#busy(true);
    const replay = new Replay();
    let [passed, failed] = [0, 0];
    for (const each of rows) {
      if (underWay.signal.aborted) tell(each, '', t`Not checked: it was cancelled.`);
      else if (await this.#replay(replay, each, underWay.signal)) passed += 1;
      else failed += 1;
    }
    replay.end();
    if (this.#underWay !== underWay) return;
    this.#busy(false);
    if (!underWay.signal.aborted) this.find('.summary').textContent = t`Passed: ${passed}. Not passed: ${failed}.`;
  }

  get #area() {
    return /** @type {HTMLTextAreaElement} */ (this.find('textarea'));
  }

  /** @param {Replay} replay @param {Row} row @param {AbortSignal} signal @returns {Promise<boolean>} whether it passed */
  async #replay(replay, row, signal) {
    const { lesson, result, trail, wrong } = row.claim;
    if (wrong || !lesson || !result || !trail) {
      tell(row, 'failed', wrong);
      return false;
    }
    row.bar.hidden = false;
    tell(row, '', t`Training it once more…`);
    try {
      const onProgress = (/** @type {number} */ share) => (row.bar.value = share);
      const found = await replay.run(trail, result.step, lesson, { signal, onProgress });
      const { state, verdict } = judge(lesson, result, found);
      tell(row, state, verdict);
      return state === 'passed';
    } catch (error) {
      const why = /** @type {Error} */ (error).message;
      tell(row, '', signal.aborted ? t`Not checked: it was cancelled.` : why);
      return false;
    } finally {
      row.bar.hidden = true;
    }
  }

  /** @param {boolean} busy */
  #busy(busy) {
    this.find('.summary').textContent = busy ? t`Each is trained once more, here in your browser.` : '';
    /** @type {HTMLButtonElement} */ (this.find('.cancel')).disabled = !busy;
    this.toggleAttribute('data-busy', busy);
  }

  /** @param {import('./lesson.js').Lesson} [lesson] */
  #tellLesson(lesson) {
    this.find('.lesson').hidden = !lesson;
    this.find('.lesson').textContent = lesson?.question ?? '';
  }

  /** @param {string} [words] */
  #empty(words = t`The results stand here: who passed, with which value, at which step.`) {
    this.find('tbody').replaceChildren(make('tr', {}, make('td', { colSpan: 5, className: 'note' }, words)));
  }
}

/** @param {Claim} claim @returns {Row & { cells: HTMLElement[] }} */
function rowOf(claim) {
  const { name, result, trail } = claim;
  const cell = (/** @type {string} */ text, className = '') => make('td', { className }, text);
  const mark = make('span', { className: 'mark' });
  const verdict = make('span', {});
  const bar = make('progress', { max: 1, value: 0, hidden: true, ariaLabel: t`Replay` });
  const cells = [
    make('th', { scope: 'row' }, name || '–'),
    cell(threeDigits(result?.value ?? null), 'number'),
    cell(result ? formatNumber(result.step) : '–', 'number'),
    cell(result && trail ? String(trail.setup.experiment.model.latent_dim) : '–', 'number'),
    make('td', { className: 'result' }, mark, verdict, bar),
  ];
  return { claim, verdict, bar, mark, cells };
}

/** @param {Row} row @param {'' | 'passed' | 'failed'} state @param {string} words */
function tell({ mark, verdict }, state, words) {
  // A sign as well as a colour; the sentence says it too.
  mark.textContent = { passed: '✓', failed: '✗', '': '' }[state];
  mark.className = `mark ${state}`;
  mark.ariaHidden = 'true';
  verdict.textContent = words;
}

define('ae-check', AeCheck);
