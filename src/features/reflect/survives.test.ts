// Any session survives being kept, opened again, saved to a file and handed over; damaged ones are refused and change nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySession } from '../../../tests/helpers/arbitrary-reflection.ts';
import { exampleSetting } from '../../../tests/helpers/finished-reflection.ts';
import { mutate, someMutations } from '../../../tests/helpers/mutations.ts';
import { makeQuestions, makeSession, submissionOf, withPeople } from '../../../tests/helpers/reflection-model.ts';
import { documentsToFile, readWorkbookFile } from '../workbook/index.ts';
import { sessionReport } from './exports/session-report.ts';
import { sessionSheets } from './exports/session-sheets.ts';
import { reflectKinds, sessionKind } from './kinds.ts';
import type { ReflectionSession } from './model/documents.ts';
import { makeAnswerCode, readAnswers } from './model/answer-code.ts';
import { compareWithLast } from './model/comparison.ts';
import { makeInviteCode, readInviteCode } from './model/invite-code.ts';
import { addAllToPool, openTogether } from './model/pool.ts';
import { resultsOf } from './model/results.ts';
import { inviteOf } from './model/session.ts';
import { RATINGS } from './model/vocabulary.ts';

const asStored = (body: unknown): unknown => JSON.parse(JSON.stringify(body));
const fileWith = (body: ReflectionSession) => {
  const times = { createdAt: '2026-11-22T10:00:00.000Z', changedAt: '2026-11-22T11:00:00.000Z' };
  return documentsToFile([{ id: crypto.randomUUID(), kind: sessionKind.kind, version: sessionKind.version, title: 'Referrals', ...times, revision: 3, body }])
    .text;
};

describe('any session', () => {
  test('comes back the same from storage', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const read = sessionKind.schema.safeParse(asStored(session));
        expect(read.success && read.data).toEqual(asStored(session));
      }),
      { numRuns: 200 },
    );
  });
  test('comes back the same from a file', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const read = readWorkbookFile(fileWith(session), reflectKinds);
        expect(read.ok && read.documents.map(({ body }) => body)).toEqual([asStored(session)]);
      }),
      { numRuns: 200 },
    );
  });
  test('hands its invitation over unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(anySession, async (session) => {
        expect(await readInviteCode(await makeInviteCode(inviteOf(session)))).toEqual({ ok: true, invite: asStored(inviteOf(session)) });
      }),
      { numRuns: 100 },
    );
  });
  test('can be shown, compared and taken away', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(resultsOf(session).questions).toHaveLength(session.questions.length);
        expect(compareWithLast(session)).toHaveLength(session.previous ? session.questions.length : 0);
        expect(sessionReport(session, exampleSetting).sections.length).toBeGreaterThan(4);
        for (const { head, rows, widths } of sessionSheets(session, exampleSetting))
          for (const row of rows) expect([row.length, widths.length]).toEqual([head.length, head.length]);
      }),
      { numRuns: 100 },
    );
  });
});

test('10,000 stored sessions with a value changed never throw, are either refused or valid, and reach no prototype', { timeout: 60_000 }, () => {
  const values = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', -1, 1e9, '2026-13-40', 'constructor'));
  const keys = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('__proto__', 'constructor', 'toString', 'referrals#question-1'));
  const session = withPeople(makeSession({ anonymity: 'names' }), [{ ratings: ['partly', 'dont-know'], name: 'Ann', evidence: 'the rota' }]);
  const text = JSON.stringify(session);
  /** Walks down the document by `path`, then sets or deletes a key there. */
  const damage = ({ path, key, value, isDeleted }: { path: number[]; key: string; value: unknown; isDeleted: boolean }) => {
    const body = JSON.parse(text) as Record<string, unknown>;
    let place: Record<string, unknown> = body;
    for (const step of path) {
      const inner = Object.values(place).filter((part): part is Record<string, unknown> => typeof part === 'object' && part !== null);
      place = inner[step % inner.length] ?? place;
    }
    const own = Object.keys(place);
    const target = own[path.length % Math.max(1, own.length)] ?? 'new';
    const other = Array.isArray(place) ? target : key;
    if (isDeleted) Reflect.deleteProperty(place, target);
    else Object.defineProperty(place, path.length % 2 ? target : other, { value, enumerable: true, configurable: true, writable: true });
    return asStored(body);
  };
  let refused = 0;
  fc.assert(
    fc.property(fc.record({ path: fc.array(fc.nat(30), { maxLength: 5 }), key: keys, value: values, isDeleted: fc.boolean() }), (change) => {
      const read = sessionKind.schema.safeParse(damage(change));
      if (!read.success) refused++;
      else expect(resultsOf(read.data).people).toBe(read.data.opened?.people ?? (read.data.anonymity === 'names' ? read.data.pool.length : 0));
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
  expect(refused).toBeGreaterThan(1000);
});

test('10,000 damaged files never throw, and never come back as another session', { timeout: 60_000 }, () => {
  const session = withPeople(makeSession(), [{ ratings: ['partly', 'dont-know'], evidence: 'the rota' }]);
  const text = fileWith(session);
  const body = asStored(session);
  fc.assert(
    fc.property(someMutations, (mutations) => {
      const read = readWorkbookFile(mutate(text, mutations), reflectKinds);
      if (read.ok) expect(read.documents.map((document) => document.body)).toEqual([body]);
      else expect(read.message && read.whatToDo).toBeTruthy();
    }),
    { numRuns: 10_000 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a session of 60 questions and 40 people is pooled and calculated whole', async () => {
  const session = makeSession({ questions: makeQuestions(60) });
  const people = Array.from({ length: 40 }, (_, person) => ({
    ratings: session.questions.map((_question, index) => RATINGS[(index * 7 + person * person) % RATINGS.length]),
    group: session.groups[person % session.groups.length],
    evidence: 'The written route; ask three colleagues.',
  }));
  const codes = await Promise.all(people.map(async (person) => makeAnswerCode(inviteOf(session), submissionOf(session, person))));
  const read = await readAnswers(codes.join('\n'), session);
  const submissions = read.flatMap((one) => (one.ok && 'submission' in one ? one.submission : []));
  const { session: waiting, added } = addAllToPool(session, submissions, 'code');
  const { questions } = resultsOf(openTogether(waiting, []));
  expect([added, questions.length]).toEqual([40, 60]);
});
