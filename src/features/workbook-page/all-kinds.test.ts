import { describe, expect, test } from 'vitest';
import { ALL_KINDS } from './all-kinds.ts';

/** Everything that features declare in a file of kinds, except the kinds of result of the search. */
const declared = Object.values(import.meta.glob<Record<string, unknown>>('../*/kinds.ts', { eager: true })).flatMap((module) =>
  Object.values(module).filter((value): value is { kind: string } => typeof value === 'object' && value !== null && 'openAt' in value),
);

describe('the kinds of document', () => {
  test('of every feature are known to the workbook and to the privacy page', () => {
    expect(declared.length).toBeGreaterThan(5);
    expect(ALL_KINDS.map(({ kind }) => kind).toSorted()).toEqual(declared.map(({ kind }) => kind).toSorted());
  });

  test('say in whole sentences what they hold, and of minutes that they are counted', () => {
    for (const { kind, holds } of ALL_KINDS) expect(holds, kind).toMatch(/^[A-Z].{20,}\.$/s);
    for (const kind of ['reflective-account', 'learning']) expect(ALL_KINDS.find((one) => one.kind === kind)?.holds).toContain('minutes');
    for (const kind of ['reflection-session', 'collected-answers']) expect(ALL_KINDS.find((one) => one.kind === kind)?.holds).toContain('names');
  });
});
