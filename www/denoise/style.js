/**
 * The look of the instrument. It lays itself out by its own width. A page may set `--ae-side` (of a large picture),
 * `--ae-code` (width of the code) and `--ae-arrow` (width of the gap between your digit and the corrupted one).
 */
export const CSS = /* css */ `
:host { container-type: inline-size; }
:host(.dropping) { outline: 3px dashed var(--_accent); outline-offset: -3px; }
h2 { margin: 0; font-size: .9375rem; line-height: 1.5rem; font-weight: 600; }
h3 { margin: 0; font-size: var(--_small); line-height: 1.25rem; font-weight: 600; }

header {
  display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: center; padding-block: .75rem;
  font-size: var(--_small);
}
header ::slotted(*) { order: -1; }
#models { flex: 1 1 12rem; min-width: 0; min-height: var(--_control); }
#copy { min-width: 5.5rem; }

/* Room for what will stand there, so that nothing moves when it comes. */
ae-digits { min-height: calc(2 * var(--_control) + .5rem); }
ae-corruption { min-height: calc(var(--_control) + 6.5rem); }
ae-scores { min-height: 7.5rem; }
#layers { min-height: 1.5em; }
#model-about { min-height: 3.75rem; }
ae-draw, ae-digits, ae-corruption, ae-scores, .network { font-size: var(--_small); }

/* On a phone the result stands right below the pad, where the one who draws can see it: the parts of
   your digit and what comes of it share one grid. */
.instrument {
  display: grid; gap: .5rem .75rem; align-content: start;
  grid-template-columns: minmax(0, 20rem) minmax(4.75rem, 1fr);
  grid-template-areas: 'title title' 'pad seen' 'notices notices' 'through through' 'digits digits' 'origin origin';
}

/* Your digit */
.own { display: contents; }
.own h2 { grid-area: title; margin-bottom: -.25rem; }
#pad {
  grid-area: pad / pad / pad / seen; display: grid; grid-template-columns: subgrid; align-items: start;
  --ae-control: 2rem;
}
#pad::part(tools) { grid-template-columns: 1fr 1fr; max-width: 10rem; margin-top: 0; }
#pad::part(wide) { grid-column: 1 / -1; }
#pad-notices { grid-area: notices; }
#pad-notices:not(.some) { display: none; }
#digits { grid-area: digits; }
#seen { grid-area: seen; align-self: end; width: 4.75rem; }
.own h3 { grid-area: seen; align-self: end; margin-bottom: 5rem; line-height: 1rem; }
#origin { grid-area: origin; min-height: 2.5rem; }

/* From the corrupted picture to the rebuilt one */
.through {
  grid-area: through; display: grid; min-width: 0; row-gap: .25rem; align-content: start;
  grid-template-columns: minmax(0, 1fr) .5rem 3.5rem .5rem minmax(0, 1fr);
  grid-template-areas:
    't-corrupted t-code t-code t-code t-rebuilt'
    'corrupted encoder code decoder rebuilt'
    'control control control control control'
    'results results results results results'
    'network network network network network';
}
.arrow {
  display: none; grid-area: arrow; align-self: center; justify-self: center; width: 1.5rem;
  fill: none; stroke: var(--_muted); stroke-width: 1.5;
}
.at-corrupted { grid-area: t-corrupted; }
.at-code { grid-area: t-code; justify-self: center; white-space: nowrap; }
.at-rebuilt { grid-area: t-rebuilt; }
.corrupted { grid-area: corrupted; }
.rebuilt { grid-area: rebuilt; }
.encoder { grid-area: encoder; }
.decoder { grid-area: decoder; }
#code { grid-area: code; min-width: 0; min-height: 0; }
#corruption { grid-area: control; margin-top: .5rem; }
.network {
  grid-area: network; display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; align-items: start;
  margin-top: .5rem;
}
.network .note { grid-column: 1; }
#restore { grid-area: 1 / 2 / span 3; }
#code-title span { display: none; }
.results { grid-area: results; display: flex; gap: 1rem; margin-top: .75rem; }
.results ae-scores { flex: 1; min-width: 0; }
figure { width: 7rem; margin: 0; }
figcaption { display: flex; gap: .25rem; align-items: center; margin-top: .25rem; }
#ramp { flex: 1; aspect-ratio: auto; height: .5rem; }

@container (max-width: 317px) {
  .own h3 { position: absolute; clip-path: inset(50%); }
}
@container (min-width: 652px) {
  #model-about { min-height: 2.5rem; }
  header ::slotted(*) { order: 0; }
  #models { flex: none; }
  /* As wide as with its size, which is known later than the word. */
  #code-title { min-width: 8.6875rem; }
  #code-title span { display: inline; }
  .instrument { display: block; }
  .own {
    display: grid; gap: .5rem 1.5rem; min-width: 0; align-content: start;
    grid-template-columns: 17.5rem 5.25rem minmax(0, 1fr);
    grid-template-rows: auto auto auto auto 1fr;
    grid-template-areas:
      'title title title' 'pad digits digits' 'pad notices notices' 'pad seen seen-title' 'pad seen origin';
  }
  #pad { display: block; grid-area: pad; --ae-control: inherit; }
  #pad::part(tools) { grid-template-columns: repeat(4, 1fr); max-width: none; margin-top: .5rem; }
  #pad::part(wide) { grid-column: auto; }
  #seen { align-self: start; width: auto; }
  .own h3 { grid-area: seen-title; align-self: start; margin: 0; line-height: 1.25rem; }
  .own #origin { margin-top: -.5rem; }
  .through {
    margin-top: .5rem;
    grid-template-columns: 14rem minmax(0, 1fr) 9rem minmax(0, 1fr) 14rem;
    grid-template-areas:
      't-corrupted . t-code . t-rebuilt'
      'corrupted encoder code decoder rebuilt'
      'control control . results results'
      'network network network network network';
  }
}
@container (min-width: 1132px) {
  #models { --ae-models-width: 10.75rem; }
  .instrument { display: grid; gap: 0; grid-template: auto / var(--ae-side, 17.5rem) minmax(0, 1fr); }
  .own {
    column-gap: .75rem; grid-template: auto auto auto auto auto 1fr / 5.25rem minmax(0, 1fr);
    grid-template-areas:
      'title title' 'pad pad' 'notices notices' 'digits digits' 'seen seen-title' 'seen origin';
  }
  .through {
    grid-area: auto; margin-top: 0;
    grid-template-columns:
      var(--ae-arrow, 1.75rem) var(--ae-side, 17.5rem) minmax(0, 1fr) var(--ae-code, 9rem) minmax(0, 1fr)
      var(--ae-side, 17.5rem);
    grid-template-areas:
      '. t-corrupted . t-code . t-rebuilt'
      'arrow corrupted encoder code decoder rebuilt'
      '. control network network network results';
  }
  .arrow { display: block; }
  #corruption, .network, .results { margin-top: .25rem; }
  .network {
    grid-template-columns: 1fr; justify-items: center; align-content: start; padding-inline: 1rem; text-align: center;
  }
  #model-about { min-height: 3.75rem; }
  #restore { grid-area: auto; margin-block: .5rem .25rem; }
}
`;
