// The assignments that this browser keeps, last changed first.
import { longDay } from '../../../../library/words.ts';
import { screenHref, useKept } from '../../../application/index.ts';
import { dayOfMoment } from '../../../exchange/index.ts';
import type { WorkbookDocument } from '../../../workbook/index.ts';
import { KeptRows } from '../../loading/KeptHere.tsx';
import { assignmentKind } from '../../kinds.ts';
import type { Assignment } from '../../model/assignment.ts';
import { sizeInWords } from '../minutes-words.ts';
import * as texts from '../texts.ts';

/** Example: changed on 22 November 2026 */
export const changedOn = ({ changedAt }: WorkbookDocument) => texts.changedOnDay(longDay(dayOfMoment(changedAt)));

/** Rows to go on with, or nothing where there are none. */
export function CarryOn() {
  const rowOf = (document: WorkbookDocument<Assignment>) => ({
    href: screenHref(document.id),
    title: document.title,
    text: `${sizeInWords(document.body)}, ${changedOn(document)}`,
    note: '',
  });
  return <KeptRows kept={useKept(assignmentKind)} title={texts.carryOn} rowOf={rowOf} />;
}
