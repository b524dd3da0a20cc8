// Files that somebody has changed with knowledge of their structure, and signed again: refused, or documents that are whole. What is kept is untouched.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../exchange/codes/crc32.ts';
import { documentsToFile, planRestore, readWorkbookFile, type WorkbookDocument } from '../workbook/index.ts';
import { seedOfRun } from '../../../tests/helpers/random.ts';
import { ALL_KINDS } from './all-kinds.ts';

const RUNS = process.env['FAULTS'] === 'all' ? 10_000 : 300;

interface Change {
  /** The way down: which of the values at each level that hold others. */
  path: number[];
  /** Which value there. */
  place: number;
  act: 'set' | 'remove' | 'add' | 'repeat' | 'move';
  key: string;
  value: unknown;
}

const values = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    '__proto__',
    'constructor',
    '',
    'x'.repeat(100_000),
    '\u0000\ud800',
    '2026-02-31',
    '0026-03-01',
    -1,
    0.5,
    1e308,
    2 ** 53,
    null,
    [],
    {},
    'new',
    'main',
  ),
);
const someChanges: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    path: fc.array(fc.nat(40), { maxLength: 8 }),
    place: fc.nat(40),
    act: fc.constantFrom('set', 'remove', 'add', 'repeat', 'move'),
    key: fc.oneof(fc.string({ maxLength: 10 }), fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'body', 'writers', 'revision')),
    value: values,
  }),
  { minLength: 1, maxLength: 4 },
);

type Holder = Record<string, unknown>;

function make(content: Holder, { path, place, act, key, value }: Change): void {
  let holder = content;
  for (const step of path) {
    const inner = Object.values(holder).filter((one): one is Holder => typeof one === 'object' && one !== null);
    holder = inner[step % inner.length] ?? holder;
  }
  const keys = Object.keys(holder);
  const own = keys[place % Math.max(1, keys.length)] ?? 'new';
  const put = (name: string, what: unknown) =>
    Object.defineProperty(holder, name, { value: structuredClone(what), enumerable: true, configurable: true, writable: true });
  if (act === 'remove') Reflect.deleteProperty(holder, own);
  else if (act === 'add') put(Array.isArray(holder) ? String(holder.length) : key, value);
  else if (act === 'repeat') put(Array.isArray(holder) ? String(holder.length) : own, holder[own]);
  else if (act === 'move') put(own, content['documents']);
  else put(own, value);
}

function signed(content: unknown): string {
  const checksum = crc32(new TextEncoder().encode(JSON.stringify(content)));
  return JSON.stringify({ format: 'both-together-workbook', formatVersion: 2, checksum: checksum.toString(16).padStart(8, '0'), content });
}

test(`${RUNS} files changed with knowledge of their structure are refused with a reason, or hold whole documents`, { timeout: 600_000 }, () => {
  const text = readFileSync('tests/fixtures/files/workbook-version-2-every-kind.json', 'utf8');
  const { content } = JSON.parse(text) as { content: { documents: WorkbookDocument[] } };
  const kept = JSON.stringify(content.documents);
  const seed = seedOfRun();
  let refused = 0;
  fc.assert(
    fc.property(someChanges, (changes) => {
      const changed = JSON.parse(JSON.stringify(content)) as Holder;
      for (const change of changes) make(changed, change);
      // As it goes through a file: a key that is a prototype’s name stays a key.
      const read = readWorkbookFile(signed(JSON.parse(JSON.stringify(changed))), ALL_KINDS, { unknownKinds: 'keep' });
      if (!read.ok) {
        refused++;
        expect(read.message && read.whatToDo).toBeTruthy();
        return;
      }
      for (const document of read.documents) {
        const kind = ALL_KINDS.find((one) => one.kind === document.kind);
        if (kind) expect(kind.schema.safeParse(document.body).success).toBe(true);
        expect(document.id).toMatch(/^[a-z0-9]{1,40}$/);
      }
      const plan = planRestore(JSON.parse(kept) as WorkbookDocument[], read.documents);
      expect(Object.values(plan).flat()).toHaveLength(read.documents.length);
      expect(readWorkbookFile(documentsToFile(read.documents).text, ALL_KINDS, { unknownKinds: 'keep' }).ok).toBe(true);
    }),
    { numRuns: RUNS, seed },
  );
  expect(refused).toBeGreaterThan(RUNS / 4);
  expect(JSON.stringify(content.documents)).toBe(kept);
  expect([Object.keys(Object.prototype), ({} as { polluted?: unknown }).polluted]).toEqual([[], undefined]);
});
