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

/** Titles of the library say where or who before a colon, and what after it. Example: Sahel: a hostel advised to ring back */
const inTwo = (title: string): { name: string; more: string } => {
  const at = title.indexOf(': ');
  if (at < 0) return { name: title, more: '' };
  const more = title.slice(at + 2);
  return { name: title.slice(0, at), more: more.charAt(0).toUpperCase() + more.slice(1) };
};

/** The title of a part as its step says it: the name of what is read, and what its title adds. A question is its own name. */
export const headOfPart = (part: Part, entries: EntriesOf): { name: string; more: string } =>
  part.is === 'read' ? inTwo(titleOfPart(part, entries)) : { name: titleOfPart(part, entries), more: '' };

/** A question in a list is known by so many letters. */
const MOST_LETTERS = 60;

function cut(words: string): string {
  if (words.length <= MOST_LETTERS) return words;
  const kept = words.slice(0, MOST_LETTERS);
  return `${kept.slice(0, kept.lastIndexOf(' '))}…`;
}

/** What each part is called in a list of all: no longer than it needs to tell it from the others. */
export function shortNamesOf(parts: readonly Part[], entries: EntriesOf): string[] {
  const short = parts.map((part) => cut(headOfPart(part, entries).name));
  return short.map((name, at) => (short.indexOf(name) === short.lastIndexOf(name) ? name : titleOfPart(parts[at]!, entries)));
}

/** What kind of part it is. Example: Case study */
export const kindOfPart = (part: Part, entries: EntriesOf): string =>
  part.is === 'read' ? (entryOfPart(part, entries)?.kind ?? texts.reading) : texts.question;
