// What a review of notes keeps track of: which findings are still open, and what the notes say now.
import { findDetails } from './find-details.ts';
import { DETAIL_KINDS, type DetailKind, type Finding } from './finding.ts';

/** A note as the person knows it. */
export interface Note {
  id: string;
  /** What it belongs to, such as the question. */
  label: string;
  text: string;
  /** It answers a field that asks for a name: only numbers and dates are looked for in it. */
  isName?: boolean;
}

const NUMBERS: ReadonlySet<DetailKind> = new Set(['nhs-number', 'chi-number', 'national-insurance', 'record-number', 'date-of-birth', 'phone']);

const detailsOf = ({ text, isName }: Pick<Note, 'text' | 'isName'>) => findDetails(text).filter(({ kind }) => !isName || NUMBERS.has(kind));

/** Notes in which something looks like a detail of a person. If none, there is nothing to review. */
export const notesWithDetails = (notes: readonly Note[]): Note[] => notes.filter((note) => detailsOf(note).length > 0);

/** A finding counts as kept for a note wherever the same words stand in it. */
export const keptKey = (noteId: string, { kind, text }: Pick<Finding, 'kind' | 'text'>) => `${noteId} ${kind} ${text}`;

/** A finding with the words the person sees. */
export interface NamedFinding {
  key: string;
  text: string;
  label: string;
  why: string;
}

/** What is found in a note as it stands now, each words once. */
export function namedFindings(note: Pick<Note, 'id' | 'text' | 'isName'>): NamedFinding[] {
  const named = detailsOf(note).map((finding) => ({ key: keptKey(note.id, finding), text: finding.text, ...DETAIL_KINDS[finding.kind] }));
  return [...new Map(named.map((finding) => [finding.key, finding])).values()];
}
