/*
 * Where the sources are served live there is no service worker. One that a finished site left at this address would go on
 * showing that site: in its place comes this one, which takes it and what it kept away.
 */
const worker = /** @type {any} */ (self);
worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(leave()));

async function leave() {
  await worker.registration.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith('autoencoder-playground '));
  await Promise.all(names.map((name) => caches.delete(name)));
  for (const client of await worker.clients.matchAll({ type: 'window' })) client.navigate(client.url);
}
