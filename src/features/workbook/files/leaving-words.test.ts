// What people wrote is found in any document, and changed words go back to where they were.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteDocument } from '../../../../tests/helpers/note.ts';
import type { WorkbookDocument } from '../document.ts';
import { notesIn, putBack, type ChangedNotes } from '../../exchange/index.ts';
import { wordsOfDocument } from './leaving-words.ts';

const documentOf = (body: unknown, id = 'a'): WorkbookDocument => noteDocument({ id, title: 'Spring', body });

const notesOf = (documents: readonly WorkbookDocument[]) => notesIn(documents.flatMap((document) => wordsOfDocument(document)));
const withNotes = (document: WorkbookDocument, changed: ChangedNotes) => putBack(document, wordsOfDocument(document), changed);

test('the words of titles, lists and records are found, and empty ones are not', () => {
  const notes = notesOf([documentOf({ note: 'One', list: [{ text: 'Two' }, { text: ' ' }], count: 3, none: null })]);
  expect(notes.map(({ text }) => text)).toEqual(['Spring', 'One', 'Two']);
  expect(notes[0]?.label).toBe('In “Spring”');
});

test('changed words take the place of the old ones, and all else stays as it is', () => {
  const document = documentOf({ list: [{ text: 'Call Mr Smith' }, { text: 'Two' }], count: 3 });
  const note = notesOf([document]).find(({ text }) => text === 'Call Mr Smith');
  expect(withNotes(document, new Map([[note?.id ?? '', 'Call the person']]))).toEqual({
    ...document,
    body: { list: [{ text: 'Call the person' }, { text: 'Two' }], count: 3 },
  });
});

test('words of one document never change another, and nothing changed gives the same document', () => {
  const [one, other] = [documentOf({ text: 'Same' }, 'a'), documentOf({ text: 'Same' }, 'b')];
  const changed = new Map(notesOf([one]).map(({ id }) => [id, 'New']));
  expect(withNotes(other, changed)).toBe(other);
  expect(withNotes(one, changed)).toMatchObject({ title: 'New', body: { text: 'New' } });
});

test('any body comes back unchanged when every text is put back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      const document = documentOf(body);
      const same = new Map(notesOf([document]).map(({ id, text }) => [id, text]));
      expect(withNotes(document, same)).toEqual(document);
    }),
  );
});
