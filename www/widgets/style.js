/** The look of every widget's frame. What stands in it has a root and styles of its own. */
export const CSS = /* css */ `
:host { display: block; inline-size: 100%; container-type: inline-size; color-scheme: inherit; }
:host([theme=light]) { color-scheme: light; }
:host([theme=dark]) { color-scheme: dark; }
@media print { :host([theme=dark]) { color-scheme: light; } }
/* A page may have any text, in any size and colour: a widget begins anew. */
.frame {
  all: initial; display: flow-root; color-scheme: inherit; color: var(--_text); text-align: start;
  font: medium/1.5 var(--ae-font, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif);
}
:host([theme]) .frame { background: var(--_page); }
.text { font-size: .9375rem; }
.stack { display: grid; grid-template-columns: minmax(0, 1fr); font-size: .9375rem; }
.stack > * { grid-area: 1 / 1; }
.place:not(.there) { visibility: hidden; }
.waits { display: grid; place-items: center; }
.waits p { padding: 1rem; text-align: center; color: var(--_muted); }
.poster { max-width: 100%; }
.foot { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; min-height: 1.25rem; margin-top: .5rem; font-size: var(--_small); line-height: 1.25rem; }
.foot a { margin-inline-start: auto; color: var(--_accent); }
/* The line is there before its link, unless there will be none. */
:host([hide~=open]) .foot:not(:has(> :not([hidden]))) { display: none; }
.told { flex: 1 1 20rem; color: var(--_text); background: var(--_notice); border-radius: 4px; padding: .25rem .5rem; overflow-wrap: anywhere; }
.told button { margin-inline-start: .5rem; background: transparent; border-color: currentColor; }
`;
