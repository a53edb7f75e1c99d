/** The page of the labs: one below the other, each with its address, and a network to train for them. */

import { LABS } from '../labs/index.js';
import { setUpTheme } from './theme.js';

/** @template {HTMLElement} [E=HTMLElement] @param {string} id @returns {E} */
const find = (id) => /** @type {E} */ (document.getElementById(id));

setUpTheme(/** @type {HTMLButtonElement} */ (find('theme')));

/** @param {import('../labs/index.js').LabMeta} meta */
function linkTo({ name, title }) {
  const link = document.createElement('a');
  link.href = `#${name}`;
  link.textContent = title;
  return link;
}

const sections = document.createDocumentFragment();
for (const meta of LABS) {
  const entry = document.createElement('li');
  entry.append(linkTo(meta));
  find('contents').append(entry);
  const section = document.createElement('section');
  section.id = meta.name;
  section.setAttribute('aria-labelledby', `${meta.name}-title`);
  const title = document.createElement('h2');
  title.id = `${meta.name}-title`;
  title.append(linkTo(meta));
  const about = document.createElement('p');
  about.className = 'about';
  about.textContent = meta.about;
  const lab = document.createElement(`ae-${meta.name}`);
  section.append(title, about, lab);
  sections.append(section);
}
find('labs').append(sections);
// The section of the address is here only now.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();

find('train').addEventListener('click', () => {
  const [first] = LABS;
  const run = document.createElement('ae-train');
  run.id = 'network';
  run.setAttribute('preset', first?.preset ?? '');
  run.setAttribute('show', 'presets');
  find('run').replaceChildren(run);
  find('train').hidden = true;
  for (const { name } of LABS) document.querySelector(`ae-${name}`)?.setAttribute('for', 'network');
});
// `missing.js` waits for this.
document.documentElement.dataset.started = '';
