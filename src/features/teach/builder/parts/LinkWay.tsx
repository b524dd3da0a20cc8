// The link that carries the whole assignment, with its length and its QR code.
import { useEffect, useState } from 'preact/hooks';
import { CopyText } from '../../../../components/app/CopyText.tsx';
import { Qr } from '../../../application/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import { assignmentLink, makeAssignmentCode, MOST_LINK } from '../../model/assignment-code.ts';
import { useBuild } from '../catalogue-context.ts';
import { Way } from './Way.tsx';
import * as texts from '../texts.ts';
import { languageOfTexts } from '../../../../library/texts.ts';

const characters = (number: number) => texts.characters(number.toLocaleString(languageOfTexts));

/** The link; or why there is none, where it would be too long. */
export function LinkWay({ assignment }: { assignment: Assignment }) {
  const { site } = useBuild();
  const holdsOwn = assignment.parts.some((part) => part.is === 'read' && part.own !== undefined);
  const [made, setMade] = useState<ReturnType<typeof assignmentLink>>();
  useEffect(() => {
    let isCurrent = true;
    void makeAssignmentCode(assignment).then((code) => {
      if (isCurrent) setMade(assignmentLink(location.origin + site.base, code));
    });
    return () => {
      isCurrent = false;
    };
  }, [assignment, site.base]);
  const text = <p>{texts.linkHoldsTheWholeAssignment}</p>;
  return (
    <Way title={texts.asALink} text={text}>
      {made?.tooLong && (
        <p class="max-w-read border-s-4 border-help bg-sunk px-5 py-4">
          {texts.mailProgramsAndLearningPlatformsBreakLinks(
            <span class="font-bold">{texts.linkWouldBeCharactersLong(characters(made.length))}</span>,
            MOST_LINK.toLocaleString(languageOfTexts),
            holdsOwn,
          )}
        </p>
      )}
      {made && !made.tooLong && (
        <div class="grid gap-x-10 gap-y-6 md:grid-cols-[minmax(0,1fr)_minmax(0,16rem)]">
          <div>
            <CopyText label={texts.linkOfTheAssignment} text={made.link} buttonLabel={texts.copyTheLink} isMain />
            <p class="mt-2 text-small text-soft">{characters(made.length)}</p>
          </div>
          <Qr text={made.link} label={texts.assignmentAsAQRCode} />
        </div>
      )}
    </Way>
  );
}
