// Everything that people wrote in collected answers, for the check for identifying details before it leaves the page, and new words put back.
import type { ChangedNotes } from '../../application/index.ts';
import type { Note } from '../../exchange/index.ts';
import { withWords, wordsOf } from '../model/answer-notes.ts';
import type { Collected, CollectedReturn, Mark } from '../model/collected.ts';
import { LIMITS } from '../model/fields.ts';
import { ACCOUNT_PARTS } from '../model/learning.ts';

const answerId = (returnId: string, key: string) => `answer ${returnId} ${key}`;
const accountId = (returnId: string, key: string) => `account ${returnId} ${key}`;
const earlierId = (returnId: string, place: number) => `earlier ${returnId} ${place}`;
const nameId = (returnId: string) => `name ${returnId}`;
const markId = (key: string) => `mark ${key}`;
const themeId = (id: string) => `theme ${id}`;
const WHOLE = 'whole';

const isSaid = ({ text }: Note) => text.trim() !== '';

function notesOfReturn({ askedTexts }: Collected, { id, asked, answers, account, name = '', earlier = [] }: CollectedReturn): Note[] {
  const texts = askedTexts[asked] ?? {};
  return [
    { id: nameId(id), label: 'Name', text: name, isName: true },
    ...Object.entries(answers).map(([key, answer]) => ({ id: answerId(id, key), label: texts[key] ?? key, text: wordsOf(answer) ?? '' })),
    ...earlier.map(({ asked: label, words }, place) => ({ id: earlierId(id, place), label, text: words })),
    ...ACCOUNT_PARTS.map(({ key, title }) => ({ id: accountId(id, key), label: title, text: account?.[key] ?? '' })),
  ];
}

/** Names, answers, reflective records, and the trainer’s own themes and notes. */
export function collectedNotes(collected: Collected): Note[] {
  const { returns, marks, themes, note } = collected;
  return [
    ...returns.flatMap((one) => notesOfReturn(collected, one)),
    ...Object.entries(marks).map(([key, mark]) => ({ id: markId(key), label: 'Your note on an answer', text: mark?.note ?? '' })),
    ...themes.map(({ id, label }) => ({ id: themeId(id), label: 'Your theme', text: label })),
    { id: WHOLE, label: 'Your note on the whole', text: note },
  ].filter(isSaid);
}

function withReturnNotes(one: CollectedReturn, changed: ChangedNotes): CollectedReturn {
  const answers = Object.fromEntries(
    Object.entries(one.answers).map(([key, answer]) => {
      const text = changed.get(answerId(one.id, key));
      return [key, text === undefined ? answer : withWords(answer, text)];
    }),
  );
  const name = changed.get(nameId(one.id))?.slice(0, LIMITS.line);
  const earlier = one.earlier?.map((each, place) => ({ ...each, words: changed.get(earlierId(one.id, place)) ?? each.words }));
  const next = { ...one, answers, ...(name !== undefined && { name }), ...(earlier && { earlier }) };
  if (!one.account) return next;
  const account = { ...one.account };
  for (const { key } of ACCOUNT_PARTS) account[key] = changed.get(accountId(one.id, key)) ?? account[key];
  return { ...next, account };
}

/** The collected answers with new words for some notes. */
export function withCollectedNotes(collected: Collected, changed: ChangedNotes): Collected {
  const marks = Object.entries(collected.marks).map(([key, mark]): [string, Mark | undefined] => [
    key,
    mark && { ...mark, note: changed.get(markId(key)) ?? mark.note },
  ]);
  return {
    ...collected,
    returns: collected.returns.map((one) => withReturnNotes(one, changed)),
    marks: Object.fromEntries(marks) as Collected['marks'],
    themes: collected.themes.map((theme) => ({ ...theme, label: (changed.get(themeId(theme.id)) ?? theme.label).slice(0, LIMITS.line) })),
    note: changed.get(WHOLE) ?? collected.note,
  };
}
