// Any appraisal survives a file, the earlier states of it, undo and redo, and the way to phones and back; damaged ones are refused and change nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAppraisal, appraisalOf, criterion, option } from '../../../../tests/helpers/appraisal.ts';
import { mutate, someMutations } from '../../../../tests/helpers/mutations.ts';
import { slipWith } from '../../../../tests/helpers/worksheet.ts';
import { documentsToFile, readAs, readWorkbookFile } from '../../workbook/index.ts';
import { layIn } from '../../toolkit/together/lay-in.ts';
import { inviteOf, newRound } from '../../toolkit/together/round.ts';
import { toSlip } from '../../toolkit/together/slip.ts';
import { appraisalKind } from '../kinds.ts';
import { NO_CHANGE, scoredOf, type Appraisal } from './model/appraisal.ts';
import { asWorksheet, withWorksheet } from './model/as-worksheet.ts';
import { disagreements, heardScores } from './model/disagreement.ts';
import {
  addCriterion,
  addOption,
  makeMust,
  nameTop,
  putMeets,
  putScore,
  removeCriterion,
  removeOption,
  reopenWeights,
  settleWeights,
  weighBy,
  writeCriterion,
  writeOption,
  writePoints,
} from './model/edit.ts';
import { appraisalTexts } from './model/leaving-texts.ts';
import { redo, undo } from './model/steps.ts';

const times = { createdAt: '2026-11-22T10:00:00.000Z', changedAt: '2026-11-22T11:00:00.000Z' };
const documentOf = (body: unknown) => ({ id: 'a1', kind: appraisalKind.kind, version: appraisalKind.version, title: 'Which way', ...times, revision: 3, body });
const fileWith = (body: Appraisal) => documentsToFile([documentOf(body)]).text;

/** Anything that a person can do to an appraisal. */
const anyAct = fc
  .tuple(fc.nat(13), fc.nat(7), fc.nat(7), fc.integer({ min: 0, max: 6 }), fc.string({ maxLength: 30 }))
  .map(([act, one, other, number, words]) => (now: Appraisal): Appraisal => {
    const [an, a] = [now.options[one % now.options.length]?.id ?? '', now.criteria[other % Math.max(now.criteria.length, 1)]?.id ?? ''];
    const acts = [
      () => addOption(now, option(`new${one}`, [], [])),
      () => removeOption(now, an),
      () => writeOption(now, an, { note: words }),
      () => addCriterion(now, criterion(`crit${one}`, number)),
      () => removeCriterion(now, a),
      () => writeCriterion(now, a, { reason: words }),
      () => writePoints(now, a, number === 6 ? undefined : number * 10),
      () => makeMust(now, a, number > 3),
      () => weighBy(now, number > 3 ? 'swing' : 'points'),
      () => nameTop(now, a),
      () => settleWeights(now),
      () => reopenWeights(now),
      () => putMeets(now, an, a, number > 3),
      () => putScore(now, an, a, number === 6 ? undefined : number),
    ];
    return acts[act]!();
  });

const contentOf = ({ options, criteria, settings }: Appraisal) => ({ options, criteria, settings });

test('any appraisal, after anything was done to it, comes back the same from a file', () => {
  fc.assert(
    fc.property(anyAppraisal, fc.array(anyAct, { maxLength: 12 }), (appraisal, acts) => {
      const body = acts.reduce((now, act) => act(now), appraisal);
      const read = readWorkbookFile(fileWith(body), [appraisalKind]);
      expect(read.ok && read.documents.map((document) => document.body)).toEqual([JSON.parse(JSON.stringify(body))]);
    }),
    { numRuns: 60 },
  );
});

test('undo brings back every state, and redo goes forth again, also when it was kept in between', () => {
  fc.assert(
    fc.property(anyAppraisal, fc.array(anyAct, { minLength: 1, maxLength: 15 }), (appraisal, acts) => {
      const states = [appraisal];
      for (const act of acts) states.push(act(states.at(-1)!));
      let now = JSON.parse(JSON.stringify(states.at(-1)!)) as Appraisal;
      const seen = [contentOf(now)];
      while (now.past.length > 0) {
        now = undo(now);
        seen.unshift(contentOf(now));
      }
      expect(contentOf(now)).toEqual(JSON.parse(JSON.stringify(contentOf(appraisal))));
      for (const expected of seen.slice(1)) {
        now = redo(now);
        expect(contentOf(now)).toEqual(expected);
      }
      expect(now.future).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('typing on in one field is one step, and doing nothing differently cannot be taken out', () => {
  const first = addCriterion(appraisalOf([], { [NO_CHANGE]: [] }), criterion('reach', undefined));
  const typed = ['T', 'To', 'Too far'].reduce((now, reason) => writeCriterion(now, 'reach', { reason }), first);
  expect(typed.past).toHaveLength(2);
  expect(undo(typed).criteria[0]!.reason).toBe('');
  expect(removeOption(typed, NO_CHANGE)).toBe(typed);
  expect(putScore(typed, NO_CHANGE, 'reach', 6)).toBe(typed);
});

test('weights that are opened again once there are scores are remembered as such, and those opened before are not', () => {
  const early = reopenWeights(settleWeights(appraisalOf([50, 50], { one: [] })));
  expect(early.settings.wereWeightsReopened).toBe(false);
  const late = reopenWeights(putScore(settleWeights(early), 'one', 'c1', 4));
  expect(late.settings).toMatchObject({ areWeightsSettled: false, wereWeightsReopened: true });
  expect(settleWeights(late).settings.wereWeightsReopened).toBe(true);
});

test('another scored criterion opens the weights that were settled, and a must-have does not', () => {
  const settled = putScore(settleWeights(appraisalOf([50, 50], { one: [] })), 'one', 'c1', 4);
  expect(addCriterion(settled, criterion('lawful', undefined, { isMust: true })).settings.areWeightsSettled).toBe(true);
  for (const changed of [addCriterion(settled, criterion('reach', undefined)), removeCriterion(settled, 'c2'), makeMust(settled, 'c2', true)]) {
    expect(changed.settings).toMatchObject({ areWeightsSettled: false, wereWeightsReopened: true });
    expect(undo(changed).settings).toEqual(settled.settings);
  }
});

test('naming the step that matters most gives it a hundred, and asks again about the one that had it', () => {
  const swing = weighBy(appraisalOf([20, 30], { one: [] }), 'swing');
  expect(scoredOf(swing).map(({ points }) => points)).toEqual([undefined, undefined]);
  const named = writePoints(nameTop(swing, 'c1'), 'c2', 40);
  expect(scoredOf(named).map(({ points }) => points)).toEqual([100, 40]);
  expect(scoredOf(nameTop(named, 'c2')).map(({ points }) => points)).toEqual([undefined, 100]);
});

test('what people score on phones comes back as counts for each option, as one step, and the middle is where to begin', () => {
  const appraisal = appraisalOf([60, 40], { [NO_CHANGE]: [], hub: [5] });
  const worksheet = asWorksheet(appraisal);
  const { columns } = worksheet.definition;
  const round = newRound({ anonymity: 'names', groups: [], people: [], notes: false, votes: 1, columns }, worksheet.rows);
  const asked = withWorksheet(appraisal, { ...worksheet, round });
  expect(asked.past).toEqual([]);
  const invite = inviteOf(asked.round!, { tool: 'Options appraisal', title: 'Which way', definition: { rowName: 'Option' } });
  const slips = [
    [
      [1, 5],
      [2, 4],
    ],
    [
      [3, 4],
      [2, 4],
    ],
    [
      [1, 1],
      [0, 4],
    ],
  ].map((values) => toSlip(slipWith(invite, { values }, { name: 'Ann' })));
  const laid = withWorksheet(asked, layIn(asWorksheet(asked), slips));
  expect(laid.past.map(({ words }) => words)).toEqual(['What 3 people handed in']);
  expect(laid.options.map(({ heard }) => heard?.['c1']?.counts)).toEqual([
    [2, 0, 1, 0, 0],
    [1, 0, 0, 1, 1],
  ]);
  // The score that was agreed before stays.
  expect(laid.options.map(({ scores }) => scores['c1'])).toEqual([undefined, 5]);
  expect(disagreements(laid).map(({ option: { id }, criterion: { id: on } }) => [id, on])).toEqual([
    ['hub', 'c1'],
    [NO_CHANGE, 'c1'],
  ]);
  expect(heardScores(laid)).toHaveLength(4);
  expect(undo(laid).options).toEqual(appraisal.options);
  expect(undo(laid).round?.opened?.people).toBe(3);
  const read = readWorkbookFile(fileWith(laid), [appraisalKind]);
  expect(read.ok && read.documents.map(({ body }) => body)).toEqual([JSON.parse(JSON.stringify(laid))]);
});

test('words that are changed before a document leaves are changed where they stand, and cannot be brought back by undo', () => {
  const appraisal = writeOption({ ...appraisalOf([1], { hub: [3] }), question: 'About Mr Example', conclusion: 'Ask Mr Example' }, 'hub', {
    note: 'Mr Example’s hub',
  });
  const changed = appraisalTexts(appraisal).reduce((now, { note, put }) => put(now, note.text.replaceAll('Mr Example', 'a colleague')), appraisal);
  expect(JSON.stringify(changed)).not.toContain('Mr Example');
  expect(changed.options[0]!.note).toBe('a colleague’s hub');
});

test('a file that was damaged on its way is refused with a reason, or opens whole', () => {
  const text = fileWith(appraisalOf([50, 50], { one: [1, 2], other: [3, 4] }));
  fc.assert(
    fc.property(someMutations, (mutations) => {
      const read = readWorkbookFile(mutate(text, mutations), [appraisalKind]);
      if (read.ok) for (const document of read.documents) expect(readAs(document, appraisalKind).body).toEqual(document.body);
      else expect(read.message.length + read.whatToDo.length).toBeGreaterThan(20);
    }),
    { numRuns: 300 },
  );
});

test('an appraisal of a later version is kept as it is and not opened, and version 1 needs no migration', () => {
  const body = appraisalOf([1], { one: [1] });
  expect(() => readAs({ ...documentOf(body), version: appraisalKind.version + 1 }, appraisalKind)).toThrow('newer version of this site');
  expect(readAs(documentOf(body), appraisalKind).body).toEqual(body);
  expect(Object.keys(appraisalKind.migrations)).toHaveLength(appraisalKind.version - 1);
});
