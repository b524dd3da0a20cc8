// Entries for learning packages and for paper hold no address.
import { expect, test } from 'vitest';
import { learnerEntries, teachableEntries } from '../library-data/learner-entry.ts';
import { learnerEntrySchema } from '../model/content.ts';
import { learnerPack } from '../exports/learner-pack.ts';
import { makeAssignment, readPart } from '../../../../tests/helpers/assignment-model.ts';
import { keyOf } from '../../../library/entry.ts';
import { entriesForPaper, entryWithoutLinks } from './without-links.ts';
import { readLibrary } from '../../../../tests/helpers/library.ts';

const graph = readLibrary();
const entries = teachableEntries(graph).map(learnerEntries(graph, (path) => `/base${path}`));

test('no address is left in any entry, and every word is', () => {
  const words = (value: unknown): string =>
    typeof value === 'string' ? value : typeof value === 'object' && value ? Object.values(value).map(words).join('') : '';
  for (const entry of entries) {
    const plain = entryWithoutLinks(entry);
    expect(JSON.stringify(plain), entry.id).not.toContain('/base/');
    expect(learnerEntrySchema.safeParse(plain).success, entry.id).toBe(true);
    expect(words(plain), entry.id).toBe(
      words(JSON.parse(JSON.stringify(entry, (name, value: unknown) => (name === 'href' || name === 'url' ? undefined : value)))),
    );
  }
});

test('the learners’ pack leads somewhere in Word, and nowhere on paper', () => {
  const setting = { siteName: 'Both Together', siteAddress: 'https://example.org/base/' };
  const all = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const assignment = makeAssignment({ parts: [readPart('p1', { entry: 'angus-hubs' })] });
  expect(JSON.stringify(learnerPack(assignment, all, setting))).toContain('https://example.org/base/dimensions/');
  expect(JSON.stringify(learnerPack(assignment, entriesForPaper(all), setting))).not.toContain('https://');
});
