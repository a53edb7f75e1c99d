/** Slots `title`, `tools` and `lead` go on to the instrument. */
export const HTML = /* html */ `
<div id="denoise"><slot name="title" slot="title"></slot><slot name="tools" slot="tools"></slot><slot name="lead" slot="lead"></slot></div>
<div id="training"></div>`;

export const CSS = /* css */ `
#training { display: block; margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--_line); }`;
