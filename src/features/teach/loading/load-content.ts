// Loads the data files of teaching in the browser: each once, checked against its schema. What fails is forgotten, so that it can be tried again.
import { fetchInTime } from '../../../components/fetch-in-time.ts';
import type * as z from 'zod/mini';
import { catalogueSchema, facilitatorNotesSchema, learnerEntrySchema, type Catalogue, type FacilitatorNotes, type LearnerEntry } from '../model/content.ts';
import * as texts from '../texts.ts';

const SAID = {
  offline: texts.thisPartOfTheLibraryHasNotBeenLoaded,
  damaged: texts.thisPartOfTheLibraryCouldNotBeRead,
} as const;

/** A data file could not be had. The message is for people. */
export class LoadError extends Error {
  override name = 'LoadError';
  readonly reason: keyof typeof SAID;
  constructor(reason: keyof typeof SAID) {
    super(SAID[reason]);
    this.reason = reason;
  }
}

const loads = new Map<string, Promise<unknown>>();

async function fetchChecked(address: string, schema: z.ZodMiniType): Promise<unknown> {
  const response = await fetchInTime(address).catch(() => {
    throw new LoadError('offline');
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new LoadError('damaged');
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw new LoadError('damaged');
  return parsed.data;
}

/** A data file, or nothing if the site has none of this name. */
function load<T>(address: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  const known = loads.get(address) as Promise<T | undefined> | undefined;
  if (known) return known;
  const loading = fetchChecked(address, schema) as Promise<T | undefined>;
  loads.set(address, loading);
  loading.catch(() => loads.delete(address));
  return loading;
}

/**
 * Everything that can be picked.
 * @param base the base path of the site, with a slash at the end
 * @throws LoadError
 */
export async function loadCatalogue(base: string): Promise<Catalogue> {
  const found = await load(`${base}data/teach/catalogue.json`, catalogueSchema);
  if (!found) throw new LoadError('damaged');
  return found;
}

/**
 * Entries by their keys, such as `case-studies/andrew`. One that the site does not have (any more) is not in the map; the rest is.
 * @throws LoadError if one that exists could not be had
 */
export async function loadEntries(base: string, keys: readonly string[]): Promise<ReadonlyMap<string, LearnerEntry>> {
  const found = await Promise.all([...new Set(keys)].map(async (key) => [key, await load(`${base}data/teach/${key}.json`, learnerEntrySchema)] as const));
  return new Map(found.filter((pair): pair is readonly [string, LearnerEntry] => pair[1] !== undefined));
}

/**
 * What facilitators are given for some case studies, by their ids. Those without notes are missing.
 * @throws LoadError
 */
export async function loadFacilitatorNotes(base: string, ids: readonly string[]): Promise<ReadonlyMap<string, FacilitatorNotes>> {
  const found = await Promise.all([...new Set(ids)].map((id) => load(`${base}data/teach/facilitator/${id}.json`, facilitatorNotesSchema)));
  return new Map(found.flatMap((notes) => (notes ? [[notes.id, notes] as const] : [])));
}
