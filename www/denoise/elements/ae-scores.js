import '../../figures/ae-figure.js';
import { formatDecimals, t } from '../../strings/t.js';
import { AeElement, define } from '../../ui/element.js';
import { withProperties } from '../../ui/properties.js';

const HTML = /* html */ `
<dl>
  <div class="noise"><dt><ae-figure of="sse_corrupted">${t`SSE corrupted`}</ae-figure></dt><dd class="corrupted"></dd></div>
  <div><dt><ae-figure of="sse_rebuilt">${t`SSE rebuilt`}</ae-figure></dt><dd class="rebuilt"></dd></div>
  <div><dt><ae-figure of="reconstruction_time">${t`Time`}</ae-figure></dt><dd class="time"></dd></div>
</dl>
<p class="note">${t`SSE: squared error, summed over 784 pixels.`}</p>`;

const CSS = /* css */ `
dl { margin: 0 0 .5rem; }
dl div { display: flex; gap: .5rem; line-height: 1.5rem; }
dt { white-space: nowrap; }
/* As wide as there is room, so that a shorter number moves nothing. */
dd { flex: 1; margin: 0; text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.rebuilt { font-weight: 600; }
dl .noise[hidden] { display: none; }`;

const NONE = '–';

/** Shows the numbers beside the rebuilt picture. */
export class AeScores extends withProperties(AeElement, {
  /** Squared errors; one that is left out stays as it is, null clears all numbers. */
  scores: { value: /** @type {{ corrupted?: number, rebuilt: number } | null} */ (null) },
  /** Whether there is noise, which has an error of its own. */
  noisy: { value: true, attribute: Boolean },
  /** Milliseconds of one reconstruction; NaN while it is unknown. */
  time: { value: NaN, attribute: Number },
}) {
  constructor() {
    super(HTML, CSS);
  }

  /** @param {string} name */
  changed(name) {
    const { scores, time } = this;
    const say = (/** @type {string} */ part, /** @type {string} */ text) => (this.find(part).textContent = text);
    if (name === 'noisy') this.find('.noise').hidden = !this.noisy;
    else if (name === 'time')
      say(
        '.time',
        Number.isNaN(time) ? NONE : time < 0.05 ? `< ${formatDecimals(0.1, 1)} ms` : `${formatDecimals(time, 1)} ms`,
      );
    else if (scores) {
      say('.rebuilt', formatDecimals(scores.rebuilt, 1));
      if (scores.corrupted !== undefined) say('.corrupted', formatDecimals(scores.corrupted, 1));
    } else for (const part of ['.corrupted', '.rebuilt', '.time']) say(part, NONE);
  }
}

define('ae-scores', AeScores);
