// What changed in the library, as far as it is recorded: entries by the day on which they were read, ids by the day of the release that brought or withdrew them.
import type { AnyEntry } from './entry.ts';
import type { Graph } from './graph.ts';
import type { PublishedList, RedirectList } from './published.ts';
import { isSetApart } from './refs.ts';

/** An entry that is gone. */
export interface Withdrawn {
  /** Its key, `collection/id`. */
  id: string;
  /** The entry that took its place. */
  leadsTo: AnyEntry;
  /** The day of the release without it, where that is recorded. */
  day?: string;
}

/** What is recorded of one day, each list by collection and title as the graph has it. */
export interface DayOfChanges {
  day: string;
  added: AnyEntry[];
  /** Read against their sources, and changed where they said too much or too little. */
  read: AnyEntry[];
  withdrawn: Withdrawn[];
}

/** The day of the release that brought an entry, where it is recorded. */
export const dayAdded = (published: readonly PublishedList[], key: string): string | undefined =>
  published.flatMap(({ days }) => days.get(key)?.recorded ?? [])[0];

/** Every entry that is gone and leads on. Parts of entries are left out: they share a page with others. */
export function withdrawnFrom(graph: Graph, published: readonly PublishedList[], redirects: readonly RedirectList[]): Withdrawn[] {
  return redirects
    .flatMap(({ to }) => Object.entries(to))
    .filter(([id]) => !id.includes('#'))
    .flatMap(([id, to]) => {
      const leadsTo = graph.find(to.split('#')[0]!);
      const day = published.flatMap(({ days }) => days.get(id)?.withdrawn ?? [])[0];
      return leadsTo ? [{ id, leadsTo, ...(day && { day }) }] : [];
    });
}

/** All days on which something is recorded, the latest first. An entry that was added on the day or after the day it was read is told as added alone. */
export function changesOf(graph: Graph, published: readonly PublishedList[], redirects: readonly RedirectList[]): DayOfChanges[] {
  const days = new Map<string, DayOfChanges>();
  const on = (day: string): DayOfChanges => {
    const found = days.get(day) ?? { day, added: [], read: [], withdrawn: [] };
    days.set(day, found);
    return found;
  };
  for (const { entry } of graph.nodes.values()) {
    if (isSetApart(entry)) continue;
    const added = dayAdded(published, `${entry.collection}/${entry.id}`);
    if (added) on(added).added.push(entry);
    if (!added || entry.data.reviewed > added) on(entry.data.reviewed).read.push(entry);
  }
  for (const gone of withdrawnFrom(graph, published, redirects)) if (gone.day) on(gone.day).withdrawn.push(gone);
  return [...days.values()].sort((one, other) => other.day.localeCompare(one.day));
}
