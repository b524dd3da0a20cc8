// The one place where a page starts a program beside itself: the policy of the pages lets nothing else do so (Trusted Types; docs/hosting.md).
import { TRUSTED_POLICY, type WithTrustedTypes } from '../library/trusted-types.ts';

/** The programs of this site that run beside a page: the search worker and the service worker. While developing, they come as they were written. */
const PROGRAM = import.meta.env.DEV ? /\.[jt]s$/ : /\/(?:_astro\/worker-[\w-]+|service-worker)\.js$/;

/** The address, if it is one of these. @throws for any other */
function ownProgram(address: string): string {
  const { origin, pathname } = new URL(address, location.href);
  if (origin !== location.origin || !PROGRAM.test(pathname)) throw new TypeError(`${address} is no program of this site.`);
  return address;
}

const rules = { createScriptURL: ownProgram };
/** Where a browser has no Trusted Types, the rule is kept all the same. */
const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy(TRUSTED_POLICY, rules) ?? rules;

/** Starts the search worker. */
export const startWorker = (address: string): Worker => new Worker(policy.createScriptURL(address), { type: 'module' });

/** Registers the service worker for all below `scope`. */
export const registerServiceWorker = (address: string, scope: string): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(policy.createScriptURL(address), { scope });
