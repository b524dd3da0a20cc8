// Sentence marks stand at their word: a line break in a template puts a space between a link and the mark after it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileOf, listPages } from '../../scripts/lib/dist.ts';

test('no space stands before a comma or a full stop', { timeout: 60_000 }, () => {
  const found = listPages().flatMap((path) => {
    const main = /<main[\s\S]*<\/main>/.exec(readFileSync(fileOf(path), 'utf8'))?.[0].replace(/<(script|style|template|pre|code)\b[\s\S]*?<\/\1>/g, '') ?? '';
    return [...main.matchAll(/\S{1,30}\s*<\/(?:a|abbr|b|button|em|span|strong)>\s+[.,;](?=[\s<])/g)].map(([at]) => `${path}: ${at.replace(/\s+/g, ' ')}`);
  });
  expect(found).toEqual([]);
});
