/**
 * What the finished site holds: its build fills this in. Paths are below the root of the site.
 *
 * `pages` keep their names from one version to the next, so each comes with the hash that it has in this version; `files`
 * have a hash in their path, and lie in the cache before anybody asks for them; `later` are too large for that, and are
 * kept once they were fetched.
 *
 * @type {{ version: string, pages: Record<string, string>, files: string[], later: string[] }}
 */
export const SITE_FILES = { version: '', pages: {}, files: [], later: [] };
