// The words that people wrote in one state of a document and that are not in another.
import { wordsOfDocument, type WorkbookDocument } from '../workbook/index.ts';

/** Ids, keys, days and values of lists are texts too, but nobody wrote them. */
const NOT_WRITTEN = /^(?:[a-z\d]+(?:[-#/.:][a-z\d]+)+|[a-z\d]{8,40}|\d[\d:.TZ-]*)$/;

/** Longest text that is given whole, in characters. */
const LONGEST = 300;

const textsOf = (document: WorkbookDocument) => wordsOfDocument(document).map(({ note }) => note.text);

/** Each text of the one that stands nowhere in the other, long ones cut. */
export function wordsOnlyIn(one: WorkbookDocument, other: WorkbookDocument): string[] {
  const there = new Set(textsOf(other));
  const texts = textsOf(one).filter((text) => !there.has(text) && !NOT_WRITTEN.test(text));
  return [...new Set(texts)].map((text) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text));
}
