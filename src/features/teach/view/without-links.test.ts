// Entries for learning packages hold no address.
import { expect, test } from 'vitest';
import { learnerEntries, teachableEntries } from '../library-data/learner-entry.ts';
import { learnerEntrySchema } from '../model/content.ts';
import { entryWithoutLinks } from './without-links.ts';
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
