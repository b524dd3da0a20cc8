// The one place that says which programs a page may start beside itself: the policy of the pages lets nothing else do so (Trusted Types; docs/hosting.md).
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

/** The address of one of these programs, as the browser takes it to run a worker. @throws for any other address */
export const programAt = (address: string): string => policy.createScriptURL(address);
