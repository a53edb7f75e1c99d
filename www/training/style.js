/** The look of the training section. It lays itself out by its own width. */

import { VIEWS } from './views.js';

/** The height kept for each view until its code has come, so that nothing moves then. @param {number} width of three */
const room = (width) =>
  VIEWS.flatMap(({ tag, room: heights }) => {
    const height = heights?.[width];
    return height ? [`${tag}:not(:defined) { min-height: ${height}; }`] : [];
  }).join('\n');

export const CSS = /* css */ `
h2, h3 { margin: 0; font-weight: 600; }
h2 { font-size: .9375rem; line-height: 1.5rem; }
h3 { font-size: var(--_small); line-height: 1.25rem; }
.frame { container-type: inline-size; outline: none; }

/* In a narrow column the order is what a person wants to see: what the network rebuilds, the loss, the network, then
   what can be changed, then the rest. */
.training {
  display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr);
  font-size: var(--_small); line-height: 1.25rem;
}
.training > *, .lab > *, .training-head > * { min-width: 0; }
.guide { margin-top: -.75rem; }
::slotted([slot=task]) { grid-column: 1 / -1; }
.training-head { display: grid; gap: 1rem 1.5rem; }
.training-tools { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; }
#begun { flex: 1 1 100%; min-height: 1.25rem; order: -1; }
.runs:has(> [data-one]) { display: none; }
/* The words change with each step: what stands beside the button must not move. */
:is(#compare, #fork) { flex: 1 1 10rem; }
#fork { min-width: 12.5rem; font-variant-numeric: tabular-nums; }

.menu { position: relative; margin-inline-start: auto; }
.menu summary {
  display: flex; gap: .5rem; align-items: center; min-height: var(--_control); padding: 0 .625rem; line-height: 1.25rem;
  list-style: none; color: var(--_accent); background: var(--_raised); border: 1px solid transparent;
  border-radius: 4px; cursor: pointer;
}
.menu summary:hover { border-color: currentColor; }
.menu summary::-webkit-details-marker { display: none; }
.menu summary::after {
  content: ''; width: .375rem; height: .375rem; margin-top: -.25rem; border: solid; border-width: 0 1.5px 1.5px 0;
  rotate: 45deg;
}
.menu > div {
  position: absolute; z-index: 2; inset: calc(100% + .25rem) 0 auto auto; display: grid; gap: .25rem; width: 14rem;
  padding: .5rem; background: var(--_page); border: 1px solid var(--_line); border-radius: 4px;
  box-shadow: 0 .25rem 1rem var(--_shadow);
}
.menu > div > :is(button, label) { justify-content: start; text-align: start; }

.view[hidden], .training > [hidden] { display: none; }
.training-head:not(:has(> :not([hidden]))) { display: none; }
/* A view that stands alone is no larger than its pictures deserve. */
.alone { max-width: 42rem; margin-inline: auto; }

/* Over the page, so that nothing moves when there is something to say. */
#training-notices {
  position: fixed; z-index: 3; inset: auto 1rem var(--ae-notices-bottom, .25rem); max-width: 44rem; margin-inline: auto;
  --ae-notice-shadow: 0 .25rem 1rem var(--_strong-shadow);
}
/* On a page that is somebody else's, over the section alone. */
:host(.within) #training-notices {
  position: sticky; bottom: .5rem; display: flex; flex-direction: column; justify-content: end; height: 0;
}

.lab {
  display: grid; gap: 0 1.5rem; align-items: start; grid-template-columns: minmax(0, 1fr); reading-flow: grid-order;
  margin-bottom: -2rem;
}
/* The gap below a view is its own: rows without one have none. */
.view { margin-bottom: 2rem; display: grid; gap: .5rem; grid-template-columns: minmax(0, 1fr); align-content: start; }
.view:has(> h3 + [hidden]:last-child) { display: none; }
#indicators { margin-top: .75rem; }
.at-pictures, .at-loss, .at-network { order: -1; }
/* What an element shows of a run that is gone, until it shows the one that is there. */
.view > .outdated { opacity: .45; }

:is(ae-presets, ae-transport, ${VIEWS.map(({ tag }) => tag).join(', ')}):not(:defined) { display: block; }
/* The sentences of presets differ in length. */
ae-presets { min-height: 13.5rem; }
ae-transport:not(:defined) { min-height: 22rem; }
#indicators { min-height: 2.75rem; }
${room(0)}

@container (min-width: 528px) {
  ae-presets { min-height: 11rem; }
  ae-transport:not(:defined) { min-height: 13rem; }
}
@container (min-width: 652px) {
  ae-presets { min-height: 9.75rem; }
  #begun { flex: 1 1 18rem; order: 0; }
  :is(#compare, #fork) { flex: none; }
  .lab { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  :is(.at-network, .at-experiment, .at-activations) { grid-column: 1 / -1; }
  ${room(1)}
  /* Maps of several codes stand side by side. */
  .training:has(:where(#runs:not([data-one]))) .at-codes { grid-column: 1 / -1; }
  :is(.training:has(:where(#runs:not([data-one]))), .training:has(:where(#features[hidden]))) .at-activations {
    grid-column: auto;
  }
  /* The indicators end where the loss beside them does. */
  .at-pictures { align-self: stretch; grid-template-rows: auto auto 1fr; }
  #indicators { align-self: end; }
}
/* Pictures have the width of a tablet, which makes them twice as large; the loss then stands beside the map. */
@container (min-width: 652px) and (max-width: 860px) {
  ae-gallery:not(:defined) { min-height: 20.25rem; }
  .lab:has(:where(#gallery:not([hidden]))) {
    .at-pictures { grid-column: 1 / -1; order: -4; }
    .at-loss { order: -3; }
    .at-codes { order: -2; }
    .at-activations { grid-column: auto; }
  }
  .lab:has(> .at-codes[hidden]) > .at-loss, .training:has(:where(#runs:not([data-one]))) .at-loss { grid-column: 1 / -1; }
}
@container (min-width: 1132px) {
  .training { grid-template-columns: minmax(0, 1fr) auto; }
  .training > * { grid-column: 1 / -1; }
  .training > h2 { grid-area: 1 / 1; }
  .training-tools { grid-area: 1 / 2; justify-content: end; gap: .5rem .75rem; }
  #begun { flex: none; order: -1; }
  ae-presets { min-height: 6.25rem; }
  ae-transport:not(:defined) { min-height: 9.5rem; }
  ${room(2)}
  .lab { grid-template: auto auto auto 1fr / 17.5rem repeat(2, minmax(0, 1fr)); }
  .at-experiment { grid-area: 1 / 1 / -1 / 2; order: -1; }
  .at-network, .at-activations { grid-column: 2 / -1; }
  .training:has(:where(#runs:not([data-one]))) .at-codes { grid-column: 2 / -1; }
  /* Without settings there is no column for them. */
  .lab:has(> .at-experiment[hidden]) { grid-template: none / repeat(2, minmax(0, 1fr)); }
  .lab:has(> .at-experiment[hidden]) > :is(.at-network, .at-activations) { grid-column: 1 / -1; }
  /* Settings stay at hand beside whatever they act on; outlines of their controls need the room at the edges. */
  .at-experiment {
    position: sticky; top: 0; max-height: 100vh; margin: -.5rem -.5rem 1.5rem; padding: .5rem; overflow: hidden auto;
    scrollbar-width: thin;
  }
}
@container (min-width: 1632px) {
  .lab {
    grid-template: auto auto 1fr / 17.5rem repeat(3, minmax(0, 1fr));
    grid-template-areas:
      'experiment pictures loss codes' 'experiment network network features'
      'experiment activations activations features';
  }
  .training:has(:where(#runs:not([data-one]))) .lab {
    grid-template-areas:
      'experiment pictures loss features' 'experiment network network features' 'experiment codes codes activations';
  }
  .training:has(:where(#features[hidden])) .lab {
    grid-template-areas: 'experiment pictures loss codes' 'experiment network network activations';
    grid-template-rows: auto 1fr;
  }
  .lab:has(> .at-experiment[hidden]) {
    grid-template-columns: 0 repeat(3, minmax(0, 1fr)); margin-inline-start: -1.5rem;
  }
  .at-experiment { grid-area: experiment; }
  .at-pictures { grid-area: pictures; }
  #indicators { align-self: start; }
  .at-loss { grid-area: loss; }
  .training .at-codes { grid-area: codes; }
  .at-network { grid-area: network; }
  .at-features { grid-area: features; }
  .training .at-activations { grid-area: activations; }
}
@container (min-width: 1760px) {
  .lab:not(:has(> .at-experiment[hidden])) { grid-template-columns: 17.5rem 42rem repeat(2, minmax(0, 1fr)); }
}
/* On paper nothing can be pressed, and nothing that was open covers what is read: the task, settings, pictures, chart, map,
   network and fingerprint of a run on one page or two. */
@media print {
  .menu, #training-notices, .guide, .at-features, .at-activations { display: none !important; }
  .training, .lab { gap: .75rem 1.5rem; }
  .lab { margin-bottom: 0; }
  ae-presets { min-height: 0; }
  .view { margin-bottom: 0; break-inside: avoid; }
  .lab.lab { grid-template: none / repeat(2, minmax(0, 1fr)); }
  .lab > :is(.at-pictures, .at-network) { grid-column: 1 / -1; order: -4; }
  .lab > .at-loss { grid-area: auto; order: -3; }
  .lab.lab > .at-codes { grid-area: auto; order: -2; }
  .lab > .at-network { order: 1; }
  .lab > .at-experiment { grid-area: auto / 1 / auto / -1; order: -5; position: static; max-height: none; margin: 0; padding: 0; }
}`;
