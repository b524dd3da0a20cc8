// A protocol says what in it contradicts itself and what is missing, how far it is, what a session says of it, and what has changed.
import { describe, expect, test } from 'vitest';
import { blankProtocol, smallData, workedProtocol } from '../../../../../tests/helpers/local-protocol.ts';
import { findIn, findInLine, namesTwoRoles } from './checks.ts';
import { compareProtocols, countChanges } from './compare.ts';
import { addAction, addLine, borrow, leaveOut, removeLine, setDay, setState, takeOver, write, writeAbout } from './edit.ts';
import { progressOf, progressWords } from './progress.ts';
import { isTakenOver, linesIn, type LocalProtocol } from './protocol.ts';
import { planTakeOver } from './take-over.ts';

const TODAY = '2026-11-30';
const LINE = 'access-and-engagement#line-1';
const lineOf = (protocol: LocalProtocol, id = LINE) => protocol.lines.find((line) => line.id === id)!;
/** What contradicts itself in one line. */
const contradictions = (protocol: LocalProtocol, id = LINE) =>
  findInLine(lineOf(protocol, id), protocol.about, TODAY)
    .filter(({ kind }) => kind === 'contradicts')
    .map(({ words }) => words);

describe('what is found', () => {
  test('in a new protocol is what is missing of the whole, and no line', () => {
    expect(findIn(blankProtocol(), TODAY).map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      'missing: No role is accountable for the protocol.',
      'missing: No day is set for the review.',
    ]);
  });
  test('is that a line is marked as agreed without words or owner, or as it was borrowed', () => {
    const called = setState(blankProtocol(), LINE, 'agreed');
    expect(contradictions(called)).toEqual(['It is marked as agreed, but what is agreed is not written.', 'It is marked as agreed, but no role owns it.']);
    const borrowed = setState(
      borrow(write(blankProtocol(), LINE, 'owner', 'Team lead'), LINE, { title: 'An idea', path: '/ideas/' }, 'As they do.'),
      LINE,
      'agreed',
    );
    expect(contradictions(borrowed)).toEqual(['It is marked as agreed, but the words are still those that were borrowed. Make them yours first.']);
    expect(contradictions(write(borrowed, LINE, 'agreed', 'As we do.'))).toEqual([]);
  });
  test('is a day that has passed, or that comes after the review', () => {
    expect(contradictions(setDay(blankProtocol(), LINE, '2026-11-29'))).toEqual(['Its day, 29 November 2026, has passed. It is not agreed yet.']);
    expect(contradictions(setDay(blankProtocol(), LINE, TODAY))).toEqual([]);
    const reviewed = writeAbout(setDay(blankProtocol(), LINE, '2027-06-01'), 'reviewOn', '2027-05-01');
    expect(contradictions(reviewed)).toEqual(['Its day, 1 June 2027, comes after the review on 1 May 2027.']);
    expect(findIn(writeAbout(blankProtocol(), 'reviewOn', '2026-01-01'), TODAY).map(({ words }) => words)).toContain(
      'The day of the review, 1 January 2026, has passed.',
    );
    const late = addAction(blankProtocol(), LINE, { id: 'late-action', text: 'Ring', role: 'Lead', due: '2026-11-01', status: 'open' });
    expect(contradictions(late)).toEqual(['The day of an open action has passed.']);
  });
  test('is that two roles are accountable', () => {
    const owned = writeAbout(blankProtocol(), 'owner', 'Chief Officer');
    expect(contradictions(write(owned, 'owner#line-1', 'owner', 'chief  officer'), 'owner#line-1')).toEqual([]);
    expect(contradictions(write(owned, 'owner#line-1', 'owner', 'Medical Director'), 'owner#line-1')).toEqual([
      'Two roles are named as the accountable one: “Chief Officer” for the protocol, “Medical Director” here.',
    ]);
    // The owner of any other line may be another role.
    expect(contradictions(write(owned, LINE, 'owner', 'Medical Director'))).toEqual([]);
    for (const two of ['Chief Officer / Medical Director', 'Chief Officer and Clinical Director', 'Chief Officer & Medical Director'])
      expect(namesTwoRoles(two), two).toBe(true);
    for (const one of ['Head of Mental Health and Addictions', 'Chief Officer', 'Lead for alcohol and drugs']) expect(namesTwoRoles(one), one).toBe(false);
  });
  test('is a line left out without a reason, or with work still open', () => {
    const out = leaveOut(addAction(blankProtocol(), LINE, { id: 'open-action', text: 'Ring', role: 'Lead', due: '', status: 'open' }), LINE);
    expect(findInLine(lineOf(out), out.about, TODAY).map(({ words }) => words)).toEqual([
      'It is left out without a reason.',
      'It is left out, and still has an open action.',
    ]);
  });
});

test('progress counts lines by state, and what is left out apart', () => {
  expect(progressWords(progressOf(workedProtocol().lines))).toBe('1 of 6 agreed, 1 being discussed, 1 left out');
});

describe('what is taken over from a session', () => {
  const from = { title: 'Harbour, 22 November 2026', path: '/reflect/session/#s0abcdefgh' };
  const found = [
    { key: 'referrals#question-1', text: 'Who answers the phone?', stands: 'Agreed together: partly', note: 'Not at night.' },
    { key: 'referrals#question-2', text: 'Who signs off?', note: '' },
    { key: 'own#question-9', text: 'Our own question?', stands: 'Agreed together: starting', note: '' },
  ];
  test('stands at the lines that the questions are about, and names what has no line', () => {
    const plan = planTakeOver(blankProtocol(), smallData, found, from);
    expect([...plan.words]).toEqual([[LINE, 'Who answers the phone?\nAgreed together: partly. Not at night.']]);
    expect(plan.unplaced).toEqual(['Our own question?']);
    const taken = takeOver(blankProtocol(), plan);
    expect([isTakenOver(lineOf(taken)), taken.past]).toMatchObject([true, [{ words: 'Take over from “Harbour, 22 November 2026”' }]]);
  });
  test('leaves alone what somebody wrote, and takes the place of what was taken over before', () => {
    const written = planTakeOver(write(blankProtocol(), LINE, 'now', 'We know.'), smallData, found, from);
    expect([written.words.size, written.kept]).toEqual([0, 1]);
    const again = takeOver(blankProtocol(), planTakeOver(blankProtocol(), smallData, found, from));
    expect(planTakeOver(again, smallData, [{ ...found[0]!, note: 'At night too.' }], from).words.get(LINE)).toContain('At night too.');
  });
});

describe('two versions', () => {
  test('that are the same have no changes', () => {
    const protocol = workedProtocol();
    expect(compareProtocols(protocol, protocol)).toEqual({ about: [], sections: [] });
  });
  test('are told apart line by line: added, taken out, other words, another state', () => {
    const before = workedProtocol();
    const own = linesIn(before, 'review').at(-1)!;
    const after = [
      (now: LocalProtocol) => removeLine(now, own.id),
      (now: LocalProtocol) => addLine(now, 'owner', 'A new line'),
      (now: LocalProtocol) => write(now, LINE, 'agreed', 'One number, answered day and night.'),
      (now: LocalProtocol) => setState(now, LINE, 'discussing'),
      (now: LocalProtocol) => setDay(now, LINE, ''),
      (now: LocalProtocol) => writeAbout(now, 'version', 'Draft 2'),
    ].reduce((now, act) => act(now), before);
    const comparison = compareProtocols(before, after);
    expect(countChanges(comparison)).toEqual({ added: 1, removed: 1, changed: 1, state: 1 });
    expect(comparison.about).toEqual([{ name: 'Version', before: 'Draft 1', after: 'Draft 2', isWords: false }]);
    expect(comparison.sections.map(({ title, lines }) => [title, lines.map(({ line, how }) => `${how}: ${line.label}`)])).toEqual([
      ['Who owns it', ['added: A new line']],
      ['Access and engagement', ['changed: access-and-engagement 1 is expected']],
      ['Review', ['removed: Tell the islands']],
    ]);
    expect(comparison.sections[1]!.lines[0]!.fields.map(({ name, before: was, after: is }) => [name, was, is])).toEqual([
      ['State', 'Agreed', 'Being discussed'],
      ['What we agree', 'One number for both services, answered from eight to eight.', 'One number, answered day and night.'],
      ['By when', '1 March 2027', ''],
    ]);
  });
});
