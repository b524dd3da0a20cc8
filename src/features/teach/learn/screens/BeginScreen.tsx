// Where someone begins who has no link in the address: open an assignment, or go on with one that was begun here.
import { LoneScreen } from '../../../../components/app/Screen.tsx';
import { screenHref, useKept } from '../../../application/index.ts';
import type { WorkbookDocument } from '../../../workbook/index.ts';
import { learningKind } from '../../kinds.ts';
import { KeptRows } from '../../loading/KeptHere.tsx';
import type { Learning } from '../../model/learning.ts';
import { WhatIsKept } from '../parts/LearnHelp.tsx';
import { OpenForm } from '../parts/OpenForm.tsx';
import * as texts from '../texts.ts';
import { languageOfTexts } from '../../../../library/texts.ts';

/** The ways in. */
export function BeginScreen() {
  const kept = useKept(learningKind);
  const rowOf = ({ id, title, changedAt, body }: WorkbookDocument<Learning>) => ({
    href: screenHref(id),
    title,
    note: body.finishedOn ? texts.fileMade : new Date(changedAt).toLocaleDateString(languageOfTexts),
  });
  return (
    <LoneScreen key="begin" title={texts.doAnAssignment} lead={texts.someoneHasSetYouSomethingToReadAndThink} side={<WhatIsKept />}>
      <KeptRows kept={kept} title={texts.continueWhereYouWere} rowOf={rowOf} class="mb-10" />
      <OpenForm />
    </LoneScreen>
  );
}
