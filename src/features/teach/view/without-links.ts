// An entry whose words lead nowhere, for learning packages: they hold no outside address.
import { withoutLinks } from '../../../library/text/links.ts';
import type { LearnerEntry } from '../model/content.ts';

/** The same entry with links as plain words and without addresses. */
export const entryWithoutLinks = (entry: LearnerEntry): LearnerEntry => ({
  ...entry,
  url: '',
  sections: entry.sections.map((section) => ({ ...section, blocks: section.blocks.map(withoutLinks) })),
  expects: entry.expects.map((expectation) => ({ ...expectation, url: '' })),
});
