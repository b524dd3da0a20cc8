// Whether a case study of the trainer's own has changed in the workbook since it was added, and the way to take it anew.
import { useKept } from '../../../application/index.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { caseStudyKind } from '../../../own-case-study/index.ts';
import { KeptHere } from '../../loading/KeptHere.tsx';
import type { OwnStudy, ReadPart } from '../../model/assignment.ts';
import { documentIdOf, OWN_NOTE, ownStudy } from '../../model/own-study.ts';
import * as texts from '../texts.ts';

interface Props {
  part: ReadPart;
  onOwn: (own: OwnStudy) => void;
}

/** What learners are told of it, and the button where there is something newer. */
export function OwnStudyNow({ part, onOwn }: Props) {
  const kept = useKept(caseStudyKind);
  const [said, setSaid] = useState('');
  return (
    <section class="mt-7 max-w-read">
      <p class="text-small text-soft">{texts.learnersReadOwnNote(OWN_NOTE)}</p>
      <p role="status" class="text-small">
        {said}
      </p>
      <KeptHere kept={kept}>
        {(documents) => {
          const document = documents.find(({ id }) => id.toLowerCase() === documentIdOf(part));
          const now = document && ownStudy(document.title, document.body.study);
          if (!now || JSON.stringify(now) === JSON.stringify(part.own)) return null;
          return (
            <div class="mt-3">
              <p>{texts.itHasChangedInYourWorkbookSinceItWasAdded}</p>
              <p class="mt-2">
                <Button
                  onClick={() => {
                    onOwn(now);
                    setSaid(texts.partHasTheTextOfYourWorkbookNow);
                  }}
                >
                  {texts.takeTheNewerText}
                </Button>
              </p>
            </div>
          );
        }}
      </KeptHere>
    </section>
  );
}
