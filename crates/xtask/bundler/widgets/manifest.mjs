import { ELEMENTS } from '../../../../www/widgets/elements.js';

const EVENTS = {
  'ae-ready': 'The first picture is there.',
  'ae-change': 'What a link says is another; detail { link }.',
  'ae-step': 'The network in training has learned; detail { step, epoch, playing, ended, hash, sse, loss }.',
  'ae-goal': 'The goal is reached; detail { goal, value, step, epoch }.',
  'ae-error': 'Something is wrong; detail { name, message }.',
};
const PARTS = ['frame', 'title', 'caption', 'note', 'open'];
const SLOTS = {
  '': 'A figure that is shown until the widget is there, and whenever it cannot be.',
  title: 'Above it.',
  caption: 'Below it.',
};

/** The elements as editors and documentation tools read them: https://custom-elements-manifest.open-wc.org, schema 1. @param {string} version */
export function manifest(version) {
  const declarations = Object.entries(ELEMENTS).map(([name, Element]) => ({
    kind: 'class',
    customElement: true,
    name: Element.name,
    tagName: `ae-${name}`,
    description: Element.about,
    attributes: Element.observedAttributes.map((attribute) => ({ name: attribute, type: { text: 'string' } })),
    events: Object.entries(EVENTS).map(([event, description]) => ({
      name: event,
      description,
      type: { text: 'CustomEvent' },
    })),
    members: ['play', 'pause', 'reset', 'save'].map((method) => ({ kind: 'method', name: method })),
    cssParts: PARTS.map((part) => ({ name: part })),
    slots: Object.entries(SLOTS).map(([slot, description]) => ({ name: slot, description })),
  }));
  const exports = declarations.map(({ name, tagName }) => ({
    kind: 'custom-element-definition',
    name: tagName,
    declaration: { name, module: 'dist/index.js' },
  }));
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    version,
    modules: [{ kind: 'javascript-module', path: 'dist/index.js', declarations, exports }],
  };
}
