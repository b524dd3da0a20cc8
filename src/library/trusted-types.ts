// Trusted Types: what the policy of every page says about making pages and programs from text, for pages themselves and for the settings of hosts.

/** The name under which pages may do so: in components/trusted-page.ts and components/trusted-program.ts, and nowhere else. */
export const TRUSTED_POLICY = 'site';

/**
 * The parts of a content security policy. Browsers that do not know them leave them out. Duplicates, since there are two such files, and programs that a page loads when they are
 * wanted, such as the search dialog, are bundles of their own, and each brings these files along.
 */
export const TRUSTED_TYPES = ["require-trusted-types-for 'script'", `trusted-types ${TRUSTED_POLICY} 'allow-duplicates'`] as const;

/** As much of a browser’s Trusted Types as is used here; the standard types lack them. What a policy makes is taken in place of a text. */
export interface WithTrustedTypes {
  trustedTypes?: { createPolicy<Rules>(name: string, rules: Rules): Rules };
}
