// Editions of one assignment: it may be changed after it was handed out. Going over to another edition keeps every answer whose question is
// still asked, and sets the others aside with the words that were asked.
import { isAnswered, type Answer } from '../model/answers.ts';
import { assignmentSchema, type Assignment, type Part } from '../model/assignment.ts';
import { choicesOfPart, type Earlier } from '../model/earlier.ts';
import { LIMITS } from '../model/fields.ts';
import type { Learning } from '../model/learning.ts';
import { GONE_QUESTION, partIdOf, questionsOf, subjectOf, type AskedQuestion, type EntriesOf } from '../model/questions.ts';

/** The content of an assignment as text, for comparing; the version of the site that made it does not count. */
const contentOf = (assignment: Assignment) => JSON.stringify({ ...assignmentSchema.parse(assignment), siteVersion: '' });

/** Whether two assignments say the same. */
export const isSameEdition = (one: Assignment, other: Assignment) => one.key === other.key && contentOf(one) === contentOf(other);

/** What becomes of a copy in another edition. */
export interface GoneOver {
  learning: Learning;
  /** Parts that are new, gone, or not the same as before. */
  added: number;
  gone: number;
  changed: number;
  /** Answers that stay with their question, that are set aside, and that were set aside before and have their question again. */
  kept: number;
  setAside: number;
  back: number;
}

/** Whether a part asks for less, the same, or the same in another order: what was done in it is still done. */
function isStillDone(before: Part, after: Part): boolean {
  if (subjectOf(before) !== subjectOf(after)) return false;
  if (before.is === 'read' && after.is === 'read') return before.without.every((id) => after.without.includes(id));
  const isSeveral = (part: Part) => part.is === 'ask' && part.ask.form === 'choice' && part.ask.several;
  return JSON.stringify(choicesOfPart(before)) === JSON.stringify(choicesOfPart(after)) && isSeveral(before) === isSeveral(after);
}

/** A choice is kept as places in a list, so in another list the same words are looked for. Nothing if one of them is gone. */
function moveChoice(answer: Extract<Answer, { is: 'choice' }>, before: Part, after: Part): Answer | undefined {
  const [from, to] = [choicesOfPart(before), choicesOfPart(after)];
  const chosen = answer.chosen.filter((place) => place < from.length).map((place) => to.indexOf(from[place] ?? ''));
  const isSeveral = after.is === 'ask' && after.ask.form === 'choice' && after.ask.several;
  if (chosen.includes(-1) || (chosen.length > 1 && !isSeveral)) return undefined;
  return { is: 'choice', chosen: chosen.sort((a, b) => a - b) };
}

/** The answer as it stands in another edition; nothing if its question is not asked there. */
function findAgain({ key, part, answer, asked: words }: Earlier, to: Assignment, asked: ReadonlyMap<string, AskedQuestion>): Answer | undefined {
  const after = to.parts.find(({ id }) => id === part.id);
  if (!after || subjectOf(part) !== subjectOf(after)) return undefined;
  // What the library has no more is not among the questions, but is not taken out either.
  const isLeftOut = after.is === 'read' && after.without.includes(key.slice(part.id.length + 1));
  if (isLeftOut) return undefined;
  const question = asked.get(key);
  // In a case study of the trainer’s own, a question may ask something else under its old id.
  const isOther = after.is === 'read' && after.own && question?.text.slice(0, LIMITS.text) !== words;
  if (isOther) return undefined;
  const moved = answer.is === 'choice' ? moveChoice(answer, part, after) : answer;
  return question && !isAnswered(question, moved) ? undefined : moved;
}

/** A part as it is kept with an answer that is set aside: without the text of a case study of the trainer’s own, which the answer does not need. */
function bare(part: Part): Part {
  if (part.is !== 'read') return part;
  const { own: _, ...rest } = part;
  return rest;
}

/** The answers of a copy, each with its part and the words of its question. Those that say nothing are not among them. */
function answersHeld({ assignment, answers }: Learning, entries: EntriesOf): Earlier[] {
  const asked = new Map(questionsOf(assignment, entries).map((question) => [question.key, question]));
  return Object.entries(answers).flatMap(([key, answer]) => {
    const part = assignment.parts.find(({ id }) => id === partIdOf(key));
    const question = asked.get(key);
    if (!part || (question && !isAnswered(question, answer))) return [];
    return [{ key, part: bare(part), asked: question?.text.slice(0, LIMITS.text) ?? GONE_QUESTION, answer }];
  });
}

/**
 * The copy with another edition, and what changes. Name, minutes and the record stay; parts that are not the same as before are open again.
 * `entries` are those of both editions.
 */
export function goOver(learning: Learning, to: Assignment, entries: EntriesOf): GoneOver {
  const from = learning.assignment;
  const before = new Map(from.parts.map((part) => [part.id, part]));
  const asked = new Map(questionsOf(to, entries).map((question) => [question.key, question]));
  const answers: Learning['answers'] = {};
  const held = answersHeld(learning, entries);
  const earlier = [...held, ...(learning.earlier ?? [])].filter((one) => {
    const found = Object.hasOwn(answers, one.key) ? undefined : findAgain(one, to, asked);
    if (found) answers[one.key] = found;
    return !found;
  });
  const setAside = earlier.filter((one) => held.includes(one)).length;
  const isStill = (part: Part) => {
    const was = before.get(part.id);
    return was !== undefined && isStillDone(was, part);
  };
  const { at, earlier: _, ...rest } = learning;
  return {
    learning: {
      ...rest,
      assignment: to,
      answers,
      ...(earlier.length > 0 && { earlier }),
      done: learning.done.filter((id) => to.parts.some((part) => part.id === id && isStill(part))),
      ...(at && to.parts.some(({ id }) => id === at) && { at }),
    },
    added: to.parts.filter(({ id }) => !before.has(id)).length,
    gone: from.parts.filter(({ id }) => !to.parts.some((part) => part.id === id)).length,
    changed: to.parts.filter((part) => before.has(part.id) && !isStill(part)).length,
    kept: held.length - setAside,
    setAside,
    back: (learning.earlier?.length ?? 0) + setAside - earlier.length,
  };
}
