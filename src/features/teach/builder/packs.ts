// What packs are made from: the entries of an assignment and, for facilitators alone, the notes of its case studies. Loaded when first used.
import type { SiteFacts } from '../../application/index.ts';
import type { OutgoingFile } from '../../exchange/index.ts';
import type { Report } from '../../../library/text/report.ts';
import { exportSetting } from '../exports/export-setting.ts';
import { entriesForPaper } from '../view/without-links.ts';
import type { Assignment } from '../model/assignment.ts';
import { loadEntries, loadFacilitatorNotes } from '../loading/load-content.ts';
import { caseStudiesIn, neededEntries } from '../model/questions.ts';

/** Whom a pack is for. */
export type PackFor = 'learner' | 'facilitator';

const notesFor = (assignment: Assignment, base: string) => loadFacilitatorNotes(base, caseStudiesIn(assignment));

/** Loads everything that packs need, before the connection goes. */
export async function loadForPacks(assignment: Assignment, base: string): Promise<void> {
  await Promise.all([loadEntries(base, neededEntries(assignment)), notesFor(assignment, base)]);
}

/** The pack as a report, for print: without links, which would be written out as addresses. @throws LoadError */
export async function packReport(who: PackFor, assignment: Assignment, site: SiteFacts): Promise<Report> {
  const entries = entriesForPaper(await loadEntries(site.base, neededEntries(assignment)));
  if (who === 'learner') return (await import('../exports/learner-pack.ts')).learnerPack(assignment, entries, exportSetting(site));
  const notes = await notesFor(assignment, site.base);
  return (await import('../exports/facilitator-pack.ts')).facilitatorPack(assignment, entries, notes, exportSetting(site));
}

/** The pack as a Word document. @throws LoadError */
export async function packWord(who: PackFor, assignment: Assignment, site: SiteFacts): Promise<OutgoingFile> {
  const entries = await loadEntries(site.base, neededEntries(assignment));
  const files = await import('../exports/files.ts');
  if (who === 'learner') return files.learnerPackWord(assignment, entries, exportSetting(site));
  return files.facilitatorPackWord(assignment, entries, await notesFor(assignment, site.base), exportSetting(site));
}
