// Gets learning packages the way a trainer does: saves the package from the page for handing out.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Assignment } from '../../src/features/teach/model/assignment.ts';
import { SCORM_EDITION_LABELS, type ScormEdition } from '../../src/features/teach/scorm/scorm-edition.ts';
import { openBuildStep, openInBuilder } from './teach.ts';

/** The files of the package, unzipped, in the order of the zip. */
export async function savedPackage(page: Page, assignment: Assignment, edition: ScormEdition): Promise<Record<string, Uint8Array>> {
  await openInBuilder(page, assignment);
  await openBuildStep(page, 'Hand out');
  await page.getByRole('radio', { name: SCORM_EDITION_LABELS[edition] }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the learning package' }).click()]);
  return unzipSync(await readFile(await download.path()));
}
