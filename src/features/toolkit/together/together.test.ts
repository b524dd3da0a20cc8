// What a group hands in is laid into the worksheet as counts, votes and notes, and tells of nobody more than was promised.
import { describe, expect, test } from 'vitest';
import { inviteFor, rowsOf, slipWith, withRound } from '../../../../tests/helpers/worksheet.ts';
import { keysFor, makeEnvelopeCode } from '../../together/index.ts';
import { documentKey, forgetDocumentKey } from '../../workbook/index.ts';
import { worksheetReport } from '../exports/report.ts';
import { answersSheet, tableSheet } from '../exports/sheets.ts';
import { undo } from '../model/edit.ts';
import { spreadWords, type SpreadColumn } from '../model/heard.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { makeInviteCode, readInviteCode } from './invite-code.ts';
import { layIn } from './lay-in.ts';
import { answersEach, whoIsIn, type Answers, type Round } from './round.ts';
import { openSlip, makeSlipCode, readSlips, type HandedIn } from './slip-code.ts';
import { keepsToRound, toSlip } from './slip.ts';
import { openAll, takeIn } from './take-in.ts';

const answers = (scale: number[], rest: Partial<Answers> = {}): Partial<Answers> => ({ values: [scale, [], [], []], ...rest });
const slipOf = (worksheet: Worksheet & { round: Round }, own: Partial<Answers>, who: Parameters<typeof slipWith>[2] = {}) =>
  toSlip(slipWith(inviteFor(worksheet), own, who));
const scale = (worksheet: Worksheet) => worksheet.definition.columns[0] as SpreadColumn;

describe('a spread', () => {
  const { definition } = withRound();
  const [affected, state] = definition.columns as [SpreadColumn, SpreadColumn];
  test.each([
    [[0, 1, 0, 1, 1], '3 people: from 2 to 5 of 5, the middle at 4'],
    [[1, 0, 0, 1, 0], '2 people: from 1 to 4 of 5, the middle between 1 and 4'],
    [[0, 0, 0, 3, 0], '3 people: all at 4 of 5'],
    [[0, 0, 1, 0, 0], '1 person: 3 of 5'],
    [[0, 0, 0, 0, 0], 'Nobody answered'],
  ])('of %j is said in words', (counts, words) => {
    expect(spreadWords(affected, counts)).toBe(words);
  });
  test('of choices names each with its count', () => {
    expect(spreadWords(state, [2, 1])).toBe('3 people: 2 Clear, 1 Unclear');
  });
});

describe('laying in', () => {
  test('counts places, adds votes to those that are there, and puts notes in the order of the alphabet', () => {
    const before = withRound({}, [{ id: 'a', label: 'Housing', cells: { votes: 2, need: 'A chair' } }, ...rowsOf(1)]);
    const slips = [
      slipOf(before, { notes: ['Zebra', 'Apple'], values: [[4, 1], [1], [2, 1], []], texts: [[], [], [], ['A map']] }),
      slipOf(before, { notes: ['Mango'], values: [[5], [2], [0, 3], []], texts: [[], [], [], ['A list']] }),
    ];
    const { rows, round } = layIn(before, slips);
    expect(rows[0]).toMatchObject({
      cells: { votes: 4, need: 'A chair\n• A list\n• A map' },
      heard: { affected: { counts: [0, 0, 0, 1, 1] }, state: { counts: [1, 1] } },
    });
    expect(rows[1]).toMatchObject({ cells: { votes: 4 }, heard: { affected: { counts: [1, 0, 0, 0, 0] } } });
    expect(rows.slice(2).map(({ label }) => label)).toEqual(['Apple', 'Mango', 'Zebra']);
    expect(round?.opened).toMatchObject({ people: 2, who: '2 people', notes: 5, notFit: [] });
  });
  test('marks where each note of a cell begins in every file, but not a note that stands alone', () => {
    const before = withRound({}, rowsOf(2));
    const of = (one: string, other: string) => slipOf(before, { texts: [[], [], [], [one, other]] });
    const laid = layIn(before, [of('Nobody rang back, in seven weeks', 'A lift'), of('He was told\nto stop first', '')]);
    const need = '• He was told\nto stop first\n• Nobody rang back, in seven weeks';
    expect(laid.rows.map(({ cells }) => cells['need'])).toEqual([need, 'A lift']);
    expect(JSON.stringify(worksheetReport('Map', laid, { madeBy: 'This site', day: '2026-11-30' }))).toContain(JSON.stringify(need));
    expect(tableSheet(laid).rows[0]).toContain(need);
  });
  test('is one step that undo takes back', () => {
    const before = withRound();
    const after = layIn(before, [slipOf(before, answers([5], { notes: ['New'] }))]);
    expect(undo(after).rows).toEqual(before.rows);
  });
  test('loses no note: what has no room, or whose row was taken out meanwhile, is listed', () => {
    const asked = withRound({}, [
      { id: 'a', label: 'Housing', cells: { need: 'x'.repeat(5995) } },
      { id: 'b', label: 'Police', cells: {} },
    ]);
    const changed = { ...asked, rows: asked.rows.filter(({ id }) => id === 'a') };
    const { rows, round } = layIn(changed, [slipOf(asked, { texts: [[], [], [], ['No room for this', 'A number']] })]);
    expect(rows).toEqual(changed.rows);
    expect(round?.opened?.notFit).toEqual([
      { where: 'Housing: What they need', text: 'No room for this' },
      { where: 'Police: What they need', text: 'A number' },
    ]);
  });
  test('shows groups apart from four people on, and says why others are not', () => {
    const before = withRound({ anonymity: 'groups', groups: ['mental-health', 'substance-use', 'housing'] });
    const of = (group: 'mental-health' | 'substance-use' | 'housing', places: number[]) => places.map((place) => slipOf(before, answers([place]), { group }));
    const all = [...of('mental-health', [1, 1, 2, 2]), ...of('substance-use', [5, 5, 5, 4]), ...of('housing', [3])];
    const { rows, round } = layIn(before, all);
    const heard = rows[0]!.heard!['affected']!;
    expect(heard.counts).toEqual([2, 2, 1, 1, 3]);
    // Housing alone would be one known answer, and so would the rest if only one other group joined nobody.
    expect(heard.groups.map(({ label }) => label)).not.toContain('Housing');
    for (const { counts } of heard.groups) expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(4);
    expect(round?.opened?.why).toMatch(/at least 4 of its people/);
  });
  test('asks the rule again for each row: a group of whom too few answered it does not stand apart there', () => {
    const before = withRound({ anonymity: 'groups', groups: ['mental-health', 'housing'] });
    const slips = [
      ...Array.from({ length: 4 }, () => slipOf(before, answers([1, 2]), { group: 'mental-health' })),
      ...Array.from({ length: 4 }, (_, index) => slipOf(before, answers(index < 3 ? [5] : [5, 4]), { group: 'housing' })),
    ];
    const { rows } = layIn(before, slips);
    expect(rows[0]!.heard!['affected']!.groups).toHaveLength(2);
    expect(rows[1]!.heard!['affected']).toMatchObject({ groups: [], why: expect.stringMatching(/Fewer than 4/) });
  });
  test('a scale that is asked again shows the later answers alone', () => {
    const first = withRound();
    const once = layIn(first, [slipOf(first, answers([1, 1]))]);
    const again = { ...once, round: { ...first.round, joinKey: 'another0another0' } };
    const { rows } = layIn(again, [slipOf(again, answers([5]))]);
    expect(spreadWords(scale(again), rows[0]!.heard!['affected']!.counts)).toBe('1 person: 5 of 5');
    expect(rows[1]!.heard).toBeUndefined();
  });
});

test('what people answered leaves as words in Word and as numbers in a spreadsheet, furthest apart first, and names nobody', () => {
  const before = withRound({ anonymity: 'names', people: ['Ann'] });
  const laid = layIn(before, [slipOf(before, answers([3, 1]), { name: 'Ann' }), slipOf(before, answers([3, 5]), { name: 'Ben' })]);
  const report = JSON.stringify(worksheetReport('The new pathway', laid, { madeBy: 'This site', day: '2026-11-30' }));
  expect(report).toContain('2 people: from 1 to 5 of 5, the middle between 1 and 5.');
  expect(report).not.toMatch(/Ann|Ben/);
  expect(answersSheet(laid).rows).toEqual([
    ['Row 1', 'How much it affects them', 2, 1, 5, '2 people: from 1 to 5 of 5, the middle between 1 and 5'],
    ['Row 0', 'How much it affects them', 2, 3, 3, '2 people: all at 3 of 5'],
  ]);
});

test('where each takes one stage, the invitation says so, and asks for as many answers as there are lanes', async () => {
  const invite = inviteFor(withRound({ oneColumn: true }, rowsOf(11)));
  const read = await readInviteCode(await makeInviteCode(invite));
  expect(read).toMatchObject({ ok: true, invite: { oneColumn: true } });
  expect([answersEach(invite), answersEach({ ...invite, oneColumn: undefined })]).toEqual([11, 44]);
});

test('who is in and who is missing is told where names are shown, however they are written', () => {
  const round = withRound({ anonymity: 'names', people: ['Ann', 'Ben', 'Cal'] });
  const pool = ['ann ', 'BEN'].map((name) => slipOf(round, answers([1]), { name }));
  expect(whoIsIn({ ...round.round, pool })).toEqual({ isIn: ['ann', 'BEN'], missing: ['Cal'] });
});

test('a slip keeps to what was asked: no more votes than each has, no place beside the scale, no note where none is asked for', () => {
  const { round } = withRound();
  const given = (own: Partial<Answers>, asks = round) => keepsToRound(asks, { notes: [], values: [], texts: [], ...own });
  expect(given({ values: [[5], [2], [3], []], notes: ['One'] })).toBe(true);
  for (const wrong of [{ values: [[6], [], [], []] }, { values: [[], [3], [], []] }, { values: [[], [], [2, 2], []] }, { texts: [['On a scale']] }])
    expect(given(wrong), JSON.stringify(wrong)).toBe(false);
  expect(given({ values: [[1, 1, 1, 1]] })).toBe(false);
  expect(given({ notes: ['One'] }, { ...round, notes: false })).toBe(false);
});

describe('below names', () => {
  const KINDS = { anonymity: 'groups', groups: ['mental-health', 'housing'] } as const;
  const play = async (id: string) => {
    const { sealKey, keep } = await keysFor('groups');
    await keep(id);
    let now: Worksheet & { round: Round } = withRound({ ...KINDS, groups: [...KINDS.groups], sealKey });
    const states: Worksheet[] = [now];
    const change = (updater: (worksheet: Worksheet) => Worksheet) => {
      now = updater(now) as typeof now;
      states.push(now);
    };
    const hand = async (text: string) => {
      const read = await readSlips(text, now.round);
      return takeIn(
        id,
        now.round,
        read.flatMap((one): HandedIn[] => (one.ok ? [one] : [])),
        change,
      );
    };
    return { hand, change, states, now: () => now, invite: inviteFor(now), open: () => openAll(id, now.round, change, async () => true) };
  };

  test('slips wait sealed, are opened once and all together, and the key is gone', async () => {
    const { hand, states, now, invite, open } = await play('sealed');
    const own = slipWith(invite, answers([4], { notes: ['The secret words of one'] }), { name: 'Ann Example', group: 'housing' });
    const code = await makeSlipCode(own);
    expect(await hand(code)).toEqual({ added: 1, replaced: 0, problems: [] });
    expect((await hand(code)).problems).toMatchObject([{ message: 'This slip is in already.' }]);
    const again = await makeSlipCode({ ...own, answers: { ...own.answers, ...answers([5], { notes: ['Other words'] }) }, handedIn: 1 });
    expect(await hand(`Here it is: ${again}`)).toEqual({ added: 0, replaced: 1, problems: [] });
    for (const state of states) expect(JSON.stringify(state)).not.toMatch(/secret words|Other words|Ann Example/);
    expect(await open()).toBe(0);
    expect(now().rows.at(-1)?.label).toBe('Other words');
    expect(now().rows[0]?.heard?.['affected']?.counts).toEqual([0, 0, 0, 0, 1]);
    expect(JSON.stringify(now())).not.toMatch(/secret words|Ann Example/);
    expect(now().round).toMatchObject({ pool: [], sealed: [], opened: { people: 1, who: '1 person' } });
    expect(await documentKey('sealed')).toBeUndefined();
    expect((await hand(await makeSlipCode(slipWith(invite, answers([1]))))).problems).toMatchObject([{ message: /is in the worksheet already/ }]);
  });
  test('a slip of another round, an empty one, and one for another key are refused with a reason, and change nothing', async () => {
    const { hand, states, invite } = await play('refused');
    const other = await play('other');
    const { sealKey } = await keysFor('none');
    const wrongs: [string, RegExp][] = [
      [await makeSlipCode(slipWith(other.invite, answers([1]))), /another round/],
      [await makeSlipCode(slipWith({ ...invite, notes: false }, answers([1]))), /other questions/],
      [await makeSlipCode(slipWith(invite, {})), /nothing on this slip/],
      [await makeSlipCode(slipWith({ ...invite, sealKey }, answers([1]))), /sealed for another invitation/],
    ];
    for (const [code, message] of wrongs) expect((await hand(code)).problems).toMatchObject([{ message: expect.stringMatching(message), whatToDo: /\.$/ }]);
    for (const state of states) expect(state).toBe(states[0]);
    await forgetDocumentKey('refused');
    await expect(
      play('no-key').then(async ({ hand: bring, open, invite: asked }) => {
        await bring(await makeSlipCode(slipWith(asked, answers([1]))));
        await forgetDocumentKey('no-key');
        return open();
      }),
    ).rejects.toThrow();
  });
  test('an envelope that holds something else than a slip is not opened', async () => {
    const { invite, now } = await play('strange');
    const code = await makeEnvelopeCode({ joinKey: invite.joinKey, inviteMark: '0000000', envelope: { id: 'a'.repeat(16), times: 1, sealed: 'AAAA' } });
    expect((await readSlips(code, now().round))[0]).toMatchObject({ ok: true });
    expect(await openSlip({ id: 'a'.repeat(16), times: 1, sealed: 'AAAA' }, (await documentKey('strange'))!, now().round)).toBeUndefined();
  });
});
