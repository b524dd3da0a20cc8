// Readers see for which nation each expectation and each part of an idea speaks, as its passages say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requireDist } from '../../scripts/lib/dist.ts';
import { partsOf } from '../../src/library/parts.ts';
import { passageIds } from '../../src/library/refs.ts';
import { slugOf } from '../../src/library/slug.ts';
import { reachOf } from '../../src/library/words.ts';
import { readSite } from '../helpers/library.ts';

const graph = readSite();
/** The text that readers see after the element with this id begins. */
const textAfter = (page: string, id: string) => {
  const html = readFileSync(join(requireDist(), page, 'index.html'), 'utf8');
  return html
    .slice(html.indexOf(`id="${id}"`))
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');
};

describe.each(graph.dimensions().map((dimension) => [dimension.id, dimension] as const))('the page of %s', (_, dimension) => {
  test.each(dimension.data.expectations.map((expectation) => [expectation.id, expectation] as const))(
    'says in which nation “%s” is asked for',
    (id, { cites }) => {
      const reach = reachOf(graph, passageIds(cites));
      expect(reach).not.toBe('');
      expect(textAfter(graph.url(dimension), id).split('See it in practice')[0]).toContain(`Asked for in ${reach}`);
    },
  );
});

test.each(graph.all('ideas').map((idea) => [idea.id, idea] as const))('the page of the idea “%s” says for which nations each part speaks', (_, idea) => {
  for (const { heading, pieces } of partsOf(idea.body)) {
    const reach = reachOf(
      graph,
      pieces.flatMap(({ cites }) => cites),
    );
    if (reach)
      expect(textAfter(graph.url(idea), slugOf(heading)), heading).toMatch(
        new RegExp(`^[^>]*> ?${RegExp.escape(heading)} From sources for ${RegExp.escape(reach)}`, 'u'),
      );
  }
});
