/** Types of the elements in JSX: `import type {} from 'autoencoder-playground/jsx'`. React 19 and whatever has its types. */
import type { DetailedHTMLProps, HTMLAttributes, Ref } from 'react';
import type { ElementAttributes, WidgetEventMap } from './define.js';

type Listeners = { [K in keyof WidgetEventMap as `on${K}`]?: (event: WidgetEventMap[K]) => void };

type Elements = {
  [K in keyof ElementAttributes]: Omit<
    DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[K]>, HTMLElementTagNameMap[K]>,
    keyof ElementAttributes[K] | 'ref'
  > &
    ElementAttributes[K] &
    Listeners & { ref?: Ref<HTMLElementTagNameMap[K]>; class?: string };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
