// The steps in which an assignment is gone through: what it is about, its parts one by one, and the end.
import type { Assignment, Part } from '../model/assignment.ts';
import type { LearnerEntry } from '../model/content.ts';
import { entryKeyOf, type EntriesOf } from '../model/questions.ts';

/** One step. Parts count from 1. */
export type Step = { at: 'intro' } | { at: 'part'; part: Part; number: number } | { at: 'finish' };

/** All steps of an assignment, in order. */
export const stepsOf = ({ parts }: Pick<Assignment, 'parts'>): Step[] => [
  { at: 'intro' },
  ...parts.map((part, index): Step => ({ at: 'part', part, number: index + 1 })),
  { at: 'finish' },
];

/** The entry that a part shows or takes its question from; undefined for own questions, and where the library has it no more. */
export const entryOfPart = (part: Part, entries: EntriesOf): LearnerEntry | undefined => entries.get(entryKeyOf(part) ?? '');

const questionOfPart = (part: Extract<Part, { is: 'question' }>, entries: EntriesOf) =>
  entryOfPart(part, entries)?.questions.find(({ id }) => id === part.question);

/** Whether the library has what a part names. */
export function isThere(part: Part, entries: EntriesOf): boolean {
  if (part.is === 'question') return questionOfPart(part, entries) !== undefined;
  return part.is === 'ask' || entryOfPart(part, entries) !== undefined;
}

const asWords = (id: string) => id.replaceAll('-', ' ');

/** What a part is called, in lists and above its step: the title of what is read, or the words of the question. */
export function titleOfPart(part: Part, entries: EntriesOf): string {
  if (part.is === 'ask') return part.ask.text || 'A question';
  if (part.is === 'question') return questionOfPart(part, entries)?.text ?? asWords(part.question);
  return entryOfPart(part, entries)?.title ?? asWords(part.entry);
}

/** What kind of part it is. Example: Case study */
export const kindOfPart = (part: Part, entries: EntriesOf): string => (part.is === 'read' ? (entryOfPart(part, entries)?.kind ?? 'Reading') : 'Question');
