// Everything that people wrote in a collection, for the check for identifying details before it leaves the page, and new words put back.
import type { ChangedNotes } from '../../application/index.ts';
import type { Note } from '../../exchange/index.ts';
import type { Answer } from '../model/answers.ts';
import type { Collected, CollectedReturn, Mark } from '../model/collected.ts';
import { LIMITS } from '../model/fields.ts';
import { ACCOUNT_PARTS } from '../model/learning.ts';

const answerId = (returnId: string, key: string) => `answer ${returnId} ${key}`;
const accountId = (returnId: string, key: string) => `account ${returnId} ${key}`;
const markId = (key: string) => `mark ${key}`;
const tagId = (id: string) => `theme ${id}`;
const WHOLE = 'whole';

const isSaid = ({ text }: Note) => text.trim() !== '';

function wordsOf(answer: Answer | undefined): string {
  if (answer?.is === 'text') return answer.text;
  return (answer?.is === 'level' && answer.note) || '';
}
function withWords(answer: Answer, text: string | undefined): Answer {
  if (text === undefined) return answer;
  if (answer.is === 'text') return { ...answer, text };
  return answer.is === 'level' ? { ...answer, note: text } : answer;
}

function notesOfReturn({ askedTexts }: Collected, { id, asked, answers, account }: CollectedReturn): Note[] {
  const texts = askedTexts[asked] ?? {};
  return [
    ...Object.entries(answers).map(([key, answer]) => ({ id: answerId(id, key), label: texts[key] ?? key, text: wordsOf(answer) })),
    ...ACCOUNT_PARTS.map(({ key, title }) => ({ id: accountId(id, key), label: title, text: account?.[key] ?? '' })),
  ];
}

/** Answers, reflective records, and the trainer’s own themes and notes. Names are not among them: people gave them to be known. */
export function collectedNotes(collected: Collected): Note[] {
  const { returns, marks, tags, note } = collected;
  return [
    ...returns.flatMap((one) => notesOfReturn(collected, one)),
    ...Object.entries(marks).map(([key, mark]) => ({ id: markId(key), label: 'Your note on an answer', text: mark?.note ?? '' })),
    ...tags.map(({ id, label }) => ({ id: tagId(id), label: 'Your theme', text: label })),
    { id: WHOLE, label: 'Your note on the whole', text: note },
  ].filter(isSaid);
}

function withReturnNotes(one: CollectedReturn, changed: ChangedNotes): CollectedReturn {
  const answers = Object.fromEntries(Object.entries(one.answers).map(([key, answer]) => [key, withWords(answer, changed.get(answerId(one.id, key)))]));
  if (!one.account) return { ...one, answers };
  const account = { ...one.account };
  for (const { key } of ACCOUNT_PARTS) account[key] = changed.get(accountId(one.id, key)) ?? account[key];
  return { ...one, answers, account };
}

/** The collection with new words for some notes. */
export function withCollectedNotes(collected: Collected, changed: ChangedNotes): Collected {
  const marks = Object.entries(collected.marks).map(([key, mark]): [string, Mark | undefined] => [
    key,
    mark && { ...mark, note: changed.get(markId(key)) ?? mark.note },
  ]);
  return {
    ...collected,
    returns: collected.returns.map((one) => withReturnNotes(one, changed)),
    marks: Object.fromEntries(marks) as Collected['marks'],
    tags: collected.tags.map((tag) => ({ ...tag, label: (changed.get(tagId(tag.id)) ?? tag.label).slice(0, LIMITS.line) })),
    note: changed.get(WHOLE) ?? collected.note,
  };
}
