// Gets learning packages the way a trainer does: opens an assignment in the builder and saves the package from the page for handing out.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Assignment } from '../../src/features/teach/model/assignment.ts';
import { makeAssignmentFile } from '../../src/features/teach/model/assignment-file.ts';
import { SCORM_EDITION_LABELS, type ScormEdition } from '../../src/features/teach/scorm/scorm-edition.ts';
import { at } from './paths.ts';

/** The files of the package, unzipped, in the order of the zip. */
export async function savedPackage(page: Page, assignment: Assignment, edition: ScormEdition): Promise<Record<string, Uint8Array>> {
  await page.goto(at('/teach/build/'));
  const { name, text } = makeAssignmentFile(assignment);
  await page.getByLabel('Open an assignment file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Begin a copy of my own' }).click();
  await page.waitForURL(/#[a-z0-9]+\/parts$/);
  await page.goto(page.url().replace(/parts$/, 'hand-out'));
  await page.getByRole('radio', { name: SCORM_EDITION_LABELS[edition] }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the learning package' }).click()]);
  return unzipSync(await readFile(await download.path()));
}
