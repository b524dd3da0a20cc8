// What src/site.config.ts leaves open, or says in a way that cannot work, and what in public/ would weigh on readers.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
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

/** A file for readers that is larger than this is slow on a phone. In bytes. */
const HEAVY = 2_000_000;

/** The files in public/ that are too large to hand to everyone: the build says it and goes on. */
export function heavyFiles(root: string): string[] {
  const folder = join(root, 'public');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .flatMap((file) => {
      const { size } = statSync(file);
      const said = `${relative(root, file)} is ${(size / 1_000_000).toFixed(1)} MB. It takes long on a phone, and stands in every copy of the whole site: make it smaller.`;
      return size > HEAVY ? [said] : [];
    });
}
