import { t } from '../strings/t.js';

/**
 * The instrument, from a digit to the rebuilt digit. Slots: `title` and `tools` begin and end its first line, `lead`
 * stands below it.
 */
export const HTML = /* html */ `
<header>
  <slot name="title"></slot>
  <ae-models id="models"></ae-models>
  <button type="button" id="copy" title="${t`Copy a link that shows exactly this`}">${t`Copy link`}</button>
  <slot name="tools"></slot>
</header>
<ae-notices id="notices"></ae-notices>
<slot name="lead"></slot>
<div class="instrument" id="instrument">
  <div class="own" role="group" aria-labelledby="own-title">
    <h2 id="own-title">${t`Your digit`}</h2>
    <ae-draw id="pad"></ae-draw>
    <ae-notices id="pad-notices"></ae-notices>
    <ae-digits id="digits">
      <label class="open" title="${t`A photo or picture of one digit (PNG, JPEG, WebP, GIF, SVG), any size; 28 × 28 pixels are taken as they are. You can also drop it on the page`}">${t`Open…`}
        <input type="file" id="open-image" accept="image/*" aria-label="${t`Open an image`}"></label>
    </ae-digits>
    <ae-image id="seen" label="${t`What the network sees, 28 by 28 pixels`}"></ae-image>
    <h3>${t`What the network sees`}</h3>
    <p class="note" id="origin">${t`A drawing is scaled and centred as MNIST digits are.`}</p>
  </div>

  <div class="through">
    <svg class="arrow" viewBox="0 0 24 24" aria-hidden="true"><path d="M2 12h19m-6-6 6 6-6 6"/></svg>
    <h2 class="at-corrupted" id="corrupted-title">${t`Corrupted`}</h2>
    <ae-image class="corrupted" id="corrupted" label="${t`Corrupted digit`}"></ae-image>
    <ae-corruption id="corruption"></ae-corruption>
    <ae-flow class="encoder" id="encoder" side="encoder"></ae-flow>
    <h2 class="at-code" id="code-title">${t`Code`}<span id="code-size"></span></h2>
    <ae-code id="code"></ae-code>
    <div class="network">
      <p class="number" id="layers">${t`Loading the network…`}</p>
      <p class="note" id="model-about"></p>
      <button type="button" id="restore" disabled title="${t`Put back the numbers that the encoder gave`}">${t`Reset code`}</button>
      <p class="note">${t`Drag a bar to decode another code.`}</p>
    </div>
    <ae-flow class="decoder" id="decoder" side="decoder"></ae-flow>
    <h2 class="at-rebuilt">${t`Rebuilt`}</h2>
    <ae-image class="rebuilt" id="rebuilt" label="${t`Rebuilt digit`}"></ae-image>
    <div class="results">
      <figure>
        <ae-image id="error" label="${t`Error map: absolute difference of your digit and the rebuilt one`}"></ae-image>
        <figcaption class="note number"><span>0</span><ae-image id="ramp" label="${t`Colours of the error from 0 to 1`}"></ae-image><span>1</span></figcaption>
      </figure>
      <ae-scores id="scores"></ae-scores>
    </div>
  </div>
</div>`;
