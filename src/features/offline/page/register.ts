// Registers the service worker: the one place where a page names the program that answers in place of the network.
import { programAt } from '../../../components/trusted-program.ts';

/** The worker could not be had whole: the line is gone, or the server is being updated. */
export class NotInstalledError extends Error {
  override name = 'NotInstalledError';
}

/** Waits until a worker that is coming is there, or has failed. */
const settled = (coming: ServiceWorker) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (coming.state === 'activated' || coming.state === 'redundant') resolve();
    };
    coming.addEventListener('statechange', look);
    look();
  });

/**
 * The registration with an active service worker. Rejects where the browser has none or forbids it, as in some private windows; with
 * NotInstalledError where it could not be fetched.
 * @param base base path of the site
 */
export async function register(base: string): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register(programAt(`${base}service-worker.js`), { scope: base });
  const coming = registration.installing ?? registration.waiting;
  if (!registration.active && coming) await settled(coming);
  if (!registration.active) throw new NotInstalledError();
  return registration;
}

/** The registration once a new version, if there is one, has taken over or failed. */
export async function withNewest(registration: ServiceWorkerRegistration): Promise<ServiceWorkerRegistration> {
  // Without a connection it stays as it is.
  await registration.update().catch(() => undefined);
  if (registration.installing) await settled(registration.installing);
  return registration;
}
