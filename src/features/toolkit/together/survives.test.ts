// Any slip, invitation and worksheet with a round survives every way of handing over; damaged ones are refused with a reason and change nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw, timeFor } from '../../../../tests/faults/draw.ts';
import { mutate, someMutations } from '../../../../tests/helpers/mutations.ts';
import { anyAnswers, inviteFor, rowsOf, slipWith, withRound } from '../../../../tests/helpers/worksheet.ts';
import { fitsQr, makeSealKeys } from '../../exchange/index.ts';
import { GROUPS } from '../../together/index.ts';
import { documentsToFile, readWorkbookFile } from '../../workbook/index.ts';
import { toolkitKinds, worksheetKind } from '../kinds.ts';
import { redo, undo } from '../model/edit.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { makeInviteCode, readInviteCode } from './invite-code.ts';
import { layIn } from './lay-in.ts';
import { makeSlipCode, openSlip, readSlips, slipFileText, type HandedIn } from './slip-code.ts';
import { toSlip } from './slip.ts';
import { takeIn } from './take-in.ts';

const ROWS = 3;
const LITTLE = 300;
const MANY = draw(10_000, LITTLE);

const fileWith = (body: Worksheet) => {
  const times = { createdAt: '2026-11-22T10:00:00.000Z', changedAt: '2026-11-22T11:00:00.000Z' };
  return documentsToFile([{ id: 'a1', kind: worksheetKind.kind, version: worksheetKind.version, title: 'Map', ...times, revision: 3, body }]).text;
};

/** What trailing nothing does not tell apart. */
const withoutEnds = (lists: readonly (readonly (number | string)[])[]) =>
  lists.map((list) => list.slice(0, list.findLastIndex((value) => value !== 0 && value !== '') + 1));

test('any slip comes back the same from a code, a message and a file, open or sealed', async () => {
  const { publicKey, privateKey } = await makeSealKeys();
  const named = withRound({ anonymity: 'names', groups: [...GROUPS] });
  const hidden = withRound({ anonymity: 'groups', groups: [...GROUPS], sealKey: publicKey });
  await fc.assert(
    fc.asyncProperty(anyAnswers(ROWS), fc.constantFrom(...GROUPS), fc.boolean(), async (answers, group, isFile) => {
      for (const worksheet of [named, hidden]) {
        const own = slipWith(inviteFor(worksheet), answers, { name: 'Ann', group });
        const text = isFile ? await slipFileText(own) : `From Ann:\n> ${await makeSlipCode(own)}\nThank you`;
        const [read] = await readSlips(text, worksheet.round);
        if (!read?.ok) throw new Error(read?.message);
        const slip = 'slip' in read ? read.slip : await openSlip(read.handed.envelope, privateKey, worksheet.round);
        const expected = toSlip(own);
        expect({ ...slip, values: withoutEnds(slip!.values), texts: withoutEnds(slip!.texts) }).toEqual({
          ...expected,
          values: withoutEnds(expected.values),
          texts: withoutEnds(expected.texts),
        });
      }
    }),
    { numRuns: 60 },
  );
});

test('any worksheet that slips were laid into comes back the same from a file, and whole through undo and redo', () => {
  const worksheet = withRound({ anonymity: 'names', groups: [...GROUPS] });
  fc.assert(
    fc.property(fc.array(fc.tuple(anyAnswers(ROWS), fc.constantFrom(...GROUPS)), { minLength: 1, maxLength: 12 }), (people) => {
      const laid = layIn(
        worksheet,
        people.map(([answers, group]) => toSlip(slipWith(inviteFor(worksheet), answers, { name: 'Ann', group }))),
      );
      const read = readWorkbookFile(fileWith(laid), toolkitKinds);
      expect(read.ok && read.documents.map(({ body }) => body)).toEqual([JSON.parse(JSON.stringify(laid))]);
      expect(undo(laid).rows).toEqual(worksheet.rows);
      expect(laid.past.length > 0 ? redo(undo(laid)).rows : laid.rows).toEqual(laid.rows);
    }),
    { numRuns: 60 },
  );
});

test('an invitation comes back the same from a code and a link, and that to a tool of fifteen rows fits a QR code', async () => {
  const { publicKey } = await makeSealKeys();
  const invite = inviteFor(withRound({ anonymity: 'groups', groups: [...GROUPS], sealKey: publicKey }, rowsOf(15)));
  const code = await makeInviteCode(invite);
  for (const text of [code, `https://both-together.example/toolkit/worksheet/#s=${code}`]) expect(await readInviteCode(text)).toEqual({ ok: true, invite });
  expect(fitsQr(`https://both-together.example/toolkit/worksheet/#s=${code}`)).toBe(true);
});

test(`${MANY} damaged slips: a message, and nothing of the worksheet changed`, { timeout: timeFor(MANY, 10) }, async () => {
  const { publicKey } = await makeSealKeys();
  const worksheets = [withRound({ anonymity: 'names' }), withRound({ anonymity: 'none', sealKey: publicKey })];
  const slips = await Promise.all(
    worksheets.map(async (worksheet) => {
      const own = slipWith(inviteFor(worksheet), { notes: ['A note of one person'], values: [[4, 2, 5], [1], [3], []] }, { name: 'Ann' });
      return { worksheet, text: await makeSlipCode(own), id: own.slipId };
    }),
  );
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...slips), someMutations, async ({ worksheet, text, id }, mutations) => {
      const frozen = JSON.stringify(worksheet);
      let now: Worksheet = worksheet;
      const read = await readSlips(mutate(text, mutations), worksheet.round);
      const items = read.flatMap((one): HandedIn[] => (one.ok ? [one] : []));
      const { added, problems } = await takeIn('damaged', worksheet.round, items, (updater) => {
        now = updater(now);
      });
      expect(JSON.stringify(worksheet)).toBe(frozen);
      // What came through whole is that very slip; everything else is told, and leaves the worksheet as it was.
      const ids = [...(now.round?.pool ?? []), ...(now.round?.sealed ?? [])].map((one) => one.id);
      expect(ids).toEqual(added > 0 ? [id] : []);
      const told = [...read.flatMap((one) => (one.ok ? [] : [one])), ...problems];
      if (added === 0) {
        refused++;
        expect(now).toBe(worksheet);
        expect(told.length).toBeGreaterThan(0);
      }
      for (const { message, whatToDo } of told) expect(message && whatToDo).toBeTruthy();
    }),
    { numRuns: MANY },
  );
  expect(refused).toBeGreaterThan(MANY / 2);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test(`${MANY} damaged worksheet files never throw, and never come back as another worksheet`, { timeout: timeFor(MANY, 10) }, () => {
  const worksheet = withRound({ anonymity: 'names' });
  const laid = layIn(worksheet, [toSlip(slipWith(inviteFor(worksheet), { notes: ['One'], values: [[4], [1], [2], []] }, { name: 'Ann' }))]);
  const text = fileWith(laid);
  const body: unknown = JSON.parse(JSON.stringify(laid));
  fc.assert(
    fc.property(someMutations, (mutations) => {
      const read = readWorkbookFile(mutate(text, mutations), toolkitKinds);
      if (read.ok) expect(read.documents.map((document) => document.body)).toEqual([body]);
      else expect(read.message && read.whatToDo).toBeTruthy();
    }),
    { numRuns: MANY },
  );
});
