import { AeElement, define } from '../../ui/element.js';

const SSE = 'Squared error against your digit, summed over its 784 pixels (sse_per_image).';

const HTML = /* html */ `
<dl>
  <div title="${SSE}"><dt>SSE corrupted</dt><dd class="corrupted"></dd></div>
  <div title="${SSE}"><dt>SSE rebuilt</dt><dd class="rebuilt"></dd></div>
  <div title="One encode and one decode in the worker: mean of 20."><dt>Time</dt><dd class="time"></dd></div>
</dl>
<p class="note">SSE: squared error, summed over 784 pixels.</p>`;

const CSS = /* css */ `
dl { margin: 0 0 .5rem; }
dl div { display: flex; justify-content: space-between; gap: .5rem; line-height: 1.5rem; }
dt { white-space: nowrap; }
dd { margin: 0; font-variant-numeric: tabular-nums; white-space: nowrap; }
.rebuilt { font-weight: 600; }`;

const NONE = '–';

/** The numbers under the rebuilt picture. */
export class AeScores extends AeElement {
  static properties = ['scores', 'time'];

  constructor() {
    super(HTML, CSS);
    this.scores = null;
  }

  /** @param {{ corrupted?: number, rebuilt: number } | null} scores a part left out stays as it is */
  set scores(scores) {
    if (!scores) {
      for (const dd of this.shadowRoot?.querySelectorAll('dd') ?? []) dd.textContent = NONE;
      return;
    }
    this.find('.rebuilt').textContent = scores.rebuilt.toFixed(1);
    if (scores.corrupted !== undefined) this.find('.corrupted').textContent = scores.corrupted.toFixed(1);
  }

  /** @param {number} ms */
  set time(ms) {
    this.find('.time').textContent = ms < 0.05 ? '< 0.1 ms' : `${ms.toFixed(1)} ms`;
  }
}

define('ae-scores', AeScores);
