// An assignment that was just opened: what it is about, what is kept, and the start. Nothing is kept before the learner starts.
import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { ReadyOffline, replaceWith, useApplication, useAttempt, useReadyOffline } from '../../../application/index.ts';
import { today } from '../../../exchange/index.ts';
import { learningKind } from '../../kinds.ts';
import { titleOf, type Assignment } from '../../model/assignment.ts';
import { newLearning } from '../../model/learning.ts';
import type { EntriesOf } from '../../model/questions.ts';
import { IntroView } from '../../view/IntroView.tsx';
import { FOR_LEARNING } from '../later.ts';
import { LearnHelp, WhatIsKept } from '../parts/LearnHelp.tsx';
import { LeftOut } from '../parts/LeftOut.tsx';
import { WhoYouAre } from '../parts/WhoYouAre.tsx';
import { partsThere, partToContinue } from '../progress.ts';
import { partHref } from '../route.ts';
import * as texts from '../texts.ts';

/** The start. */
export function WelcomeScreen({ assignment, entries }: { assignment: Assignment; entries: EntriesOf }) {
  const { workbook } = useApplication();
  const [name, setName] = useState('');
  const { attempt, problem } = useAttempt();
  const readiness = useReadyOffline(FOR_LEARNING);
  const first = partToContinue(newLearning(assignment, today()), entries);
  const start = async () => {
    const copy = await workbook.create(learningKind, titleOf(assignment), { ...newLearning(assignment, today()), name: name.trim() });
    replaceWith(first ? partHref(copy.id, first) : `#${copy.id}`);
  };
  const side = (
    <>
      <WhatIsKept />
      <LearnHelp />
    </>
  );
  return (
    <div class="py-8">
      <Screen key="welcome" title={titleOf(assignment)} side={side}>
        <IntroView assignment={{ ...assignment, parts: partsThere({ assignment }, entries) }} />
        <LeftOut assignment={assignment} entries={entries} />
        <WhoYouAre assignment={assignment} name={name} onName={setName} />
        {problem}
        <ButtonRow>
          <Button look="main" onClick={() => attempt(start)}>
            {texts.start}
          </Button>
        </ButtonRow>
      </Screen>
      <div class="mt-8">
        <ReadyOffline readiness={readiness} />
      </div>
    </div>
  );
}
