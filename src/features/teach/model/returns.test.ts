// Files that come back are added once, newer ones take the place of older ones, and answers stand side by side.
import { describe, expect, test } from 'vitest';
import { addReturns, entries, everyPart, makeAssignment, makeLearning, readPart, returnFile } from '../../../../tests/helpers/assignment-model.ts';
import type { Assignment, Part } from './assignment.ts';
import { answersByQuestion, peopleOf, takenOutOf, themesOf } from './collected-answers.ts';
import { collectedSchema, markKey, newCollected, type Collected } from './collected.ts';
import { LIMITS } from './fields.ts';
import type { Learning } from './learning.ts';
import { makeReturnFile } from './return.ts';
import { putReturns } from './returns.ts';

const empty = newCollected(makeAssignment());
const sam = makeLearning();
const other = makeLearning({ name: ' ', answers: { p3: { is: 'text', text: 'Ask.' }, p5: { is: 'rating', value: 2 } }, done: [] });
const both = addReturns(empty, [returnFile(sam), returnFile(other)]).collected;
const theme = { id: 'theme0001', label: 'Who leads' };
const marked: Collected = { ...both, themes: [theme], marks: { [markKey(sam.returnId, 'p3')]: { themes: [theme.id], note: 'Say this aloud.' } } };
const question = (collected: Collected, key: string) => answersByQuestion(collected).filter((one) => one.key === key);

describe('adding files', () => {
  test('takes each learner once, however often the files are opened', () => {
    const again = addReturns(both, [returnFile(sam), returnFile(other), returnFile(sam)]);
    expect(again).toMatchObject({ added: 0, replaced: 0, same: 3, refused: [] });
    expect(again.collected).toEqual(both);
    expect(both.returns).toHaveLength(2);
    expect(both.assignments).toHaveLength(1);
    expect(both.askedTexts).toHaveLength(1);
    expect(collectedSchema.safeParse(both).success).toBe(true);
    expect(empty.returns).toEqual([]);
  });
  test('a newer file of one learner takes the place of the older one, in either order, and the marks stay', () => {
    const changed: Learning = { ...sam, answers: { p3: { is: 'text', text: 'Ring both numbers.' } } };
    const newer = returnFile(changed, '2026-11-24T09:00:00.000Z');
    const after = addReturns(marked, [newer]);
    expect(after).toMatchObject({ added: 0, replaced: 1 });
    expect(question(after.collected, 'p3')[0]?.answers[0]).toMatchObject({
      who: 'Sam O’Neill',
      words: 'Ring both numbers.',
      mark: { note: 'Say this aloud.' },
    });
    const older = addReturns(after.collected, [returnFile(sam)]);
    expect(older.refused).toEqual([{ file: returnFile(sam).name, reason: expect.stringContaining('older') as string, whatToDo: expect.any(String) as string }]);
    expect(older.collected).toEqual(after.collected);
  });
  test('lists each file that it cannot take by its name, and takes the rest', () => {
    const outcome = addReturns(empty, [
      { name: 'cut.json', text: returnFile(sam).text.slice(0, 500) },
      { name: 'holiday.json', text: '{"photo":1}' },
      { name: 'huge.json', text: undefined },
      returnFile(sam),
    ]);
    expect(outcome.refused.map(({ file }) => file)).toEqual(['cut.json', 'holiday.json', 'huge.json']);
    for (const { reason, whatToDo } of outcome.refused) expect(`${reason} ${whatToDo}`).toMatch(/\.$/);
    expect(outcome.added).toBe(1);
  });
  test('names files that answer another assignment, and adds none of them', () => {
    const assignment = makeAssignment({ key: 'another1another1', title: 'Induction' });
    const outcome = addReturns(both, [returnFile(makeLearning({ assignment }))]);
    expect(outcome).toMatchObject({ added: 0, refused: [], others: [{ value: { assignment: { title: 'Induction' } } }], collected: both });
    expect(putReturns(newCollected(assignment), outcome.others).outcome.added).toBe(1);
  });
  test('stops at the most that collected answers hold, and says so', () => {
    const full = {
      ...both,
      returns: Array.from({ length: LIMITS.returns }, (_, place) => ({ ...both.returns[0]!, id: `person${String(place).padStart(4, '0')}` })),
    };
    expect(addReturns(full, [returnFile(sam)]).refused[0]?.reason).toContain(`${LIMITS.returns} people`);
  });
});

describe('answers side by side', () => {
  test('say who answered what; who gave no name is told by number', () => {
    expect(question(both, 'p3')).toMatchObject([
      {
        texts: ['What is one thing you will do?'],
        form: 'short',
        asked: 2,
        answers: [
          { who: 'Sam O’Neill', words: 'Ring the duty number.' },
          { who: 'Person 2', words: 'Ask.' },
        ],
        spread: [],
      },
    ]);
    expect(peopleOf(both)).toMatchObject([
      { who: 'Sam O’Neill', done: 2, of: 4, answered: 6, asked: 7 },
      { who: 'Person 2', done: 0, of: 4, answered: 2, asked: 7 },
    ]);
  });
  test('stand in the order of the assignment', () => {
    expect(answersByQuestion(both).map(({ key }) => key)).toEqual(['p1/around-the-table', 'p1/one-service-left', 'p1/who-owns-it', 'p2', 'p3', 'p4', 'p5']);
  });
  test('of ratings, levels and choices are counted', () => {
    const counts = (key: string) => question(both, key)[0]?.spread.map(({ label, count }) => `${label}: ${count}`);
    expect(counts('p5')).toEqual(['1: 0', '2: 1', '3: 0', '4: 1', '5: 0']);
    expect(counts('p4')).toEqual(['Ward: 1', 'Community: 0', 'Both: 1']);
    expect(counts('p2')).toEqual(['Not yet: 0', 'Starting: 0', 'Partly: 1', 'In place: 0', 'Don’t know: 0', 'Not for us: 0']);
    expect(question(both, 'p5')[0]).toMatchObject({ low: 'Not at all', high: 'Very' });
  });
  test('show the themes of the trainer with their counts', () => {
    expect(question(marked, 'p3')[0]?.themes).toEqual([{ ...theme, count: 1 }]);
    expect(question(marked, 'p5')[0]?.themes).toEqual([]);
    expect(themesOf(marked)).toEqual([{ ...theme, count: 1 }]);
  });
  test('are kept and shown in the words of the time when the library has dropped the case study', () => {
    const reworded = new Map(
      [...entries].map(([key, entry]) => [key, { ...entry, sections: [], discussion: [{ id: 'who-owns-it', text: 'Who owns the plan?' }] }]),
    );
    const late = makeReturnFile(makeLearning({ answers: { 'p1/who-owns-it': { is: 'text', text: 'Us.' } } }), reworded, {
      withAccount: false,
      withMinutes: true,
    });
    const collected = addReturns(both, [late]).collected;
    expect(question(collected, 'p1/one-service-left')).toMatchObject([{ texts: ['What is Andrew left with?'], asked: 2, answers: [{ words: 'One worker.' }] }]);
    expect(question(collected, 'p1/who-owns-it')).toMatchObject([
      { texts: ['Who owns it?', 'Who owns the plan?'], asked: 3, answers: [{ words: 'Us.', asked: 'Who owns the plan?' }] },
    ]);
  });
  test('never stand under another question, though a later edition gives it the same key', () => {
    const ask = (id: string, text: string): Part => ({ id, minutes: 1, optional: false, is: 'ask', ask: { form: 'short', text } });
    const first = makeAssignment({ parts: [ask('p1', 'What helps?'), readPart('p2')] });
    const second = makeAssignment({ parts: [ask('p1', 'What gets in the way?'), readPart('p2', { entry: 'no-longer-here' })] });
    const earlier = [{ key: 'p1', part: first.parts[0]!, asked: 'What helps?', answer: { is: 'text' as const, text: 'Time' } }];
    const collected = addReturns(newCollected(first), [
      returnFile(makeLearning({ assignment: first, answers: { p1: { is: 'text', text: 'Tea' }, 'p2/who-owns-it': { is: 'text', text: 'Us' } } })),
      returnFile(
        makeLearning({
          assignment: second,
          name: 'Bo',
          answers: { p1: { is: 'text', text: 'Stairs' }, 'p2/who-owns-it': { is: 'text', text: 'Them' } },
          earlier,
        }),
      ),
    ]).collected;
    expect(collectedSchema.safeParse(collected).success).toBe(true);
    const shown = (key: string) => question(collected, key).map(({ texts, asked, answers }) => [texts, asked, answers.map(({ words }) => words)]);
    expect(shown('p1')).toEqual([
      [['What helps?'], 1, ['Tea']],
      [['What gets in the way?'], 1, ['Stairs']],
    ]);
    expect(shown('p2/who-owns-it').map(([, , words]) => words)).toEqual([['Us'], ['Them']]);
    expect(takenOutOf(collected)).toEqual([{ who: 'Bo', asked: 'What helps?', words: 'Time' }]);
  });
  test('stay right where the trainer changed choices, or the form of a question, after handing out', () => {
    const change = (id: string, part: (old: Part) => Part): Assignment => makeAssignment({ parts: everyPart.map((one) => (one.id === id ? part(one) : one)) });
    const otherChoices = change('p4', (old) => ({
      ...old,
      is: 'ask',
      ask: { form: 'choice', text: 'Where do you work?', choices: ['Hostel', 'Ward'], several: false },
    }));
    const otherForm = change('p5', (old) => ({ ...old, is: 'ask', ask: { form: 'short', text: 'How do you feel?' } }));
    const collected = addReturns(both, [
      returnFile(makeLearning({ assignment: otherChoices, answers: { p4: { is: 'choice', chosen: [1] } } })),
      returnFile(makeLearning({ assignment: otherForm, answers: { p5: { is: 'text', text: 'Fine.' } } })),
    ]).collected;
    expect(collected.assignments).toHaveLength(3);
    expect(question(collected, 'p4')[0]?.spread).toEqual([
      { label: 'Ward', count: 2 },
      { label: 'Community', count: 0 },
      { label: 'Both', count: 1 },
      { label: 'Hostel', count: 0 },
    ]);
    expect(question(collected, 'p5').map(({ form, answers }) => [form, answers.length])).toEqual([
      ['rating', 2],
      ['short', 1],
    ]);
  });
});

test('200 files with 40 answers of 300 letters each are read, added, kept and put side by side', () => {
  const parts = Array.from({ length: 40 }, (_, place): Part => ({
    id: `p${place + 1}`,
    minutes: 2,
    optional: false,
    is: 'ask',
    ask: { form: 'short', text: `Question ${place + 1}: what would you do first, and whom would you tell about it on that day?` },
  }));
  const assignment = makeAssignment({ parts });
  const words = 'I would ring the duty worker and ask who leads, then tell the person what happens next. ';
  const files = Array.from({ length: 200 }, (_, person) => {
    const answers = Object.fromEntries(
      parts.map(({ id }, place) => [id, { is: 'text' as const, text: `${person}.${place} ${words.repeat(4)}`.slice(0, 300) }]),
    );
    return returnFile(makeLearning({ assignment, name: `Learner ${person}`, answers }));
  });
  const { collected, added } = addReturns(empty, files);
  const questions = answersByQuestion(collected);
  const isKept = collectedSchema.safeParse(JSON.parse(JSON.stringify(collected))).success;
  expect([added, questions.length, questions[0]?.answers.length, isKept]).toEqual([200, 40, 200, true]);
});
