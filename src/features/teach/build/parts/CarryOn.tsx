// The assignments that this browser keeps, last changed first.
import { useEffect, useState } from 'preact/hooks';
import { LinkRows } from '../../../../components/app/LinkRows.tsx';
import { longDay } from '../../../../library/words.ts';
import { dayOf, screenHref, useApplication } from '../../../application/index.ts';
import type { Workbook, WorkbookDocument } from '../../../workbook/index.ts';
import { assignmentKind } from '../../kinds.ts';
import type { Assignment } from '../../model/assignment.ts';
import { sizeInWords } from '../minutes-words.ts';

/** The assignments of the workbook that can be opened, last changed first. */
export async function keptAssignments(workbook: Workbook): Promise<WorkbookDocument<Assignment>[]> {
  const listed = (await workbook.list()).filter(({ kind }) => kind?.kind === assignmentKind.kind);
  const read = await Promise.all(listed.map(({ document: { id } }) => workbook.get(id, assignmentKind).catch(() => undefined)));
  return read.filter((document) => document !== undefined);
}

/** The list as it is when the screen opens; undefined until it is read. */
export function useKeptAssignments(): WorkbookDocument<Assignment>[] | undefined {
  const { workbook } = useApplication();
  const [kept, setKept] = useState<WorkbookDocument<Assignment>[]>();
  useEffect(() => {
    const read = () => void keptAssignments(workbook).then(setKept, () => setKept([]));
    read();
    return workbook.subscribe(read);
  }, [workbook]);
  return kept;
}

/** Example: changed on 22 November 2026 */
export const changedOn = ({ changedAt }: WorkbookDocument) => `changed on ${longDay(dayOf(new Date(changedAt)))}`;

/** Rows to go on with, or nothing where there are none. */
export function CarryOn() {
  const kept = useKeptAssignments();
  if (!kept || kept.length === 0) return null;
  const rows = kept.map((document) => ({
    href: screenHref(document.id),
    title: document.title,
    text: `${sizeInWords(document.body)}, ${changedOn(document)}`,
    note: '',
  }));
  return <LinkRows title="Carry on" rows={rows} />;
}
