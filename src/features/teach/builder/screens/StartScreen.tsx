// The first screen of the builder: carry on, start with nothing, open a file, or start from a ready-made assignment.
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { goTo, screenHref, sitePath, useAttempt, useSavedFile } from '../../../application/index.ts';
import { readTextFile } from '../../../exchange/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import { readAssignmentFile } from '../../model/assignment-file.ts';
import { keepEmpty } from '../begin.ts';
import { useBuild } from '../catalogue-context.ts';
import { CarryOn } from '../parts/CarryOn.tsx';
import { ReadyList } from '../parts/ReadyList.tsx';
import { FileScreen } from './FileScreen.tsx';
import * as texts from '../texts.ts';

/** The most bytes of a file that are read. */
const MOST_BYTES = 5_000_000;

/** Ways to start. */
export function StartScreen() {
  const { workbook, catalogue, site } = useBuild();
  const { attempt, problem } = useAttempt();
  const [opened, setOpened] = useState<Assignment>();
  const file = useSavedFile(async (chosen) => {
    const read = readAssignmentFile(await readTextFile(chosen, MOST_BYTES));
    if (!read.ok) return read;
    setOpened(read.assignment);
    return undefined;
  });
  if (opened) return <FileScreen assignment={opened} onBack={() => setOpened(undefined)} />;
  const side = (
    <>
      <SideNote title={texts.inTenMinutes}>{texts.takeAReadyMadeAssignmentOf}</SideNote>
      <SideNote title={texts.whatHappensWithWhatYouBuild}>
        <p>{texts.whatYouBuildIsSavedByItself}</p>
        <p>
          <a href={sitePath(site, '/teach/')}>{texts.howTeachingWithThisSiteGoes}</a>
        </p>
      </SideNote>
    </>
  );
  return (
    <Screen key="start" title={texts.buildAnAssignment} lead={texts.caseStudies} side={side}>
      <CarryOn />
      <section class="mt-10 first:mt-0">
        <h2 class="text-title leading-tight font-bold">{texts.startANewOne}</h2>
        <div class="mt-4 flex flex-wrap gap-3">
          <Button look="main" onClick={() => attempt(async () => goTo(screenHref((await keepEmpty(workbook, catalogue)).id, 'parts')))}>
            {texts.startBlank}
          </Button>
          {file.picker(texts.openAnAssignmentFile)}
        </div>
        {problem}
        {file.problem}
      </section>
      <ReadyList />
    </Screen>
  );
}
