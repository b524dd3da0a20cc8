// Entries for learning packages and for paper hold no address.
import { expect, test } from 'vitest';
import { learnerEntries, teachableEntries } from '../library-data/learner-entry.ts';
import { learnerEntrySchema } from '../model/content.ts';
import type { Report } from '../../../library/text/report.ts';
import { learnerPack } from '../exports/learner-pack.ts';
import { pauseHereAndThink } from '../texts.ts';
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

/** What stands in the pack before the last pause, and after it. */
function aroundLastPause(pack: Report): string[] {
  const at = pack.sections.findLastIndex(({ heading }) => heading === pauseHereAndThink);
  return [pack.sections.slice(0, at), pack.sections.slice(at)].map((sections) => JSON.stringify(sections));
}

test('the learners’ pack leads somewhere in Word once the last pause is passed, and nowhere on paper', () => {
  const setting = { siteName: 'Both Together', siteAddress: 'https://example.org/base/' };
  const all = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const assignment = makeAssignment({ parts: [readPart('p1', { entry: 'angus-hubs' })] });
  const [before, after] = aroundLastPause(learnerPack(assignment, all, setting));
  expect(before).toContain('single hub');
  expect(before).not.toContain('https://');
  expect(after).toContain('https://example.org/base/dimensions/');
  expect(JSON.stringify(learnerPack(assignment, entriesForPaper(all), setting))).not.toContain('https://');
});
