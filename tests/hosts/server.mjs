// A static host of the plainest kind: a folder at an origin of its own, with the headers that a file `_headers` asks for and
// the page `404.html` for what it does not hold.

import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

/**
 * Serves a folder, which may be filled later, until the test ends.
 *
 * @param {import('../e2e/visit.mjs').Owner} t
 * @param {string} folder
 * @param {object} [how]
 * @param {string} [how.under] the path below which it lies
 * @param {Record<string, string>} [how.headers] sent with every file
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [how.before]
 *   hears of each request, and says whether it has answered it itself
 * @param {string[]} [how.violations] gets what a policy forbade, also what a page caught or a worker tried, which no
 *   console tells
 * @returns {Promise<string>} its origin
 */
export async function serve(t, folder, { under = '/', headers = {}, violations, before = () => false } = {}) {
  const server = createServer((request, response) => {
    if (before(request, response)) return;
    if (violations && request.method === 'POST') {
      request.setEncoding('utf8').on('data', (report) => violations.push(report));
      response.writeHead(204).end();
      return;
    }
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const found = path.startsWith(under) ? find(folder, normalize(path.slice(under.length))) : undefined;
    if (found === undefined) {
      const page = path.startsWith(under) && find(folder, '404.html');
      response.writeHead(404, { 'content-type': page ? TYPES['.html'] : 'text/plain' });
      response.end(page ? readFileSync(page) : 'There is no such file.');
      return;
    }
    const type = TYPES[extname(found)] ?? 'application/octet-stream';
    /** @type {Record<string, string>} */
    const all = { 'content-type': type, ...headers, ...asked(folder) };
    const policy = all['Content-Security-Policy'];
    if (policy && violations) all['Content-Security-Policy'] = `${policy}; report-uri http://${request.headers.host}/`;
    response.writeHead(200, all).end(readFileSync(found));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

/** The file for a path, which is that of a folder's `index.html`, too. @param {string} folder @param {string} path */
function find(folder, path) {
  if (path.startsWith('..')) return undefined;
  const file = join(folder, path);
  const what = statSync(file, { throwIfNoEntry: false });
  if (what?.isFile()) return file;
  const index = join(file, 'index.html');
  return what?.isDirectory() && statSync(index, { throwIfNoEntry: false }) ? index : undefined;
}

/**
 * What `_headers` asks for, in the form that several static hosts read: a pattern of paths, and below it, indented, a
 * header a line. The pattern for all paths is the only one that is known here.
 *
 * @param {string} folder
 */
function asked(folder) {
  /** @type {Record<string, string>} */
  const headers = {};
  const file = join(folder, '_headers');
  if (!statSync(file, { throwIfNoEntry: false })) return headers;
  const [pattern, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (pattern !== '/*') throw new Error(`${file} has the unknown pattern ${pattern}`);
  for (const line of lines) {
    const [, name, value] = /^ +([\w-]+): (.+)$/.exec(line) ?? [];
    if (!name || !value) throw new Error(`${file} has the unreadable line ${line}`);
    headers[name] = value;
  }
  return headers;
}
