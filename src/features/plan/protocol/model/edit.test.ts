// Whatever people do with a protocol can be taken back and done again, and comes back the same from a file.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEdit, blankProtocol, smallData, workedProtocol } from '../../../../../tests/helpers/local-protocol.ts';
import { documentsToFile, readWorkbookFile } from '../../../workbook/index.ts';
import { localProtocolKind } from '../kind.ts';
import { agreedActions, withSentAction } from './actions.ts';
import { addLibrarySection, addLine, borrow, changeAction, moveLine, redo, removeLine, removeSection, setState, undo, write } from './edit.ts';
import { newProtocol, toBorrow } from './library.ts';
import { isBorrowed, lineNumbers, linesIn, protocolSchema, type LocalProtocol } from './protocol.ts';

const LINE = 'access-and-engagement#line-1';
const lineOf = (protocol: LocalProtocol, id = LINE) => protocol.lines.find((line) => line.id === id)!;
const wordsOf = ({ about, sections, lines }: LocalProtocol) => ({ about, sections, lines });
const document = (body: LocalProtocol) => ({
  id: 'p0abcdefgh',
  kind: localProtocolKind.kind,
  version: localProtocolKind.version,
  title: 'Local protocol',
  createdAt: '2026-11-30T10:00:00.000Z',
  changedAt: '2026-11-30T11:00:00.000Z',
  revision: 3,
  body,
});

describe('whatever people do', () => {
  test('can be taken back whole and done again, and the protocol can be kept at every point', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
        const blank = blankProtocol();
        const done = edits.reduce((now, edit) => edit(now), blank);
        expect(protocolSchema.safeParse(done).success).toBe(true);
        let back = done;
        while (back.past.length > 0) back = undo(back);
        expect(wordsOf(back)).toEqual(wordsOf(blank));
        const forth = done.past.reduce((now) => redo(now), back);
        expect(wordsOf(forth)).toEqual(wordsOf(done));
      }),
      { numRuns: 60 },
    );
  });

  test('comes back the same from a file, with what can be taken back', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
        const body = edits.reduce((now, edit) => edit(now), workedProtocol());
        const read = readWorkbookFile(documentsToFile([document(body)]).text, [localProtocolKind]);
        expect(read.ok && read.documents[0]?.body).toEqual(body);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a line', () => {
  test('takes typing in one field back as one step', () => {
    const typed = ['O', 'On', 'One'].reduce((now, words) => write(now, LINE, 'agreed', words), blankProtocol());
    expect(typed.past).toHaveLength(1);
    expect(lineOf(undo(typed)).agreed).toBe('');
  });
  test('is borrowed until somebody edits it, and keeps where it began', () => {
    const from = { title: 'Referral by any door', path: '/dimensions/x/' };
    const borrowed = borrow(write(blankProtocol(), LINE, 'agreed', 'Ours.'), LINE, from, 'Theirs.');
    expect(lineOf(borrowed).agreed).toBe('Ours.\n\nTheirs.');
    expect([isBorrowed(lineOf(borrowed)), lineOf(borrowed).state]).toEqual([true, 'discussing']);
    const edited = write(borrowed, LINE, 'agreed', 'Ours. Theirs, by Friday.');
    expect([isBorrowed(lineOf(edited)), lineOf(edited).borrowed?.from]).toEqual([false, from]);
  });
  test('of the library stays; one’s own can be moved and taken out', () => {
    const added = addLine(blankProtocol(), 'owner', 'Tell the islands');
    const own = linesIn(added, 'owner').at(-1)!;
    expect(lineNumbers(added).get(own.id)).toBe('1.3');
    expect(lineNumbers(moveLine(added, own.id, 1)).get(own.id)).toBe('1.1');
    expect(removeLine(added, own.id).lines).toEqual(blankProtocol().lines);
    expect(removeLine(added, LINE)).toBe(added);
    expect(removeSection(added, 'owner')).toBe(added);
  });
  test('can borrow what is expected, to adapt, and what sources tell of its ideas; one’s own what they tell of its dimension', () => {
    const { adapt, ideas } = toBorrow(smallData, { id: LINE, section: 'access-and-engagement' });
    expect(adapt).toMatchObject([{ words: 'access-and-engagement 1 is expected', from: 'A guide (2017)' }]);
    expect(adapt[0]!.origin).toEqual({ title: 'Access and engagement: A guide (2017)', path: '/dimensions/access-and-engagement/#line-1' });
    expect(ideas.map(({ id }) => id)).toEqual(['no-wrong-door-referral']);
    const own = toBorrow(smallData, { id: 'a0abcdefgh', section: 'access-and-engagement' });
    expect([own.adapt.length, own.ideas.length]).toEqual([0, 1]);
    expect(toBorrow(smallData, { id: 'owner#line-2', section: 'owner' })).toEqual({ adapt: [], ideas: [] });
  });
});

test('a section of the library that was left out comes in at its place, with its lines and passages', () => {
  const small = newProtocol(smallData, ['owner', 'review'], '');
  const whole = addLibrarySection(small, smallData, 'access-and-engagement');
  expect(wordsOf({ ...whole, lines: [] })).toEqual(wordsOf({ ...blankProtocol(), about: small.about, lines: [] }));
  expect(linesIn(whole, 'access-and-engagement')).toHaveLength(2);
  expect(Object.keys(whole.passages)).toHaveLength(6);
  expect(wordsOf(undo(whole))).toEqual(wordsOf(small));
});

describe('an action', () => {
  test('is listed with its role and day, and is changed where it stands', () => {
    expect(agreedActions(workedProtocol())).toEqual([
      { id: 'publish-number', what: 'Publish the number', role: 'Link worker', by: '2027-02-01', status: 'open' },
    ]);
    const changed = localProtocolKind.actions!.change(workedProtocol(), 'publish-number', { status: 'done' });
    expect(agreedActions(changed)[0]?.status).toBe('done');
    expect(changeAction(changed, 'unknown', { text: 'x' })).toBe(changed);
  });
  test('that was agreed elsewhere keeps its id, and comes in once', () => {
    const sent = { id: 'a0abcdefgh', what: 'Write the rota down', role: 'Duty worker', status: 'open' as const };
    const from = { title: 'Harbour', path: '/reflect/session/#s0abcdefgh' };
    const there = withSentAction(blankProtocol(), LINE, sent, from);
    expect(lineOf(there).actions).toEqual([{ id: 'a0abcdefgh', text: 'Write the rota down', role: 'Duty worker', due: '', status: 'open', from }]);
    expect(() => withSentAction(there, 'owner#line-1', sent, from)).toThrow('holds the action already');
    expect(setState(there, LINE, 'agreed').lines.flatMap(({ actions }) => actions)).toHaveLength(1);
  });
});
