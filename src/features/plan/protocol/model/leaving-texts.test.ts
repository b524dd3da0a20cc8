// Before a protocol leaves, everything that somebody typed is shown to the check for details of people, and what is changed there leaves nothing behind.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workedProtocol } from '../../../../../tests/helpers/local-protocol.ts';
import { putBack } from '../../../exchange/index.ts';
import { readWorkbookFile } from '../../../workbook/index.ts';
import { localProtocolKind } from '../kind.ts';
import { addSection, write, WRITTEN, type WrittenField } from './edit.ts';
import { protocolTexts } from './leaving-texts.ts';
import { progressOf, progressWords } from './progress.ts';
import { protocolSchema, type LocalProtocol } from './protocol.ts';

/** A protocol in which every field of every line holds a name, and so do its section, its actions and what is said of the whole. */
function withNames(): LocalProtocol {
  const named = workedProtocol().lines.reduce(
    (now, line) =>
      (Object.keys(WRITTEN) as WrittenField[])
        .filter((field) => (field === 'label' ? line.isOwn : field === 'leftOut' ? line.leftOut !== undefined : true))
        .reduce((grown, field) => write(grown, line.id, field, `Ann Example, ${field}`), now),
    addSection(workedProtocol(), 'a0abcdefgh', 'Ann Example’s section'),
  );
  return {
    ...named,
    about: { ...named.about, area: 'Ann Example', version: 'Ann Example', owner: 'Ann Example' },
    lines: named.lines.map((line) => ({ ...line, actions: line.actions.map((action) => ({ ...action, text: 'Ask Ann Example', role: 'Ann Example' })) })),
  };
}

describe('what leaves', () => {
  test('is changed everywhere, also in what could be taken back', () => {
    const protocol = withNames();
    const texts = protocolTexts(protocol);
    const named = texts.filter(({ note }) => note.text.includes('Ann Example'));
    expect(named.length).toBeGreaterThan(30);
    const changed = putBack(protocol, texts, new Map(named.map(({ note }) => [note.id, note.text.replaceAll('Ann Example', 'the lead')])));
    expect(JSON.stringify(changed)).not.toContain('Ann Example');
    expect(protocolSchema.safeParse(changed).success).toBe(true);
    expect(new Set(texts.map(({ note }) => note.id)).size).toBe(texts.length);
  });
});

test('a file of the first version opens whole', () => {
  const read = readWorkbookFile(readFileSync(join('tests/fixtures/files/local-protocol-version-1.json'), 'utf8'), [localProtocolKind]);
  if (!read.ok) throw new Error(read.message);
  const body = read.documents[0]!.body as LocalProtocol;
  expect(progressWords(progressOf(body.lines))).toBe('1 of 6 agreed, 1 being discussed, 1 left out');
  expect(body.past.length).toBeGreaterThan(10);
});
