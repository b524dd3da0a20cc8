// A case study of the trainer's own in an assignment: learners read it like one of the library, marked as it is, without what is for the trainer.
import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../../../tests/helpers/assignment-model.ts';
import { wholeStudy } from '../../../../tests/helpers/arbitrary-study.ts';
import { learnerPack } from '../exports/learner-pack.ts';
import { goOver } from '../learn/editions.ts';
import { assignmentDeck } from '../present/deck/deck.ts';
import { addItems, addOwnStudy, newAssignment } from './add-parts.ts';
import type { Assignment, OwnStudy } from './assignment.ts';
import { assignmentLink, makeAssignmentCode, readAssignmentCode } from './assignment-code.ts';
import { makeAssignmentFile, readAssignmentFile } from './assignment-file.ts';
import { newLearning } from './learning.ts';
import { OWN_NOTE, ownEntry } from './own-study.ts';
import { neededEntries, questionsOf } from './questions.ts';
import { makeReturnFile, readReturnFile } from './return.ts';

const study = wholeStudy({
  ideas: [{ id: 'one', title: 'One' }],
  expects: [{ id: 'a#b', text: 'Every door is the right door.', dimension: 'Access' }],
});
const written = {
  id: 'abcdefgh12345678',
  title: 'Joint meeting',
  study: { ...study, care: 'Go slowly.', questions: study.questions.map((one) => ({ ...one, listenFor: 'Weekly slots' })) },
};
const assignment: Assignment = addOwnStudy({ ...newAssignment('1'), title: 'Before we meet' }, written);
const [part] = assignment.parts;
if (part?.is !== 'read') throw new Error('There is no part to read.');
const entries = new Map();

/** The assignment with its case study changed. */
const changed = (change: (own: OwnStudy) => OwnStudy): Assignment => ({ ...assignment, parts: [{ ...part, own: change(part.own!) }] });

test('it is marked as not from the library, stops at its pauses, and asks its questions', () => {
  const entry = ownEntry(part)!;
  expect(entry).toMatchObject({ title: 'Joint meeting', kind: 'Case study, not from the library', isOwn: true, url: '', sources: [] });
  expect(entry.sections.flatMap(({ heading, pause }) => (pause ? [[heading, pause.id]] : []))).toEqual([['What prompted it', 'q1']]);
  expect(questionsOf(assignment, entries).map(({ key, at, text }) => [key, at, text])).toEqual([
    [`${part.id}/q1`, 'pause', 'What would you do first?'],
    [`${part.id}/q2`, 'discussion', 'Where do people get lost with you?'],
    [`${part.id}/q3`, 'discussion', 'What could you try next month?'],
  ]);
});

test('its result is told after its last pause', () => {
  const { sections } = ownEntry(
    changed((own) => ({ ...own, study: { ...own.study, result: 'reported', resultNote: 'Nobody waits.' } })).parts[0] as typeof part,
  )!;
  const holding = sections.filter(({ blocks }) => JSON.stringify(blocks).includes('Nobody waits.')).map(({ heading }) => heading);
  expect(holding).toEqual(['Result']);
  const at = (wanted: (section: (typeof sections)[number]) => boolean) => sections.findIndex(wanted);
  expect(at(({ heading }) => heading === 'Result')).toBeGreaterThan(at(({ pause }) => pause !== undefined));
});

test('what is for the trainer travels nowhere, and nothing of it is looked for on the site', async () => {
  const file = makeAssignmentFile(assignment).text;
  expect(file).not.toMatch(/Weekly slots|Go slowly/);
  expect(JSON.stringify(await readAssignmentCode(await makeAssignmentCode(assignment)))).not.toMatch(/Weekly slots|Go slowly/);
  expect(neededEntries(assignment)).toEqual([]);
});

test('it comes back whole from the file and from the link, and the link of one of usual length is short enough', async () => {
  expect(readAssignmentFile(makeAssignmentFile(assignment).text)).toEqual({ ok: true, assignment });
  const code = await makeAssignmentCode(assignment);
  expect(await readAssignmentCode(code)).toEqual({ ok: true, assignment });
  expect(assignmentLink('https://example.org/', code).tooLong).toBe(false);
  const long = changed((own) => ({
    ...own,
    study: {
      ...own.study,
      did: Array.from({ length: 900 }, (_, at) => `w${(at * 7919).toString(36)}`).join(' '),
      watch: Array.from({ length: 900 }, (_, at) => `v${(at * 6007).toString(36)}`).join(' '),
    },
  }));
  expect(assignmentLink('https://example.org/', await makeAssignmentCode(long)).tooLong).toBe(true);
});

test('it is added once, beside what is picked from the library', () => {
  expect(addOwnStudy(assignment, written)).toBe(assignment);
  const both = addItems(assignment, [{ key: 'case-studies/andrew', minutes: 30 }]);
  expect(neededEntries(both)).toEqual(['case-studies/andrew']);
});

test('answers come back with the words of its questions', () => {
  const learning = { ...newLearning(assignment, '2026-11-30'), answers: { [`${part.id}/q1`]: { is: 'text' as const, text: 'Ring them.' } } };
  const read = readReturnFile(makeReturnFile(learning, entries, { withAccount: false, withMinutes: true }).text);
  if (!read.ok) throw new Error(read.message);
  expect(read.value.asked[`${part.id}/q1`]).toBe('What would you do first?');
  expect(read.value.answers[`${part.id}/q1`]).toEqual({ is: 'text', text: 'Ring them.' });
});

describe('a newer edition', () => {
  const key = `${part.id}/q2`;
  const learning = { ...newLearning(assignment, '2026-11-30'), answers: { [key]: { is: 'text' as const, text: 'At the door.' } } };
  test('keeps the answer while its question is asked in the same words', () => {
    const to = changed((own) => ({ ...own, study: { ...own.study, watch: 'Two rooms.' } }));
    expect(goOver(learning, to, entries)).toMatchObject({ kept: 1, setAside: 0 });
  });
  test('sets it aside with what was asked where the question has other words', () => {
    const to = changed((own) => ({ ...own, study: { ...own.study, questions: own.study.questions.map((one) => ({ ...one, text: `${one.text} Now?` })) } }));
    const { learning: over, setAside } = goOver(learning, to, entries);
    expect(setAside).toBe(1);
    expect(over.earlier).toMatchObject([{ asked: 'Where do people get lost with you?' }]);
    expect(JSON.stringify(over.earlier)).not.toContain('Two teams in Riverside');
  });
});

test('a pause after a part that nobody wrote is asked at the end', () => {
  const entry = ownEntry({ ...part, own: { title: 'T', study: { ...study, prompted: '' } } })!;
  expect(entry.sections.every(({ pause }) => pause === undefined)).toBe(true);
  expect(entry.discussion.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3']);
});

test('an entry of the library under a like name is another thing', () => {
  const entry = makeEntry('case-studies', 'own-abcdefgh12345678', {});
  expect(questionsOf(assignment, new Map([['case-studies/own-abcdefgh12345678', entry]]))).toHaveLength(3);
});

test('on paper and on a screen in a room it says what it is as well', () => {
  const pack = JSON.stringify(learnerPack(assignment, entries, { siteName: 'Both Together', siteAddress: 'https://example.org/' }));
  expect(pack).toContain(OWN_NOTE);
  expect(pack).toContain('Every door is the right door.');
  const deck = assignmentDeck(assignment, entries, { address: 'https://example.org/' });
  expect(JSON.stringify(deck.slides)).toContain(OWN_NOTE);
  expect(deck.caseStudies).toEqual([]);
});
