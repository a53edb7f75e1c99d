/** Importing this registers all elements, where there is a page. */
export * from './define.js';
