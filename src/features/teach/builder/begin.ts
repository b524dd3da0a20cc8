// Puts a new assignment into the workbook.
import { randomId } from '../../exchange/index.ts';
import type { Workbook, WorkbookDocument } from '../../workbook/index.ts';
import { assignmentKind } from '../kinds.ts';
import { newAssignment } from '../model/add-parts.ts';
import { titleOf, type Assignment } from '../model/assignment.ts';
import type { Catalogue } from '../model/content.ts';

/** Keeps an assignment as a new document. @throws SaveFailedError */
export const keepAssignment = (workbook: Workbook, assignment: Assignment): Promise<WorkbookDocument<Assignment>> =>
  workbook.create(assignmentKind, titleOf(assignment), assignment);

/** Keeps an assignment with nothing in it. @throws SaveFailedError */
export const keepEmpty = (workbook: Workbook, { siteVersion }: Catalogue) => keepAssignment(workbook, newAssignment(siteVersion));

/** Someone else’s assignment as one’s own: what comes back for theirs does not belong to it. */
export const asOwn = (assignment: Assignment): Assignment => ({ ...assignment, key: randomId() });
