// Documents of earlier versions of the site are brought up to this one and lose nothing that may be kept.
import { describe, expect, test } from 'vitest';
import { makeSession } from '../../../tests/helpers/reflection-model.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { ownReflectionKind, sessionKind } from './kinds.ts';
import { resultsOf } from './model/results.ts';

function broughtUp<Body>(kind: DocumentKind<Body>, body: unknown, from: number): Body {
  let now: unknown = structuredClone(body);
  for (let version = from + 1; version <= kind.version; version++) now = kind.migrations[version]!(now);
  const read = kind.schema.safeParse(now);
  if (!read.success) throw new Error(read.error.message);
  return read.data;
}

describe('a session', () => {
  const { sealed: _none, earlier: _nothing, ...older } = makeSession();
  const key = older.questions[0]!.key;
  const row = (id: string, rating: string, group: string, evidence?: string) => ({ id, group, answers: { [key]: { rating, ...(evidence && { evidence }) } } });
  const pool = [row('aaaaaaaa', 'partly', 'mental-health', 'the rota'), row('bbbbbbbb', 'not-yet', 'substance-use'), row('cccccccc', 'partly', 'third-sector')];
  /** As the first version kept it: nobody knew who had taken part last time. */
  const version1 = { ...older, pool, previous: { heldOn: '2026-05-04', siteVersion: '0.1.0', questions: {} } };

  test('of version 1 whose people still hand in keeps their rows, unseen until they are opened', () => {
    const now = broughtUp(sessionKind, version1, 1);
    expect(now).toEqual({ ...version1, sealed: [], earlier: [] });
    expect(resultsOf(now).people).toBe(0);
  });
  test('of version 2 that was talked about keeps counts and notes, and nobody’s row or small group', () => {
    const now = broughtUp(sessionKind, { ...version1, discussion: { [key]: { agreed: 'partly', note: '', actions: [] } } }, 2);
    expect(now.pool).toEqual([]);
    expect(resultsOf(now)).toMatchObject({ people: 3, view: { buckets: [] } });
    expect(resultsOf(now).questions[0]).toMatchObject({ tallies: { partly: 2, 'not-yet': 1 }, groups: [], evidence: [{ text: 'the rota' }] });
    expect(JSON.stringify(now)).not.toMatch(/aaaaaaaa|bbbbbbbb|"rating"/);
    expect(now.discussion[key]?.agreed).toBe('partly');
  });
  test('of version 2 with names keeps everyone’s row', () => {
    const named = { ...version1, anonymity: 'names', discussion: { [key]: { note: 'x', actions: [] } } };
    expect(broughtUp(sessionKind, named, 2).pool).toEqual(pool);
  });
});

test('one’s own answers of version 1 that were handed in count as handed in once', () => {
  const { joinKey, team, anonymity, groups, siteVersion, questions } = makeSession();
  const invite = { joinKey, team, exercise: 'Referrals', groups, anonymity, questions: questions.map(({ key, wording }) => [key, wording]), siteVersion };
  const own = { answersId: 'abcdefgh', invite, questions, answers: {} };
  expect(broughtUp(ownReflectionKind, { ...own, addedToPool: true }, 1)).toEqual({ ...own, handedIn: 1 });
  expect(broughtUp(ownReflectionKind, own, 1)).toEqual({ ...own, handedIn: 0 });
});
