// Entries whose words lead nowhere: for learning packages, which hold no outside address, and for paper, where nobody can follow a link.
import { withoutLinks } from '../../../library/text/links.ts';
import type { LearnerEntry, Section } from '../model/content.ts';
import type { EntriesOf } from '../model/questions.ts';

/** The same section with links as plain words. */
export const sectionWithoutLinks = (section: Section): Section => ({ ...section, blocks: section.blocks.map(withoutLinks) });

/** The same entry with links as plain words and without addresses. */
export const entryWithoutLinks = (entry: LearnerEntry): LearnerEntry => ({
  ...entry,
  url: '',
  sections: entry.sections.map(sectionWithoutLinks),
  expects: entry.expects.map((expectation) => ({ ...expectation, url: '' })),
});

/** All of them with links as plain words: a link on paper would be written out. */
export const entriesForPaper = (entries: EntriesOf): EntriesOf => new Map([...entries].map(([key, entry]) => [key, entryWithoutLinks(entry)]));
