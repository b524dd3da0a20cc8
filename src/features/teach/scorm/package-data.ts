// What a package tells its player: the assignment, the entries it shows, and for which edition it was made.
import type { Assignment } from '../model/assignment.ts';
import { entryKey, type LearnerEntry } from '../model/content.ts';
import type { EntriesOf } from '../model/questions.ts';
import type { ScormEdition } from './scorm-edition.ts';

export interface PackageData {
  edition: ScormEdition;
  siteName: string;
  assignment: Assignment;
  entries: LearnerEntry[];
  /** Whoever finishes has full marks, for platforms that count a missing score as none. Packages from before November 2026 do not say. */
  fullMarks?: boolean;
}

/** The element of the page that holds the data. */
export const DATA_ID = 'assignment';

/** The entries by their keys, as models and views want them. */
export const entriesByKey = ({ entries }: PackageData): EntriesOf => new Map(entries.map((entry) => [entryKey(entry.collection, entry.id), entry]));
