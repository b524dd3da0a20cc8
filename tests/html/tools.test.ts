// The pages of tools: what their example shows, what is published beside it, and what its question marks mean.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requireDist } from '../../scripts/lib/dist.ts';
import { readSite } from '../helpers/library.ts';

const graph = readSite();
const dist = requireDist();
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe.each(graph.all('tools').map((tool) => [tool.data.title, tool] as const))('the page of “%s”', (_, tool) => {
  const html = readFileSync(join(dist, graph.url(tool), 'index.html'), 'utf8');
  const head = wordsOf(html.slice(html.indexOf('<h1'), html.indexOf('id="steps"')));
  const { worksheet, example = [] } = tool.data;

  test('says at its head what its example shows, and what is published to read with it', () => {
    const [published] = example;
    if (published) expect(head).toContain(`Its example: ${worksheet.example.title} Published, to read with it: ${graph.get(published).data.title}`);
    else expect(head).not.toContain('Published, to read with it');
  });

  test('says what a question mark means where its example shows one', () => {
    const shown = html.slice(html.indexOf('data-shown="example"'), html.indexOf('data-shown="blank"'));
    const marks = shown.match(/>\s*\?\s*</g) ?? [];
    if (marks.length > 0) expect(wordsOf(shown)).toContain('? = not known yet, a question to ask.');
  });
});
