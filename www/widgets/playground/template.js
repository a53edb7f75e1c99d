/** Slots `title`, `tools` and `lead` go on to the instrument. */
export const HTML = /* html */ `
<div id="denoise"><slot name="title" slot="title"></slot><slot name="tools" slot="tools"></slot><slot name="lead" slot="lead"></slot></div>
<div id="training"></div>`;

export const CSS = /* css */ `
#training { display: block; margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--_line); }
/* A sheet of a network that was trained is about that network alone. */
@media print {
  #denoise:has(~ [data-trained]) { display: none; }
  [data-trained] { margin: 0 !important; padding: 0 !important; border: 0 !important; }
}`;
