// Finds items as the trainer types: one query at a time, and only the last of what was typed meanwhile.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../search/ask.ts';
import type { CatalogueItem } from '../model/content.ts';
import { browse, itemsAt, matchTitles, type Criteria } from './find-items.ts';

/** Shorter queries are not searched. */
const SHORTEST = 2;
/** How many results are asked for. Some are no things to be picked, such as pages and sources. */
const FIRST = 30;

export interface Found {
  items: readonly CatalogueItem[];
  /** Whether there may be more results than were asked for. */
  hasMore: boolean;
  /** How the query was read, where it was not read as typed. */
  corrected?: string;
  /** Search could not be loaded, so only titles and summaries were looked at. */
  isByTitle?: boolean;
}

/** Whether there are words to search for. */
export const isQuery = ({ query }: Pick<Criteria, 'query'>) => query.trim().length >= SHORTEST;

async function search(items: readonly CatalogueItem[], criteria: Criteria, most: number): Promise<Found> {
  const { query, kind, dimension } = criteria;
  try {
    const filters = { ...(kind && { kind }), ...(dimension && { dimension }) };
    const { results, total, corrected } = await ask({ query, filters, most, asTyped: false });
    const found = itemsAt(
      items,
      results.map(({ url }) => url),
      criteria,
    );
    return { items: found, hasMore: total > results.length, ...(corrected && { corrected }) };
  } catch {
    return { items: matchTitles(items, criteria), hasMore: false, isByTitle: true };
  }
}

/** What fits the criteria: the best results first, or without words everything in the order of the catalogue; undefined until the first is there. */
export function useFound(items: readonly CatalogueItem[], criteria: Criteria): { found: Found | undefined; showMore: () => void } {
  const [most, setMost] = useState(FIRST);
  const [found, setFound] = useState<Found>();
  const wanted = useRef<{ criteria: Criteria; most: number }>();
  const isBusy = useRef(false);
  const { query, kind, dimension, minutes } = criteria;
  useEffect(() => {
    wanted.current = { criteria, most };
    const run = async () => {
      while (wanted.current) {
        const { criteria: now, most: number } = wanted.current;
        wanted.current = undefined;
        const next = isQuery(now) ? await search(items, now, number) : { items: browse(items, now), hasMore: false };
        if (!wanted.current) setFound(next);
      }
      isBusy.current = false;
    };
    if (isBusy.current) return;
    isBusy.current = true;
    void run();
  }, [items, query, kind, dimension, minutes, most]);
  return { found, showMore: () => setMost((now) => now + FIRST) };
}
