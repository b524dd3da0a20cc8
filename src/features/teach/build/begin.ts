// Puts a new assignment into the workbook.
import { randomId } from '../../exchange/index.ts';
import type { Workbook, WorkbookDocument } from '../../workbook/index.ts';
import { assignmentKind } from '../kinds.ts';
import { newAssignment } from '../model/add-parts.ts';
import { assignmentSchema, type Assignment } from '../model/assignment.ts';
import type { Catalogue } from '../model/content.ts';

/** What an assignment without a title is called in lists. */
export const UNTITLED = 'New assignment';

/** Keeps an assignment as a new document. @throws SaveFailedError */
export const keepAssignment = (workbook: Workbook, assignment: Assignment): Promise<WorkbookDocument<Assignment>> =>
  workbook.create(assignmentKind, assignment.title || UNTITLED, assignment);

/** Keeps an assignment with nothing in it. @throws SaveFailedError */
export const keepEmpty = (workbook: Workbook, { siteVersion }: Catalogue) => keepAssignment(workbook, newAssignment(siteVersion));

/** A ready-made assignment as one’s own; undefined where there is none with this id. */
export function fromReady({ ready, siteVersion }: Catalogue, id: string): Assignment | undefined {
  const found = ready.find((one) => one.id === id);
  if (!found || typeof found.body !== 'object') return undefined;
  const parsed = assignmentSchema.safeParse({ ...newAssignment(siteVersion), ...found.body });
  return parsed.success ? parsed.data : undefined;
}

/** Someone else’s assignment as one’s own: what comes back for theirs does not belong to it. */
export const asOwn = (assignment: Assignment): Assignment => ({ ...assignment, key: randomId() });
