// Editions of one assignment: it may be changed after it was handed out. Going over to another edition keeps every answer that still has its question.
import type { Answer, Answers } from '../model/answers.ts';
import { assignmentSchema, type Assignment, type Part } from '../model/assignment.ts';
import type { Learning } from '../model/learning.ts';

/** The content of an assignment as text, for comparing; the version of the site that made it does not count. */
const contentOf = (assignment: Assignment) => JSON.stringify({ ...assignmentSchema.parse(assignment), siteVersion: '' });

/** Whether two assignments say the same. */
export const isSameEdition = (one: Assignment, other: Assignment) => one.key === other.key && contentOf(one) === contentOf(other);

/** What a part is about, whatever its minutes and words around it. */
function subjectOf(part: Part): string {
  if (part.is === 'read') return `${part.collection}/${part.entry}`;
  return part.is === 'question' ? `${part.set}#${part.question}` : JSON.stringify(part.ask);
}

/** How another edition differs. */
export interface EditionChanges {
  added: number;
  gone: number;
  changed: number;
}

/** Counts parts that are new, gone, or about something else. */
export function editionChanges(from: Assignment, to: Assignment): EditionChanges {
  const before = new Map(from.parts.map((part) => [part.id, subjectOf(part)]));
  const after = new Set(to.parts.map(({ id }) => id));
  return {
    added: to.parts.filter(({ id }) => !before.has(id)).length,
    gone: from.parts.filter(({ id }) => !after.has(id)).length,
    changed: to.parts.filter((part) => before.has(part.id) && before.get(part.id) !== subjectOf(part)).length,
  };
}

const choicesOf = (assignment: Assignment, key: string): readonly string[] | undefined => {
  const part = assignment.parts.find(({ id }) => id === key);
  return part?.is === 'ask' && part.ask.form === 'choice' ? part.ask.choices : undefined;
};

/** A choice is kept as places in a list, so in another list the same words are looked for. Nothing if none of them is there. */
function moveChoice(answer: Extract<Answer, { is: 'choice' }>, from: readonly string[], to: readonly string[]): Answer | undefined {
  const chosen = answer.chosen.flatMap((place) => {
    const found = to.indexOf(from[place] ?? '');
    return found === -1 ? [] : [found];
  });
  return chosen.length > 0 ? { is: 'choice', chosen: chosen.sort((a, b) => a - b) } : undefined;
}

/** The copy with another edition. Answers, name, minutes and the record stay; parts that are about something else now are open again. */
export function goOver(learning: Learning, assignment: Assignment): Learning {
  const before = new Map(learning.assignment.parts.map((part) => [part.id, subjectOf(part)]));
  const isUnchanged = (id: string) => assignment.parts.some((part) => part.id === id && before.get(id) === subjectOf(part));
  const answers: Answers = {};
  for (const [key, answer] of Object.entries(learning.answers)) {
    const from = choicesOf(learning.assignment, key);
    const to = choicesOf(assignment, key);
    const moved = answer.is === 'choice' && from && to ? moveChoice(answer, from, to) : answer;
    if (moved) answers[key] = moved;
  }
  const { at, ...rest } = learning;
  return {
    ...rest,
    assignment,
    answers: answers as Learning['answers'],
    done: learning.done.filter(isUnchanged),
    ...(at && assignment.parts.some(({ id }) => id === at) && { at }),
  };
}
