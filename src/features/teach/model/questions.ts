// Everything that is asked in an assignment, as one flat list in the order in which a learner meets it.
import * as z from 'zod/mini';
import type { Assignment, Part, ReadPart } from './assignment.ts';
import { ownEntry } from './own-study.ts';
import { entryKey, type BroughtQuestion, type LearnerEntry, type SetQuestion } from './content.ts';
import { entryIdSchema, partIdSchema } from './fields.ts';
import * as texts from '../texts.ts';

/** Names a question inside an assignment for ever: the id of the part, and for a question that an entry brings along `/` and its own id. */
export type AnswerKey = string;
export const answerKeySchema: z.ZodMiniType<AnswerKey> = z.union([partIdSchema, z.templateLiteral([entryIdSchema, '/', entryIdSchema])]);

/** Entries by their keys. A question set stands under `question-sets/<id>`. */
export type EntriesOf = ReadonlyMap<string, LearnerEntry>;

/** The ways in which a question is answered. */
export type Form = 'short' | 'choice' | 'rating' | 'level';

/** A question as a learner meets it. */
export interface AskedQuestion {
  /** Examples: p3, p1/who-owns-it */
  key: AnswerKey;
  part: Part;
  text: string;
  hint?: string;
  /** Where it comes from: a pause of a story, a question to discuss, a question of a set, or the trainer. */
  at: 'pause' | 'discussion' | 'question' | 'ask';
  form: Form;
  /** With `choice`. */
  choices?: string[];
  /** With `choice`: more than one may be chosen. */
  several?: boolean;
  /** With `rating`: what 1 and 5 mean. */
  low?: string;
  high?: string;
  /** With `level`: what the levels look like. */
  anchors?: NonNullable<SetQuestion['anchors']>;
}

const brought =
  (part: Part, at: 'pause' | 'discussion') =>
  ({ id, text, hint }: BroughtQuestion): AskedQuestion => ({ key: `${part.id}/${id}`, part, text, ...(hint && { hint }), at, form: 'short' });

const ofSet = (part: Part, key: AnswerKey, { text, help, anchors }: SetQuestion): AskedQuestion => ({
  key,
  part,
  text,
  ...(help && { hint: help }),
  at: 'question',
  ...(anchors ? { form: 'level', anchors } : { form: 'short' }),
});

/** The questions that an entry brings into a part: pauses of the story, questions to discuss, questions of the set. Those left out are missing. */
function broughtQuestions(part: ReadPart, entry: LearnerEntry): AskedQuestion[] {
  const isIn = ({ id }: { id: string }) => !part.without.includes(id);
  return [
    ...entry.sections
      .flatMap(({ pause }) => pause ?? [])
      .filter(isIn)
      .map(brought(part, 'pause')),
    ...entry.discussion.filter(isIn).map(brought(part, 'discussion')),
    ...entry.questions.filter(isIn).map((question) => ofSet(part, `${part.id}/${question.id}`, question)),
  ];
}

/** The entry of the library that a part rests on, by its key; none for what is the trainer’s own. */
export function entryKeyOf(part: Part): string | undefined {
  if (part.is === 'read') return part.own ? undefined : entryKey(part.collection, part.entry);
  return part.is === 'question' ? entryKey('question-sets', part.set) : undefined;
}

/** The entry that a part shows or takes its question from; undefined for own questions, and where the library has it no more. */
export const entryOfPart = (part: Part, entries: EntriesOf): LearnerEntry | undefined =>
  part.is === 'read' && part.own ? ownEntry(part) : entries.get(entryKeyOf(part) ?? '');

/**
 * What a part is about, as text for comparing, whatever its minutes and the words around it. An own question is about its words and, where
 * it is rated, what the ends mean; choices may be changed without making another question of it.
 */
export function subjectOf(part: Part): string {
  if (part.is === 'read') return `${part.collection}/${part.entry}`;
  if (part.is === 'question') return `${part.set}#${part.question}`;
  const { form, text } = part.ask;
  return JSON.stringify(part.ask.form === 'rating' ? [form, text, part.ask.low, part.ask.high] : [form, text]);
}

/** The id of the part that a key belongs to. */
export const partIdOf = (key: AnswerKey): string => key.split('/')[0] ?? key;

/** Stands in place of the words of a question that the library, or the assignment, no longer has. */
export const GONE_QUESTION = texts.questionThatIsNoLongerOnTheSite;

/** What is asked in one part. Nothing where the library no longer has the entry or the question. */
export function questionsOfPart(part: Part, entries: EntriesOf): AskedQuestion[] {
  if (part.is === 'ask') return [{ key: part.id, part, at: 'ask', ...part.ask }];
  const entry = entryOfPart(part, entries);
  if (!entry) return [];
  if (part.is === 'read') return broughtQuestions(part, entry);
  return entry.questions.filter(({ id }) => id === part.question).map((question) => ofSet(part, part.id, question));
}

/** What a part is called: the title of what is read, or the words of the question. Undefined where the library has it no more. */
export function nameOfPart(part: Part, entries: EntriesOf): string | undefined {
  if (part.is === 'ask') return part.ask.text.trim() || texts.aQuestion;
  return part.is === 'read' ? entryOfPart(part, entries)?.title : questionsOfPart(part, entries)[0]?.text;
}

/** Everything that is asked, in order. */
export const questionsOf = ({ parts }: Pick<Assignment, 'parts'>, entries: EntriesOf): AskedQuestion[] =>
  parts.flatMap((part) => questionsOfPart(part, entries));

/** The words of a question by its key. */
export function labelOfAnswers(assignment: Pick<Assignment, 'parts'>, entries: EntriesOf): (key: AnswerKey) => string {
  const asked = new Map(questionsOf(assignment, entries).map(({ key, text }) => [key, text]));
  return (key) => asked.get(key) ?? GONE_QUESTION;
}

/** The keys of the entries that have to be loaded, each once. What is the trainer’s own is there already. */
export const neededEntries = ({ parts }: Pick<Assignment, 'parts'>): string[] => [...new Set(parts.flatMap((part) => entryKeyOf(part) ?? []))];

/** The ids of the library’s case studies that are read, each once. */
export const caseStudiesIn = ({ parts }: Pick<Assignment, 'parts'>): string[] => [
  ...new Set(parts.flatMap((part) => (part.is === 'read' && part.collection === 'case-studies' && !part.own ? part.entry : []))),
];
