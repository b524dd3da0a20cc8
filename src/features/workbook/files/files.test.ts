// Workbook files: everything survives the way out and in, and no damaged file gets in.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutate, someMutations } from '../../../../tests/helpers/mutations.ts';
import { noteDocument, noteKind as firstKind } from '../../../../tests/helpers/note.ts';
import { crc32 } from '../../exchange/codes/crc32.ts';
import type { WorkbookDocument } from '../document.ts';
import { fittingTitle, MOST_REVISION } from '../parse-document.ts';
import { planRestore } from './plan-restore.ts';
import { readWorkbookFile } from './read.ts';
import { documentsToFile } from './write.ts';

/** Notes whose text was called something else in the first version. */
const noteKind: typeof firstKind = { ...firstKind, version: 2, migrations: { 2: (body) => ({ text: String((body as { words: unknown }).words) }) } };
const keep = { unknownKinds: 'keep' } as const;
const note = (changes: Partial<WorkbookDocument> = {}): WorkbookDocument =>
  noteDocument({ version: 2, changedAt: '2026-11-21T10:00:00.000Z', revision: 3, body: { text: 'Hello' }, ...changes });

const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const id = fc.stringMatching(/^[a-z0-9]{1,40}$/).filter((one) => one !== 'new' && one !== 'main');
const someDocument: fc.Arbitrary<WorkbookDocument> = fc.record({
  id,
  kind: name,
  version: fc.integer({ min: 1, max: 50 }),
  title: fc.string({ maxLength: 100, unit: 'grapheme' }),
  createdAt: time,
  changedAt: time,
  revision: fc.integer({ min: 1, max: 1e9 }),
  // JSON has one zero, and a key that reaches a prototype is refused; documents of this site have neither.
  body: fc.jsonValue({ maxDepth: 6 }).map((value) => JSON.parse(JSON.stringify(value).replaceAll('"__proto__"', '"proto"')) as unknown),
});
const someDocuments = fc.uniqueArray(someDocument, { selector: ({ id }) => id, minLength: 1, maxLength: 8 });

/** A file whose checksum is right, whatever its documents are. */
const signed = (documents: string) => {
  const content = `{"savedAt":"2026-11-22T10:00:00.000Z","documents":${documents}}`;
  const checksum = crc32(new TextEncoder().encode(JSON.stringify(JSON.parse(content))))
    .toString(16)
    .padStart(8, '0');
  return `{"format":"both-together-workbook","formatVersion":2,"checksum":"${checksum}","content":${content}}`;
};

describe('a file', () => {
  test('gives back any documents unchanged', () => {
    fc.assert(
      fc.property(someDocuments, (documents) => {
        expect(readWorkbookFile(documentsToFile(documents).text, [], keep)).toEqual({ ok: true, documents });
      }),
      { numRuns: 500 },
    );
  });
  test('brings documents of known kinds up to their version', () => {
    const read = readWorkbookFile(documentsToFile([note({ version: 1, body: { words: 'Old' } })]).text, [noteKind]);
    expect(read).toEqual({ ok: true, documents: [note({ body: { text: 'Old' } })] });
  });
  test.each<readonly [what: string, text: string | undefined, reason: string]>([
    [
      'of another kind, for a page that opens one kind',
      documentsToFile([note({ kind: 'map', title: 'A map' })]).text,
      '“A map” is something else: this page opens a note.',
    ],
    ['with a document of a newer version', documentsToFile([note({ version: 3 })]).text, 'newer version'],
    ['of a newer form', documentsToFile([note()]).text.replace('"formatVersion": 2', '"formatVersion": 3'), 'newer version'],
    ['with a changed letter', documentsToFile([note()]).text.replace('Hello', 'Hallo'), 'damaged'],
    ['that is cut short', documentsToFile([note()]).text.slice(0, 200), 'damaged'],
    ['with the same document twice', signed(JSON.stringify([note(), note()])), 'damaged'],
    ['with a body that its kind does not know', documentsToFile([note({ body: { text: 7 } })]).text, 'damaged'],
    ['with a key that reaches a prototype', signed('[{"__proto__":{"polluted":true}}]'), 'damaged'],
    ['without documents', documentsToFile([]).text, 'nothing in this file'],
    ...['new', 'main', 's=abc', 'a/b', '%41', '\ud800', 'A', ''].map(
      (id) => [`with the id “${id}”`, signed(JSON.stringify([note({ id })])), 'damaged'] as const,
    ),
    ['with a revision that can grow no more', signed(JSON.stringify([note({ revision: Number.MAX_SAFE_INTEGER })])), 'damaged'],
    ['too large to be read', undefined, 'larger than this site accepts'],
    ['of something else', '{"shopping":["bread"]}', 'does not hold documents of a workbook'],
    ['that is no JSON', 'Dear all,', 'does not hold documents of a workbook'],
    ['that is empty', '', 'does not hold documents of a workbook'],
  ])('%s is refused with a reason and what to do', (_what, text, reason) => {
    const read = readWorkbookFile(text, [noteKind]);
    expect(read.ok ? '' : read.message).toContain(reason);
    expect(read.ok ? '' : read.whatToDo).toContain('Nothing in this browser has changed.');
  });
  test('nested a hundred thousand deep is refused', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    for (const text of [
      deep,
      `{"format":"both-together-workbook","formatVersion":2,"checksum":"0","content":{"documents":[{"body":${deep}}]}}`,
      `{"format":"both-together-workbook","formatVersion":1,"checksum":"0","documents":[{"body":${deep}}]}`,
    ])
      expect(readWorkbookFile(text, [noteKind], keep).ok).toBe(false);
  });
  test('has a name that every system takes', () => {
    const name = (title: string) => documentsToFile([note({ title })], new Date('2026-11-22T10:00:00Z')).name;
    expect(name('Café: “Team A/B”')).toBe('cafe-team-a-b-2026-11-22.json');
    expect(name('???')).toBe('document-2026-11-22.json');
  });
  test('bears the day that the person’s own clock shows', () => {
    const before = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Auckland';
      expect(documentsToFile([note()], new Date('2026-11-29T19:30:00Z')).name).toBe('a-note-2026-11-30.json');
    } finally {
      process.env.TZ = before;
    }
  });
  test('opens again, though a title or a revision had grown beyond what is read, or an id can stand in no address', () => {
    const text = documentsToFile([note({ title: 'x'.repeat(340), revision: 2 ** 53 - 1 }), note({ id: 'a/b', title: 'Odd' })]).text;
    const read = readWorkbookFile(text, [noteKind]);
    expect(read.ok && read.documents.map(({ title, revision }) => [title.length, revision])).toEqual([
      [300, MOST_REVISION],
      [3, 3],
    ]);
  });
  test('is not made where it could not be opened again', () => {
    const body = JSON.parse('['.repeat(300) + ']'.repeat(300)) as unknown;
    expect(() => documentsToFile([note({ kind: 'map', body })])).toThrow('No file was saved');
  });
});

describe('a file of version 1', () => {
  const saved = readFileSync('tests/fixtures/files/workbook-version-1.json', 'utf8');
  test('opens with all its documents as they were', () => {
    const read = readWorkbookFile(saved, [], keep);
    expect(read.ok && read.documents).toEqual((JSON.parse(saved) as { documents: unknown[] }).documents);
    expect(read.ok && read.documents.map(({ title }) => title)).toEqual(['Referrals and me', 'For the new starters', 'Kept as it is']);
  });
  test('is refused when a letter has changed', () => {
    const read = readWorkbookFile(saved.replace('rings', 'sings'), [], keep);
    expect(read.ok ? '' : read.message).toContain('damaged');
  });
  test('opens though the site had written a title that was too long for it', () => {
    // Written by the site of that day: a rescued copy whose title had grown to 331 characters.
    const read = readWorkbookFile(readFileSync('tests/fixtures/files/workbook-version-1-long-title.json', 'utf8'), [], keep);
    expect(read.ok && read.documents[0]?.title).toHaveLength(300);
  });
});

test('a title that is cut keeps what is put after it', () => {
  expect(fittingTitle('x'.repeat(300), ' (copy)')).toMatch(/^x{293} \(copy\)$/);
  expect(fittingTitle('Team', ' (copy)')).toBe('Team (copy)');
});

test('10,000 mutated files never throw, reach no prototype, and never come back as other documents', () => {
  const kept = [
    note(),
    note({ id: 'n2', title: 'Second', body: { text: 'Words, “more” words' } }),
    note({ id: 'm1', kind: 'map', body: { places: [1, { a: null }] } }),
  ];
  const before = JSON.stringify(kept);
  const text = documentsToFile(kept).text;
  let refused = 0;
  fc.assert(
    fc.property(someMutations, (mutations) => {
      const read = readWorkbookFile(mutate(text, mutations), [noteKind], keep);
      if (read.ok) expect(read.documents).toEqual(kept);
      else refused += read.message && read.whatToDo ? 1 : 0;
    }),
    { numRuns: 10_000 },
  );
  expect(refused).toBeGreaterThan(8000);
  expect(JSON.stringify(kept)).toBe(before);
  expect([Object.keys(Object.prototype), ({} as { polluted?: unknown }).polluted]).toEqual([[], undefined]);
});

test('values swapped by someone who also mends the checksum are refused or are whole documents', () => {
  const parts = ['id', 'kind', 'version', 'title', 'createdAt', 'changedAt', 'revision', 'body'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'constructor', -1, 1e300)), (part, value) => {
      const read = readWorkbookFile(signed(JSON.stringify([{ ...note(), [part]: value }])), [noteKind], keep);
      if (!read.ok) return;
      const [document] = read.documents;
      expect(Object.keys(document!).sort()).toEqual([...parts].sort());
      if (document!.kind === 'note') expect(noteKind.schema.safeParse(document!.body).success).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a file of more documents than are opened at once is neither written nor read', () => {
  const many = Array.from({ length: 5001 }, (_, index) => note({ id: `n${index}` }));
  expect(() => documentsToFile(many)).toThrow('no more than 5,000 documents');
  const read = readWorkbookFile(signed(JSON.stringify(many)), [noteKind]);
  expect(read.ok ? '' : read.message).toContain('more than 5,000 documents');
});

describe('restoring', () => {
  const none = { fresh: [], later: [], earlier: [], apart: [], same: [] };
  const grown = note({ revision: 4, body: { text: 'Grown' } });
  test('adds what is not kept here', () => {
    expect(planRestore([], [note()])).toEqual({ ...none, fresh: [note()] });
  });
  test('lets a later version come in, and never an earlier one by itself', () => {
    expect(planRestore([note()], [grown])).toEqual({ ...none, later: [grown] });
    expect(planRestore([grown], [note()])).toEqual({ ...none, earlier: [note()] });
  });
  test('goes by what was saved, whatever the clocks said', () => {
    const ahead = note({ changedAt: '2027-11-21T10:00:00.000Z' });
    expect(planRestore([grown], [ahead])).toEqual({ ...none, earlier: [ahead] });
    const back = { ...grown, changedAt: '2025-11-21T10:00:00.000Z' };
    expect(planRestore([note()], [back])).toEqual({ ...none, later: [back] });
  });
  test('leaves alone what is the same, whenever it was saved', () => {
    expect(planRestore([note()], [note({ changedAt: '2026-12-01T10:00:00.000Z', revision: 9 })]).same).toHaveLength(1);
  });
  test('asks where two versions were changed apart from each other or are of different kinds', () => {
    const writers = [['one', 3] as const];
    const here = note({ revision: 4, body: { text: 'Here' }, writers: [...writers, ['here', 4]] });
    const there = note({ revision: 7, body: { text: 'There' }, writers: [...writers, ['there', 7]] });
    expect(planRestore([here], [there])).toEqual({ ...none, apart: [there] });
    expect(planRestore([note()], [note({ body: { text: 'Other' } })]).apart).toHaveLength(1);
    expect(planRestore([note()], [note({ kind: 'map', revision: 9 })]).apart).toHaveLength(1);
  });
});
