import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['www/vendor/'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'eqeqeq': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implicit-coercion': 'error',
      'no-shadow': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['www/**/*.js'],
    ignores: ['www/**/worker.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['www/**/worker.js'],
    languageOptions: { globals: globals.worker },
  },
  {
    files: ['www/pages/offline/worker.js'],
    languageOptions: { globals: globals.serviceworker },
  },
  {
    // What says that a browser is too old has to run there.
    files: ['www/pages/missing.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script' },
    rules: { 'no-var': 'off', 'prefer-template': 'off', 'object-shorthand': 'off' },
  },
  {
    // Node.js runs these, and hands some of their functions to a browser.
    files: ['tests/**/*.{js,mjs}', 'crates/xtask/bundler/**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { 'no-console': 'off' },
  },
];
