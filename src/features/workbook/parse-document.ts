// The envelope of a document: what it may hold, and reading one from text or from anything else without trusting it. The body is checked later, by its kind.
import * as z from 'zod/mini';
import { randomId, textUpTo } from '../exchange/index.ts';
import type { WorkbookDocument } from './document.ts';
import { MOST_WRITERS } from './lineage.ts';

/** Longest title that is kept, in characters. */
export const LONGEST_TITLE = 300;

/** Highest revision. Numbers stay far from where adding one changes nothing, so that two tabs can always be told apart. */
export const MOST_REVISION = 1_000_000_000;

const timeSchema = z.string().check(z.refine((value) => !Number.isNaN(Date.parse(value))));

const writerSchema = z.tuple([textUpTo(40), z.int().check(z.gte(0), z.lte(MOST_REVISION))]);

/** A document with the fields of a document and no others. */
export const documentSchema = z.object({
  id: z.string().check(z.minLength(1)),
  kind: z.string().check(z.minLength(1)),
  version: z.int().check(z.gte(1)),
  title: textUpTo(LONGEST_TITLE),
  createdAt: timeSchema,
  changedAt: timeSchema,
  revision: z.int().check(z.gte(1), z.lte(MOST_REVISION)),
  writers: z.optional(z.array(writerSchema).check(z.maxLength(MOST_WRITERS))),
  body: z.unknown().check(z.refine((body) => body !== undefined)),
});

/** The id of a document as it can stand in an address: letters and digits, and no word that leads elsewhere there. */
export const documentIdSchema = z.string().check(z.regex(/^(?!(?:new|main)$)[a-z0-9]{1,40}$/));

/** A title that can be kept: of a long one the end is cut off, never what is put after it. */
export const fittingTitle = (title: string, after = ''): string => title.slice(0, LONGEST_TITLE - after.length) + after;

/** The revision after another. It begins anew rather than grow without end: saves ask whether it is the same, not whether it is higher. */
export const nextRevision = (revision: number): number => (revision < MOST_REVISION ? revision + 1 : 1);

/**
 * The document with an envelope that can be read again. Earlier copies of the site let titles and revisions grow beyond what they read,
 * and took any id from a file.
 */
export const withSoundEnvelope = (document: WorkbookDocument): WorkbookDocument => ({
  ...document,
  id: documentIdSchema.safeParse(document.id).success ? document.id : randomId(),
  title: fittingTitle(document.title),
  revision: Math.min(document.revision, MOST_REVISION),
});

/** The document that a value is, with the fields of a document and no others; undefined where it is none. */
const asDocument = (value: unknown): WorkbookDocument | undefined => documentSchema.safeParse(value).data;

/** The document in a text of JSON; undefined where there is none. */
export function parseDocument(text: string | null): WorkbookDocument | undefined {
  try {
    return text === null ? undefined : asDocument(JSON.parse(text));
  } catch {
    // Not JSON: something else wrote there.
    return undefined;
  }
}
