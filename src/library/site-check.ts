// What src/site.config.ts leaves open, or says in a way that cannot work.
import type { SiteConfig } from '../site.config.ts';

const CONTACT = /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/;

/** Whatever would mislead readers: the build stops. */
export function siteProblems({ contact, base }: Pick<SiteConfig, 'contact' | 'base'>): string[] {
  const problems: string[] = [];
  if (contact && !CONTACT.test(contact))
    problems.push(`contact in src/site.config.ts is “${contact}”. Write mailto: and an address, or a whole address that begins with https://.`);
  if (!/^\/(?:.*\/)?$/.test(base)) problems.push(`base in src/site.config.ts is “${base}”. It begins and ends with a slash.`);
  return problems;
}

/** What readers will miss: the build says it and goes on. */
export const siteGaps = ({ contact }: Pick<SiteConfig, 'contact'>): string[] =>
  contact ? [] : ['No contact is set in src/site.config.ts. Readers who find a mistake are given a text to copy, and are not told whom to send it to.'];
