/** A widget in the words of each kind of page. Pure. */

import { otherLanguage, t } from '../../strings/t.js';

/** @typedef {import('./attributes-of-link.js').WidgetName} WidgetName */
/**
 * @typedef {object} Embedding
 * @property {WidgetName} name
 * @property {Record<string, string>} attributes
 * @property {string} site the address of the folder that holds autoencoder.js and embed.html
 * @property {number} height of the frame, in px
 *
 * @typedef {{ title: string, about: string, write: (embedding: Embedding) => string }} Format
 */

/** @type {Record<string, Format>} */
export const FORMATS = {
  element: {
    title: t`Web page`,
    about: t`Both lines, anywhere in a page; the script once for all widgets.`,
    write: (embedding) => `${script(embedding)}\n${element(embedding)}`,
  },
  iframe: {
    title: t`Frame`,
    about: t`For course systems and whatever allows no scripts. It tells its height to the page around it.`,
    write: (embedding) => {
      const { name, height } = embedding;
      return `<iframe src="${escaped(frameAddress(embedding))}" title="Autoencoder: ${name}" width="100%" height="${height}" frameborder="0" loading="lazy" sandbox="allow-scripts allow-downloads"></iframe>`;
    },
  },
  markdown: {
    title: 'Markdown, MDX',
    about: t`With an empty line before and after. In MDX with the npm package, import it instead of the script.`,
    write: (embedding) => `${script(embedding)}\n\n${element(embedding)}\n`,
  },
  quarto: {
    title: 'Quarto',
    about: t`As a raw block of HTML.`,
    write: (embedding) => `\`\`\`{=html}\n${script(embedding)}\n${element(embedding)}\n\`\`\``,
  },
  jupyter: {
    title: 'Jupyter',
    about: t`After pip install autoencoder_playground.`,
    write: ({ name, attributes }) => {
      const type = name[0]?.toUpperCase() + name.slice(1);
      const words = Object.entries(attributes).map(
        ([key, value]) => `${key.replaceAll('-', '_')}=${JSON.stringify(value)}`,
      );
      return `from autoencoder_playground import ${type}\n\n${type}(${words.join(', ')})`;
    },
  },
};

/** The address of a frame with the widget. @param {Embedding} embedding */
export function frameAddress({ name, attributes, site }) {
  const strings = otherLanguage();
  const language = strings && { lang: strings.language };
  return `${site}embed.html?${new URLSearchParams({ widget: name, ...language, ...attributes })}`;
}

/** @param {Embedding} embedding */
function script({ site }) {
  return `<script type="module" src="${escaped(site)}autoencoder.js"></script>`;
}

/** @param {Embedding} embedding */
function element({ name, attributes }) {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<ae-${name}${words.join('')}></ae-${name}>`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
