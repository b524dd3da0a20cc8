// The steps in which an assignment is gone through: what it is about, its parts one by one, and the end.
import type { Assignment, Part } from '../model/assignment.ts';
import { entryOfPart, nameOfPart, questionsOfPart, type EntriesOf } from '../model/questions.ts';
import * as texts from '../texts.ts';

/** One step. Parts count from 1. */
export type Step = { at: 'intro' } | { at: 'part'; part: Part; number: number } | { at: 'finish' };

/** All steps of an assignment, in order. */
export const stepsOf = ({ parts }: Pick<Assignment, 'parts'>): Step[] => [
  { at: 'intro' },
  ...parts.map((part, index): Step => ({ at: 'part', part, number: index + 1 })),
  { at: 'finish' },
];

/** Whether the library has what a part names. */
export function isThere(part: Part, entries: EntriesOf): boolean {
  if (part.is === 'question') return questionsOfPart(part, entries).length > 0;
  return part.is === 'ask' || entryOfPart(part, entries) !== undefined;
}

const asWords = (id: string) => id.replaceAll('-', ' ');

/** What a part is called in lists and above its step. What the library has no more is called by its id, in words. */
export const titleOfPart = (part: Part, entries: EntriesOf): string =>
  nameOfPart(part, entries) ?? asWords(part.is === 'question' ? part.question : part.is === 'read' ? part.entry : '');

/** What kind of part it is. Example: Case study */
export const kindOfPart = (part: Part, entries: EntriesOf): string =>
  part.is === 'read' ? (entryOfPart(part, entries)?.kind ?? texts.reading) : texts.question;
