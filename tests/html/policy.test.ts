// Every page that was built, narrowed lists included: its content security policy is strict and fits what stands in it, and it brings
// nothing from another origin. What a browser makes of a policy is asked by the crawl.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ELEMENT_NODE, parse, walkSync, type Node } from 'ultrahtml';
import { fileOf, listPages } from '../../scripts/lib/dist.ts';
import { site } from '../../src/site.config.ts';

/** Links that the browser follows by itself. */
const FETCHED = /stylesheet|preload|icon|manifest/;

/** What is wrong with the safety of a page, a line each. */
function problemsOf(path: string): string[] {
  const problems: string[] = [];
  const hashes: string[] = [];
  let policy = '';
  walkSync(parse(readFileSync(fileOf(path), 'utf8')) as Node, (node) => {
    if (node.type !== ELEMENT_NODE) return;
    const { name, attributes, children } = node;
    for (const attribute of Object.keys(attributes)) if (attribute.startsWith('on') || attribute === 'style') problems.push(`<${name} ${attribute}>`);
    const fetched = name === 'link' ? (FETCHED.test(attributes['rel'] ?? '') ? attributes['href'] : undefined) : attributes['src'];
    if (fetched !== undefined && !fetched.startsWith(site.base) && !fetched.startsWith('data:')) problems.push(`brings ${fetched}`);
    if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') policy = attributes['content'] ?? '';
    const isInline = (name === 'script' && attributes['src'] === undefined && !attributes['type']?.endsWith('json')) || name === 'style';
    if (isInline) {
      const text = children.map((child) => ('value' in child ? String(child.value) : '')).join('');
      hashes.push(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    }
  });
  if (!/default-src 'self'/.test(policy)) problems.push('the policy has no default');
  if (!/require-trusted-types-for 'script';\s*trusted-types site 'allow-duplicates'(?:;|$)/.test(policy)) problems.push('the policy lets text become programs');
  if (!/script-src 'self'/.test(policy)) problems.push('the policy names no source of scripts');
  if (/unsafe-inline|'unsafe-eval'|\*/.test(policy)) problems.push(`the policy is loose: ${policy}`);
  for (const hash of hashes) if (!policy.includes(hash)) problems.push(`the policy lacks ${hash}`);
  const named = policy.match(/'sha256-[^']*'/g) ?? [];
  for (const hash of named) if (!hashes.includes(hash)) problems.push(`the policy allows ${hash}, which does not stand in the page`);
  return problems;
}

test('every page has a strict policy that fits it, no style or handler in its elements, and brings nothing from elsewhere', () => {
  const pages = listPages();
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.flatMap((path) => problemsOf(path).map((problem) => `${path}: ${problem}`))).toEqual([]);
});
