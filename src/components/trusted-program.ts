// The one place where a page starts a program beside itself: the policy of the pages lets nothing else do so (Trusted Types; docs/hosting.md).
import { TRUSTED_POLICY, type WithTrustedTypes } from '../library/trusted-types.ts';

/**
 * The addresses of what runs beside a page: the search worker and the service worker. They begin with one slash, so none leads to another host. While
 * developing, programs come as they were written.
 */
const PROGRAM = import.meta.env.DEV ? /^\/(?!\/)/ : /^(?:\/[\w.~%-]+)*\/(?:_astro\/worker-[\w-]+|service-worker)\.js$/;

const rules = {
  createScriptURL(address: string) {
    if (!PROGRAM.test(address)) throw new TypeError(address);
    return address;
  },
};
/** Where a browser has no Trusted Types, the rule is kept all the same. */
const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy(TRUSTED_POLICY, rules) ?? rules;

/** Starts the search worker. */
export const startWorker = (address: string): Worker => new Worker(policy.createScriptURL(address), { type: 'module' });

/** Registers the service worker for all below `scope`. */
export const registerServiceWorker = (address: string, scope: string): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(policy.createScriptURL(address), { scope });
