// The words that people wrote in documents, for the check for details of people: found wherever they stand, and put back there.
import type { Note } from '../../exchange/index.ts';
import type { WorkbookDocument } from '../document.ts';

type Path = readonly string[];

function textsIn(value: unknown, path: Path): [path: Path, text: string][] {
  if (typeof value === 'string') return value.trim() ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

function withText(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((inner: unknown, index) => (String(index) === key ? withText(inner, rest, text) : inner));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [key]: withText((value as Record<string, unknown>)[key], rest, text) };
}

const noteId = ({ id }: WorkbookDocument, path: Path) => JSON.stringify([id, ...path]);
const partsOf = ({ title, body }: WorkbookDocument) => textsIn({ title, body }, []);

/** Every text of the documents, titles among them, named by the document that it is in. */
export const notesOf = (documents: readonly WorkbookDocument[]): Note[] =>
  documents.flatMap((document) =>
    partsOf(document).map(([path, text]) => ({ id: noteId(document, path), label: `In “${document.title || 'Without a title'}”`, text })),
  );

/** The document with new words by the id of the note; the same one where none of its notes has changed. */
export function withNotes(document: WorkbookDocument, changed: ReadonlyMap<string, string>): WorkbookDocument {
  return partsOf(document).reduce((grown, [path]) => {
    const text = changed.get(noteId(document, path));
    return text === undefined ? grown : (withText(grown, path, text) as WorkbookDocument);
  }, document);
}
