// The link that carries the whole assignment, with its length and its QR code.
import { useEffect, useState } from 'preact/hooks';
import { CopyText } from '../../../../components/app/CopyText.tsx';
import { Qr } from '../../../application/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import { assignmentLink, makeAssignmentCode, MOST_LINK } from '../../model/assignment-code.ts';
import { useBuild } from '../catalogue-context.ts';
import { Way } from './Way.tsx';

const characters = (number: number) => `${number.toLocaleString('en-GB')} characters`;

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
  const text = (
    <p>
      The link holds the whole assignment: its parts, your words, your questions. Whoever has it can read all of that. It holds no answers and no facilitator
      notes, and opening it sends the assignment to no server.
    </p>
  );
  return (
    <Way title="As a link" text={text}>
      {made?.tooLong && (
        <p class="max-w-read border-s-4 border-help bg-sunk px-5 py-4">
          <span class="font-bold">The link would be {characters(made.length)} long.</span> Mail programs and learning platforms break links of more than{' '}
          {MOST_LINK.toLocaleString('en-GB')}, so there is none. Hand out the assignment file below{holdsOwn ? ', which holds your own case study as well' : ''}
          . Or shorten your notes and questions, or take parts out.
        </p>
      )}
      {made && !made.tooLong && (
        <div class="grid gap-x-10 gap-y-6 md:grid-cols-[minmax(0,1fr)_minmax(0,16rem)]">
          <div>
            <CopyText label="Link of the assignment" text={made.link} buttonLabel="Copy the link" />
            <p class="mt-2 text-small text-soft">{characters(made.length)}</p>
          </div>
          <Qr text={made.link} label="The assignment as a QR code" />
        </div>
      )}
    </Way>
  );
}
