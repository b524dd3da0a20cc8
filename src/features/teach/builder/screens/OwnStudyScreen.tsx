// Puts a case study of the trainer's own into the assignment: one that is kept in the workbook, or one from a file.
import { useState } from 'preact/hooks';
import { Button, LinkButton, WayOn } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { applicationPath } from '../../../../library/applications.ts';
import { screenHref, sitePath, useKept, useSavedFile } from '../../../application/index.ts';
import { readTextFile } from '../../../exchange/index.ts';
import { caseStudyKind, storySections, type CaseStudy } from '../../../own-case-study/index.ts';
import { readAs, readWorkbookFile, type WorkbookDocument } from '../../../workbook/index.ts';
import { KeptHere } from '../../loading/KeptHere.tsx';
import { addOwnStudy } from '../../model/add-parts.ts';
import { MOST_PARTS } from '../../model/content.ts';
import { documentIdOf } from '../../model/own-study.ts';
import { useBuild } from '../catalogue-context.ts';
import { sizeInWords } from '../minutes-words.ts';
import { Above } from '../parts/Above.tsx';
import type { AssignmentScreen } from '../assignment-screen.ts';
import * as texts from '../texts.ts';

const hasText = ({ study }: CaseStudy) => storySections(study).length > 0;

/** The choice. What is added is a copy: the case study in the workbook stays as it is. */
export function OwnStudyScreen({ id, body, change }: AssignmentScreen) {
  const { site } = useBuild();
  const [said, setSaid] = useState('');
  const isIn = (document: WorkbookDocument<CaseStudy>) => body.parts.some((part) => part.is === 'read' && documentIdOf(part) === document.id.toLowerCase());
  const isFull = body.parts.length >= MOST_PARTS;
  const add = (document: WorkbookDocument<CaseStudy>) => {
    const next = addOwnStudy(body, { id: document.id, title: document.title, study: document.body.study });
    change(() => next);
    setSaid(next === body ? texts.itIsInTheAssignmentAlready : texts.addedTitle(document.title, sizeInWords(next)));
  };
  const file = useSavedFile(async (chosen) => {
    const read = readWorkbookFile(await readTextFile(chosen), [caseStudyKind]);
    if (!read.ok) return read;
    const [first] = read.documents;
    const document = first && readAs(first, caseStudyKind);
    if (!document || !hasText(document.body)) return { message: texts.nothingIsWrittenInThisCaseStudyYet, whatToDo: texts.openAnotherFile };
    add(document);
    return undefined;
  });
  const side = (
    <SideNote title={texts.whatLearnersSee}>
      <p>{texts.textAndItsQuestions}</p>
      <p>{texts.caseStudyTravelsWithTheAssignment}</p>
    </SideNote>
  );
  return (
    <Screen key="own" title={texts.addYourOwnCaseStudy} above={<Above assignment={body} />} side={side}>
      <p role="status" class="min-h-7">
        {said}
      </p>
      {isFull && <p class="font-semibold">{texts.assignmentIsFullMostParts(MOST_PARTS)}</p>}
      <KeptHere kept={useKept(caseStudyKind)}>
        {(kept) =>
          kept.length > 0 ? (
            <ul aria-label={texts.yourCaseStudies} class="max-w-read border-b border-line">
              {kept.map((document) => (
                <li key={document.id} class="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
                  <span dir="auto" class="min-w-0 font-semibold">
                    {document.title}
                  </span>
                  {isIn(document) ? (
                    <span class="text-small text-soft">{texts.inTheAssignmentLabel}</span>
                  ) : !hasText(document.body) ? (
                    <span class="text-small text-soft">{texts.nothingIsWrittenInItYet}</span>
                  ) : (
                    !isFull && (
                      <Button label={texts.addTitle(document.title)} onClick={() => add(document)}>
                        {texts.add}
                      </Button>
                    )
                  )}
                </li>
              ))}
            </ul>
          ) : (
            <p class="max-w-read">{texts.noCaseStudyOfYourOwnIsKeptInThisBrowserYet}</p>
          )
        }
      </KeptHere>
      <div class="mt-5 flex flex-wrap gap-3">
        {file.picker(texts.openAFile)}
        <LinkButton href={sitePath(site, applicationPath('caseStudy'))}>{texts.writeOne}</LinkButton>
      </div>
      {file.problem}
      <WayOn href={screenHref(id, 'parts')}>{texts.backToTheParts}</WayOn>
    </Screen>
  );
}
