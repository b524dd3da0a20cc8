// Lists of a library that has grown: every page keeps its length, every entry stands where links to it lead, and all counts agree.
import { beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '../../../tests/helpers/library.ts';
import type { AnyEntry } from '../../library/entry.ts';
import { buildGraph, type Graph } from '../../library/graph.ts';
import { NARROWED_PART_SIZE, PART_SIZE, partPath } from '../../library/list-parts.ts';
import { COLLECTIONS } from '../../library/refs.ts';
import { listOf, narrowedPaths, partsOfList, type List, type ListCollection } from './lists.ts';

const TIMES = 20;
const LISTED = Object.keys(PART_SIZE) as ListCollection[];

/** The library with so many of each entry that a list holds; copies stand beside each other, the longest among them too. */
function grown(times: number): Graph {
  const library = readLibrary();
  const isListed = (name: string) => LISTED.includes(name as ListCollection);
  return buildGraph(
    COLLECTIONS.flatMap((name) => library.all(name) as AnyEntry[]).flatMap((entry) =>
      Array.from({ length: isListed(entry.collection) ? times : 1 }, (_, copy) =>
        copy === 0 ? entry : ({ ...entry, id: `${entry.id}-${copy + 1}`, data: { ...entry.data, title: `${entry.data.title} ${copy + 1}` } } as AnyEntry),
      ),
    ),
  );
}

/** The passages that stand on a page of whole entries. */
const passagesOn = (graph: Graph, part: List['items']) => part.reduce((sum, { entry }) => sum + graph.citesOf(entry).length, 0);

describe('a library of twenty times the size', () => {
  let graph: Graph;
  beforeAll(() => {
    graph = grown(TIMES);
  });

  test.each(LISTED)('has no page of %s that is longer than a part, and every entry on one', (collection) => {
    const list = listOf(graph, collection);
    const { parts, total } = partsOfList(list);
    expect(total).toBe(TIMES * readLibrary().all(collection).length);
    expect(parts.flat()).toEqual(list.items);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(1.5 * PART_SIZE[collection]);
  });

  test('keeps narrowed guidance short too where all of its longest entries meet', () => {
    const longest = Math.max(...graph.all('guidance').map((entry) => graph.citesOf(entry).length));
    const narrowed = narrowedPaths(graph).filter(({ props }) => props.list.collection === 'guidance');
    const mostOf = Math.max(...narrowed.map(({ props: { list, narrowed: to, number } }) => passagesOn(graph, partsOfList(list, to).parts[number - 1]!)));
    // A page of nothing but the longest would hold this many.
    expect(mostOf).toBeLessThan(0.6 * longest * NARROWED_PART_SIZE);
  });

  test('leads to guidance on the page that holds it', () => {
    const list = listOf(graph, 'guidance');
    partsOfList(list).parts.forEach((part, index) => {
      for (const { entry } of part) expect(graph.url(entry)).toBe(`${partPath('/guidance/', index + 1)}#${entry.id}`);
    });
  });

  test.each(LISTED)('says of every choice of %s how many pages it has', (collection) => {
    const list = listOf(graph, collection);
    const pages = Map.groupBy(
      narrowedPaths(graph).filter(({ props }) => props.list.collection === collection),
      ({ params }) => `${params.facet}=${params.value}`,
    );
    const said = list.facets.flatMap((facet) => facet.options.map(({ value, parts }) => [`${facet.name}=${value}`, parts]));
    expect(said).toEqual([...pages].map(([choice, found]) => [choice, found.length]));
  });
});
