// Registers the service worker: the one place where a page names the program that answers in place of the network.

/**
 * The registration with an active service worker. Rejects where the browser forbids it, as in some private windows, or has none.
 * @param base base path of the site
 */
export async function register(base: string): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base });
  return navigator.serviceWorker.ready;
}
