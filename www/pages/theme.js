import { t } from '../strings/t.js';
import { keep, recall } from './kept.js';

const KEY = 'theme';

/** Light or dark: the system's choice until a person makes one. @param {HTMLButtonElement} button */
export function setUpTheme(button) {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const page = document.documentElement;
  const dark = () => (page.dataset.theme ? page.dataset.theme === 'dark' : system.matches);
  const label = () => {
    button.title = dark() ? t`Switch to the light theme` : t`Switch to the dark theme`;
    button.setAttribute('aria-label', button.title);
  };
  const kept = recall(KEY);
  if (kept === 'light' || kept === 'dark') page.dataset.theme = kept;
  label();
  system.addEventListener('change', label);
  button.addEventListener('click', () => {
    page.dataset.theme = dark() ? 'light' : 'dark';
    label();
    keep(KEY, page.dataset.theme);
  });
}
