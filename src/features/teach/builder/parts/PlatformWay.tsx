// A package for a learning platform, in one of two editions of SCORM.
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { Tick } from '../../../../components/app/Tick.tsx';
import { sitePath } from '../../../application/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import { loadEntries } from '../../loading/load-content.ts';
import { neededEntries } from '../../model/questions.ts';
import { SCORM_EDITION_LABELS, SCORM_EDITIONS, makeLearningPackage, type ScormEdition } from '../../scorm/index.ts';
import { useBuild } from '../catalogue-context.ts';
import { useMakingAssignment } from '../use-making-assignment.ts';
import { Way } from './Way.tsx';
import * as texts from '../texts.ts';

const TEXTS: Record<ScormEdition, string> = {
  '1.2': texts.takenByMostPlatforms,
  '2004': texts.forPlatformsThatSayTheyTakeIt,
};

/** The choice of the edition, and the button. */
export function PlatformWay({ assignment }: { assignment: Assignment }) {
  const { site } = useBuild();
  const { make, outcome } = useMakingAssignment();
  // Answers stay in the platform: nobody hands back from there.
  const { handBackTo: _, ...forPlatform } = assignment;
  const [edition, setEdition] = useState<ScormEdition>('1.2');
  const [fullMarks, setFullMarks] = useState(true);
  const text = (
    <>
      <p>{texts.uploadThePackageAsItIs}</p>
      <p>{texts.whatToChooseThere(<a href={sitePath(site, '/teach/learning-platforms/')}>{texts.howToSetItInMoodle}</a>)}</p>
      <p>{texts.everythingIsInsideThePackage}</p>
    </>
  );
  return (
    <Way title={texts.throughYourLearningPlatform} text={text}>
      <div class="-mt-3">
        <ChooseOne
          legend={texts.edition}
          options={SCORM_EDITIONS.map((value) => ({ value, label: SCORM_EDITION_LABELS[value], text: TEXTS[value] }))}
          value={edition}
          onValue={setEdition}
        />
      </div>
      <div class="mt-4">
        <Tick label={texts.fullMarksForFinishing} isOn={fullMarks} onTick={setFullMarks}>
          {texts.withItsUsualSettings}
        </Tick>
      </div>
      <p class="mt-5">
        <Button
          onClick={() =>
            make(texts.learningPackage, async () =>
              makeLearningPackage({
                assignment: forPlatform,
                entries: await loadEntries(site.base, neededEntries(assignment)),
                edition,
                siteName: site.name,
                fullMarks,
              }),
            )
          }
        >
          {texts.saveTheLearningPackage}
        </Button>
      </p>
      {outcome}
    </Way>
  );
}
