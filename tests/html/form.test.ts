// The form at /admin/ is for the development server: nothing of it is in the built site. Nor is anything that says it is a draft.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireDist } from '../../scripts/lib/dist.ts';
import { loadContent } from '../../src/library/load-files.ts';

const dist = requireDist();
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });

test('the built site holds no form for editors, and no program that would open a folder', () => {
  expect(files.filter((file) => /(?:^|[/\\])admin(?:[/\\.]|$)|sveltia/i.test(file))).toEqual([]);
  const programs = files
    .filter((file) => /\.m?js$/.test(file))
    .filter((file) => /showDirectoryPicker|registerCustomFormat/.test(readFileSync(join(dist, file), 'utf8')));
  expect(programs).toEqual([]);
});

test('no draft has a page, is linked to, or stands in the data', () => {
  const texts = files.filter((file) => /\.(?:html|json|xml|txt)$/.test(file)).map((file) => ({ file, text: readFileSync(join(dist, file), 'utf8') }));
  for (const { collection, id, title } of loadContent(process.cwd()).drafts) {
    const holding = texts.filter(({ text }) => text.includes(`${collection}/${id}`) || text.includes(title)).map(({ file }) => file);
    expect(holding, `${collection}/${id}`).toEqual([]);
  }
});
