// Makes a learning package in the browser, ready to be saved.
import { fileName, type OutgoingFile } from '../../../exchange/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import { neededEntries, type EntriesOf } from '../../model/questions.ts';
import type { ScormEdition } from '../scorm-edition.ts';
import { buildPackage } from './build-package.ts';
import { loadParts } from './parts.ts';

export interface PackageRequest {
  assignment: Assignment;
  /** At least the entries that the assignment names; others are left out. */
  entries: EntriesOf;
  edition: ScormEdition;
  siteName: string;
  /** Whoever finishes has full marks. */
  fullMarks: boolean;
}

/** The package as a file. Throws if its parts cannot be loaded, as without a connection. */
export async function makeLearningPackage({ assignment, entries, edition, siteName, fullMarks }: PackageRequest): Promise<OutgoingFile> {
  const parts = await loadParts(edition);
  const needed = neededEntries(assignment).flatMap((key) => entries.get(key) ?? []);
  const bytes = buildPackage({ edition, siteName, assignment, entries: needed, fullMarks }, parts);
  return {
    name: fileName(assignment.title || 'assignment', 'zip', `scorm ${edition}`),
    content: new Blob([bytes], { type: 'application/zip' }),
  };
}
