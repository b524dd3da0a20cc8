// What a learner hands back stands alone, and a file that is not right is refused with a reason.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entries, makeAssignment, makeLearning, returnFile, someAnswers } from '../../../../tests/helpers/assignment-model.ts';
import { mutate, someMutations } from '../../../../tests/helpers/mutations.ts';
import { documentsToFile } from '../../workbook/index.ts';
import { makeAssignmentFile } from './assignment-file.ts';
import { LIMITS } from './fields.ts';
import type { Learning } from './learning.ts';
import { makeReturnFile, readReturnFile, type Return } from './return.ts';

const learning = makeLearning();
const file = returnFile(learning);
const bringBack = (text: string): Return => {
  const read = readReturnFile(text);
  if (!read.ok) throw new Error(read.message);
  return read.value;
};
const handBack = (change: Partial<Learning>, known = entries) =>
  bringBack(makeReturnFile(makeLearning(change), known, { withAccount: true, withMinutes: true }).text);

describe('what is handed back', () => {
  test('holds the assignment, the words of every question, and the answers that say something', () => {
    const { 'p1/who-owns-it': _, ...answers } = someAnswers;
    expect(bringBack(file.text)).toMatchObject({
      id: learning.returnId,
      name: 'Sam O’Neill',
      minutes: 12,
      done: ['p1', 'p2'],
      assignment: makeAssignment(),
      answers,
    });
    expect(Object.entries(bringBack(file.text).asked)).toEqual([
      ['p1/around-the-table', 'What would you settle together?'],
      ['p1/one-service-left', 'What is Andrew left with?'],
      ['p1/who-owns-it', 'Who owns it?'],
      ['p2', 'Who has to agree?'],
      ['p3', 'What is one thing you will do?'],
      ['p4', 'Where do you work?'],
      ['p5', 'How sure do you feel?'],
    ]);
  });
  test('holds the reflective record only if the learner gives it along', () => {
    expect(bringBack(file.text).account).toEqual(learning.account);
    expect(returnFile(learning, undefined, false).text).not.toContain('That nobody owned it.');
  });
  test('says on which pages the files are opened, by the names that these pages have', () => {
    expect(file.text).toContain('“Collect answers”');
    expect(makeAssignmentFile(makeAssignment()).text).toContain('“Do an assignment”');
  });
  test('holds no name where the assignment asks for none, and its file name holds none either', () => {
    const unnamed = returnFile(makeLearning({ assignment: makeAssignment({ askName: false }) }));
    expect(unnamed.name + unnamed.text).not.toMatch(/sam|neill/i);
    expect(file.name).toBe('answers-sam-o-neill-one-person-many-services.json');
  });
  test('keeps answers to a case study that is no longer on the site, and says so in place of its words', () => {
    const { answers, asked } = handBack({}, new Map());
    expect(answers['p1/one-service-left']).toEqual({ is: 'text', text: 'One worker.' });
    expect(asked['p1/one-service-left']).toBe('A question that is no longer on the site');
  });
  test('holds answers to questions that were taken out, in words, with what was asked', () => {
    const { assignment } = learning;
    const earlier = [{ key: 'p4', part: assignment.parts[3]!, asked: 'Where did you work?', answer: { is: 'choice' as const, chosen: [0, 1] } }];
    expect(handBack({ earlier }).earlier).toEqual([{ asked: 'Where did you work?', words: 'Ward; Community' }]);
    expect(bringBack(file.text)).not.toHaveProperty('earlier');
  });
  test('with the longest answers to the most parts is still read', () => {
    const parts = Array.from({ length: LIMITS.parts }, (_, place) => ({
      id: `p${place}`,
      minutes: 1,
      optional: false,
      is: 'ask' as const,
      ask: { form: 'short' as const, text: 'Why?' },
    }));
    const answers = Object.fromEntries(parts.map(({ id }) => [id, { is: 'text' as const, text: '–'.repeat(LIMITS.text) }]));
    expect(handBack({ assignment: makeAssignment({ parts }), answers }).answers).toEqual(answers);
  });
});

describe('a file', () => {
  const replaced = (from: string | RegExp, to: string) => file.text.replace(from, to);
  const times = { createdAt: '2026-11-22T10:00:00.000Z', changedAt: '2026-11-22T11:00:00.000Z' };
  test.each<[string, string | undefined, string]>([
    ['that is no JSON', 'Dear trainer, here are my answers.', 'not-ours'],
    ['of another program', '{"answers":[1,2,3]}', 'not-ours'],
    ['that is JSON of nothing', 'null', 'not-ours'],
    ['with an assignment', makeAssignmentFile(makeAssignment()).text, 'not-ours'],
    ['with a workbook', documentsToFile([{ id: 'a', kind: 'learning', version: 1, title: 'Mine', ...times, revision: 1, body: learning }]).text, 'not-ours'],
    ['that is cut off', file.text.slice(0, -20), 'damaged'],
    ['with a changed answer', replaced('One worker.', 'Two workers.'), 'damaged'],
    ['with a changed checksum', replaced(/"checksum": "../, '"checksum": "zz'), 'damaged'],
    ['of a version that never was', replaced('"formatVersion": 1', '"formatVersion": 0'), 'damaged'],
    ['of a newer site', replaced('"formatVersion": 1', '"formatVersion": 4'), 'newer'],
    ['of five million letters', file.text + ' '.repeat(5_000_000), 'too-large'],
    ['too large to be read', undefined, 'too-large'],
    ['nested without end', `{"format":"both-together-return","formatVersion":1,"checksum":"","content":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'damaged'],
  ])('%s is refused with what to do', (_, text, reason) => {
    expect(readReturnFile(text)).toEqual({
      ok: false,
      reason,
      message: expect.stringMatching(/\.$/) as string,
      whatToDo: expect.stringMatching(/\.$/) as string,
    });
  });
  test('saved again by an editor, with a byte order mark or in one line, is read', () => {
    for (const text of [`\uFEFF${file.text}`, JSON.stringify(JSON.parse(file.text))]) expect(bringBack(text)).toEqual(bringBack(file.text));
  });
  test('10,000 damaged ones never throw, and never come back as something else', { timeout: 60_000 }, () => {
    const value = bringBack(file.text);
    fc.assert(
      fc.property(someMutations, (mutations) => {
        const read = readReturnFile(mutate(file.text, mutations));
        if (read.ok) expect(read.value).toEqual(value);
        else expect(read.message && read.whatToDo).toBeTruthy();
      }),
      { numRuns: 10_000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
