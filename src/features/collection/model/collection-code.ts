// A collection as a code, for a link that carries all of it after “#”.
import * as z from 'zod/mini';
import { codeFailure, makeCode, readCode, textUpTo, type CodeFailure, type CodeFormat } from '../../exchange/index.ts';
import { LIMITS, collectionSchema, type Collection } from './collection.ts';
import * as texts from '../texts.ts';

const wireSchema = z.tuple([textUpTo(LIMITS.title), z.string(), z.array(z.tuple([z.string(), z.string(), z.string()])).check(z.maxLength(LIMITS.pages))]);
type Wire = z.infer<typeof wireSchema>;

const format: CodeFormat<Wire> = { letter: 'c', version: 1, what: texts.aCollection, schema: wireSchema };

/** A collection with its name. */
export interface SharedCollection {
  title: string;
  collection: Collection;
}

/** The collection as a code. */
export const makeCollectionCode = ({ title, collection }: SharedCollection): Promise<string> =>
  makeCode(format, [title, collection.note, collection.pages.map((page) => [page.path, page.title, page.note])]);

/** Reads a collection from a code, or from a link or message that carries one. Never throws. */
export async function readCollectionCode(text: string): Promise<({ ok: true } & SharedCollection) | CodeFailure> {
  const read = await readCode(format, text);
  if (!read.ok) return read;
  const [title, note, pages] = read.value;
  const collection = collectionSchema.safeParse({ note, pages: pages.map(([path, name, words]) => ({ path, title: name, note: words })) });
  return collection.success ? { ok: true, title, collection: collection.data } : codeFailure('altered', format.what);
}
