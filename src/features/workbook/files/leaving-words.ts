// The words that people wrote in documents of any kind: found wherever they stand.
import type { LeavingText } from '../../exchange/index.ts';
import type { WorkbookDocument } from '../document.ts';
import * as texts from '../texts.ts';

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

/** Every text of a document, its title among them, named by the document that it is in. */
export const wordsOfDocument = <Document extends WorkbookDocument>({ id, title, body }: Document): LeavingText<Document>[] =>
  textsIn({ title, body }, []).map(([path, text]) => ({
    note: { id: JSON.stringify([id, ...path]), label: texts.inTitle(title || texts.withoutATitle), text },
    put: (document, words) => withText(document, path, words) as Document,
  }));
